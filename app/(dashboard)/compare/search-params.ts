import { z } from "zod";
import { type RoleChoice, readRoleChoice } from "@/app/(dashboard)/candidates/[candidateId]/search-params";
import { readSeed, USUAL_SEED } from "@/lib/domain/scoring/rank-weightings";

export const comparisonShows = ["top", "differences", "unknowns", "all"] as const;
export type ComparisonShow = (typeof comparisonShows)[number];

/** Most people that fit beside each other. */
export const MOST_COMPARED = 4;

export type Comparison = RoleChoice & {
  readonly ids: readonly string[];
  readonly show: ComparisonShow;
  /** Part of a name, to find whom to add; empty suggests the best for the role. */
  readonly find: string;
  /** What the weightings are drawn with that weigh two people. */
  readonly seed: number;
};

const Parameters = z.object({
  ids: z.string().max(400).catch(""),
  show: z.enum(comparisonShows).catch("top"),
  find: z.string().trim().max(100).catch(""),
  seed: z.string().transform(readSeed).catch(USUAL_SEED),
});

type AddressParameters = Readonly<Record<string, string | string[] | undefined>>;

/** Who is compared, for which role and level, and which rows are shown. Ids beyond the fourth and repeated ones are left out. */
export function readComparison(parameters: AddressParameters, fallbackRole: string): Comparison {
  const { ids, show, find, seed } = Parameters.parse(parameters);
  const wanted = [...new Set(ids.split(",").map((id) => id.trim()))].filter((id) => id !== "").slice(0, MOST_COMPARED);
  return { ...readRoleChoice(parameters, fallbackRole), ids: wanted, show, find, seed };
}

/** The address of a comparison with some of it changed. */
export function comparisonHref(comparison: Comparison, change: Partial<Comparison>): string {
  const { role, level, ids, show, find, seed } = { ...comparison, ...change };
  const parameters = new URLSearchParams({
    ...{ role, level, ids: ids.join(",") },
    ...(show === "top" ? {} : { show }),
    ...(find === "" ? {} : { find }),
    ...(seed === USUAL_SEED ? {} : { seed: String(seed) }),
  });
  // A comma needs no escape in a query, and an address that people pass on should be readable.
  return `/compare?${parameters.toString().replaceAll("%2C", ",")}`;
}
