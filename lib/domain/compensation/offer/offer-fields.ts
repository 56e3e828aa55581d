import type { OfferTerms } from "./offer-terms";
import { undoubted } from "./read-amount";

/** Every field of an offer's terms, as it is typed. */
export const offerFields = [
  "currency",
  "base",
  "bonusKind",
  "bonus",
  "signOn",
  "signOnYears",
  "equityKind",
  "sizeBy",
  "size",
  "strike",
  "preferredPrice",
  "commonPrice",
  "vestingYears",
  "vestingEvery",
  "cliffMonths",
  "refresher",
  "fullyDiluted",
  "nextRoundDilution",
] as const;
export type OfferField = (typeof offerFields)[number];

/** What stands in the fields, also what cannot be read. */
export type TypedTerms = Readonly<Record<OfferField, string>>;

/** What stands in the fields of an offer that nobody has touched. */
export const untouchedTerms: TypedTerms = {
  ...{ currency: "USD", base: "", bonusKind: "percent", bonus: "", signOn: "", signOnYears: "1" },
  ...{ equityKind: "none", sizeBy: "shares", size: "", strike: "", preferredPrice: "", commonPrice: "" },
  ...{
    vestingYears: "4",
    vestingEvery: "1",
    cliffMonths: "12",
    refresher: "",
    fullyDiluted: "",
    nextRoundDilution: "",
  },
};

const plain = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });
const cents = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 2, maximumFractionDigits: 6 });

function shown(amount: number | null): string {
  return amount === null ? "" : undoubted(plain.format(amount));
}

/** A price of a share with its cents: "4.20". */
function shownPrice(price: number | null): string {
  return price === null ? "" : cents.format(price);
}

/** Terms as they stand in the fields; `readTerms` of it gives the same terms. */
export function typedTerms(terms: OfferTerms): TypedTerms {
  const { currency, base, bonus, signOn, equity, fullyDilutedShares, nextRoundDilution } = terms;
  const typed: TypedTerms = {
    ...untouchedTerms,
    ...{ currency, base: shown(base), bonusKind: bonus.kind, bonus: shown(bonus.size) },
    ...{ signOn: shown(signOn.amount), signOnYears: String(signOn.years) },
    fullyDiluted: shown(fullyDilutedShares),
    // Through the shortest decimal: 0.15 × 100 is 15.000000000000002 otherwise.
    nextRoundDilution: nextRoundDilution === null ? "" : shown(Number((nextRoundDilution * 100).toPrecision(12))),
  };
  if (equity === null) return typed;
  return {
    ...typed,
    ...{ equityKind: equity.kind, sizeBy: equity.sizeBy, size: shown(equity.size), refresher: shown(equity.refresher) },
    ...{ strike: equity.kind === "options" ? shownPrice(equity.strike) : "" },
    ...{ preferredPrice: shownPrice(equity.preferredPrice), commonPrice: shownPrice(equity.commonPrice) },
    ...{ vestingYears: String(equity.years), vestingEvery: String(equity.everyMonths) },
    cliffMonths: String(equity.cliffMonths),
  };
}
