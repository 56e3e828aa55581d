import { z } from "zod";
import { type CompanyType, type PayCell, payCellKey, payLevels } from "@/lib/domain/compensation/pay-cell";
import { companyTypes } from "@/lib/reference/claims";
import { CurrencyCode } from "@/lib/reference/exchange-rates";
import { payPlaces } from "@/lib/reference/pay-places";
import { roleNames } from "@/lib/reference/role-names";

/** As many stand beside each other as one can still read. */
export const MOST_COMPARED = 6;

const usual: readonly PayCell[] = [
  { role: "ai-infrastructure-engineer", level: "staff", region: "US-SF Bay Area", companyType: "frontier-lab" },
  { role: "ai-infrastructure-engineer", level: "staff", region: "UK-London", companyType: "startup-funded" },
  { role: "ai-infrastructure-engineer", level: "staff", region: "India", companyType: "enterprise" },
];

function cellOf(text: string): PayCell | null {
  const [roleWord, levelWord, regionWord, companyWord] = text.split("|");
  const role = roleNames.find(({ slug }) => slug === roleWord)?.slug;
  const level = payLevels.find((known) => known === levelWord);
  const region = payPlaces.find(({ id }) => id === regionWord)?.id;
  const companyType: CompanyType | undefined = companyTypes.find((known) => known === companyWord);
  if (role === undefined || region === undefined || companyType === undefined) return null;
  return level === undefined && levelWord !== "all" ? null : { role, level: level ?? null, region, companyType };
}

const Parameters = z.object({
  cells: z.string().max(2000).nullable().catch(null).default(null),
  currency: CurrencyCode.catch("USD").default("USD"),
});

/** What an address asks to be compared. */
export type CompareView = { readonly cells: readonly PayCell[]; readonly currency: string };

/** Reads the view from the address: cells that it cannot mean are left out, the same cell counts once; without any the usual three. */
export function readCompareView(parameters: Readonly<Record<string, string | string[] | undefined>>): CompareView {
  const { cells, currency } = Parameters.parse(parameters);
  if (cells === null) return { cells: usual, currency };
  const read = cells.split("~").flatMap((text) => cellOf(text) ?? []);
  const different = [...new Map(read.map((cell) => [payCellKey(cell), cell])).values()];
  return { cells: different.slice(0, MOST_COMPARED), currency };
}

/** The address of a comparison. */
export function compareHref({ cells, currency }: CompareView): string {
  const parameters = new URLSearchParams({ cells: cells.map(payCellKey).join("~") });
  if (currency !== "USD") parameters.set("currency", currency);
  return `/compensation/compare?${parameters}`;
}
