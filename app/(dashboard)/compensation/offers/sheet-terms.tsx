import { KeyValues } from "@/components/ui/key-values";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { ownership } from "@/lib/domain/compensation/offer/equity-value";
import { bonusOf, type EquityGrant, type OfferTerms } from "@/lib/domain/compensation/offer/offer-terms";
import { formatCount, formatQuantity } from "@/lib/format";
import { money, ownedShare, sharePrice } from "./offer-words";

type SheetTermsProps = {
  /** Role, level and place in words. */
  readonly about: string;
  readonly terms: OfferTerms;
};

/** The terms as they stand on paper, where a form would be boxes. */
export function SheetTerms({ about, terms }: SheetTermsProps) {
  return (
    <Panel className="dense-on-paper hidden print:block">
      <PanelHead title="Terms" subtitle={about} />
      <PanelBody className="columns-2 gap-6 print:pb-1">
        <KeyValues rows={[...cashRows(terms), ...equityRows(terms)]} />
      </PanelBody>
    </Panel>
  );
}

type SheetRow = { readonly key: string; readonly value: string };

function cashRows({ base, bonus, signOn, currency }: OfferTerms): readonly SheetRow[] {
  const percent = bonus.kind === "percent" ? ` (${bonus.size} % of base)` : "";
  const parts = signOn.years === 1 ? "in the first year" : `in equal parts over ${signOn.years} years`;
  return [
    { key: "Base", value: `${money(base, currency)} a year` },
    { key: "Bonus target", value: `${money(bonusOf({ base, bonus }), currency)} a year${percent}` },
    { key: "Sign-on", value: signOn.amount === 0 ? "none" : `${money(signOn.amount, currency)} ${parts}` },
  ];
}

function equityRows(terms: OfferTerms): readonly SheetRow[] {
  const { equity, currency } = terms;
  if (equity === null) return [{ key: "Equity", value: "none" }];
  const price = (amount: number | null) => (amount === null ? "not stated" : sharePrice(amount, currency));
  const owned = ownership(equity, terms);
  return [
    { key: "Equity", value: grantWords(equity, currency) },
    ...(equity.kind === "options" ? [{ key: "Strike", value: price(equity.strike) }] : []),
    { key: "Preferred price", value: price(equity.preferredPrice) },
    { key: "Common price", value: price(equity.commonPrice) },
    { key: "Vesting", value: vestingWords(equity) },
    ...(equity.refresher === 0 ? [] : [{ key: "Refreshers", value: refresherWords(equity, currency) }]),
    ...(owned === null ? [] : [{ key: "Of the company", value: `${ownedShare(owned.now)}, fully diluted` }]),
  ];
}

function grantWords({ kind, sizeBy, size }: Pick<EquityGrant, "kind" | "sizeBy" | "size">, currency: string): string {
  const units = kind === "options" ? "options" : "stock units";
  return sizeBy === "shares" ? `${formatCount(size)} ${units}` : `${units} worth ${money(size, currency)}`;
}

function refresherWords({ kind, sizeBy, refresher }: EquityGrant, currency: string): string {
  return `${grantWords({ kind, sizeBy, size: refresher }, currency)} a year`;
}

const STEPS = { 1: "monthly", 3: "quarterly", 12: "yearly" } as const;

function vestingWords({ years, everyMonths, cliffMonths }: EquityGrant): string {
  const cliff = cliffMonths === 0 ? "no cliff" : `a cliff of ${formatQuantity(cliffMonths, "month")}`;
  return `${formatQuantity(years, "year")}, ${STEPS[everyMonths]}, ${cliff}`;
}
