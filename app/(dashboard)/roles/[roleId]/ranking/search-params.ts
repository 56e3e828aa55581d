import { z } from "zod";
import type { CandidateQuery } from "@/lib/data/candidate-query";
import { defaultLevel, levelsOf } from "@/lib/domain/role/role-levels";
import { RoleLevel } from "@/lib/domain/role/role-profile";
import { readSeed, USUAL_SEED } from "@/lib/domain/scoring/rank-weightings";
import type { RankingFeedQuery } from "@/lib/server/ranking-feed";

export const rankingSorts = ["expected", "coverage", "name", "years"] as const;

/** As many as a shortlist usually has. */
export const USUAL_TOP = 5;

const text = z.string().trim().max(100).catch("");
const wholeNumber = (most: number) => z.coerce.number().int().min(0).max(most).catch(0);

const Parameters = z.object({
  level: z.nullable(RoleLevel).catch(null).default(null),
  gate: z.enum(["passed", "verify", "failed"]).nullable().catch(null).default(null),
  /** Least coverage in percent; 0 lets everybody through. */
  coverage: wholeNumber(100).default(0),
  location: text.default(""),
  years: wholeNumber(60).default(0),
  /** Those whose document has something to look at. */
  document: z.literal("look").nullable().catch(null).default(null),
  q: text.default(""),
  sort: z.enum(rankingSorts).catch("expected").default("expected"),
  direction: z.enum(["ascending", "descending"]).nullable().catch(null).default(null),
  cursor: z.string().max(500).nullable().catch(null).default(null),
  /** Two candidates weighed against each other: "id,id". */
  pair: z
    .string()
    .regex(/^\w{1,40},\w{1,40}$/)
    .catch("")
    .default(""),
  /** What the weightings are drawn with. */
  seed: z.string().transform(readSeed).catch(USUAL_SEED).default(USUAL_SEED),
  /** k of "among the first k". */
  top: z.coerce.number().int().min(1).max(1000).catch(USUAL_TOP).default(USUAL_TOP),
});

/** What an address asks of a ranking. Anything that it cannot mean falls back to "no filter". */
export type RankingView = Omit<z.infer<typeof Parameters>, "level" | "direction"> & {
  readonly role: string;
  readonly level: RoleLevel;
  readonly direction: "ascending" | "descending";
};

/** Reads the view of a role's ranking from the address; the level falls back to the one that its profile describes. */
export function readRankingView(
  role: string,
  parameters: Readonly<Record<string, string | string[] | undefined>>,
): RankingView {
  const { level, direction, ...rest } = Parameters.parse(parameters);
  const known = level !== null && levelsOf(role).includes(level) ? level : defaultLevel(role);
  return { ...rest, role, level: known, direction: direction ?? (rest.sort === "name" ? "ascending" : "descending") };
}

/** The parameters of a view that differ from the usual ones, as they stand in the address. */
export function rankingParameters(view: RankingView): URLSearchParams {
  const entries: readonly (readonly [string, string, string])[] = [
    ["level", view.level, defaultLevel(view.role)],
    ["gate", view.gate ?? "", ""],
    ["coverage", String(view.coverage), "0"],
    ["location", view.location, ""],
    ["years", String(view.years), "0"],
    ["document", view.document ?? "", ""],
    ["q", view.q, ""],
    ["sort", view.sort, "expected"],
    ["direction", view.direction, view.sort === "name" ? "ascending" : "descending"],
    ["cursor", view.cursor ?? "", ""],
    ["pair", view.pair, ""],
    ["seed", String(view.seed), String(USUAL_SEED)],
    ["top", String(view.top), String(USUAL_TOP)],
  ];
  return new URLSearchParams(
    entries.filter(([, value, usual]) => value !== usual).map(([name, value]) => [name, value]),
  );
}

/** The address of a view with some of it changed; unless the change names one, it begins at the first page. */
export function rankingHref(view: RankingView, change: Partial<RankingView>): string {
  const parameters = rankingParameters({ ...view, cursor: null, ...change });
  // A comma needs no escape in a query.
  const query = parameters.size > 0 ? `?${parameters.toString().replaceAll("%2C", ",")}` : "";
  return `/roles/${view.role}/ranking${query}`;
}

/** What a view asks of the person, whatever the weights are. */
export function rankingFeedQuery(view: RankingView): RankingFeedQuery {
  return {
    role: view.role,
    level: view.level,
    ...(view.location ? { location: view.location } : {}),
    ...(view.years > 0 ? { minimumYears: view.years } : {}),
    ...(view.q ? { search: view.q } : {}),
    ...(view.document === null ? {} : { toLookAt: true }),
  };
}

/** What a view asks of the person and of the stored scores. */
export function rankingQuery(view: RankingView): CandidateQuery {
  return {
    ...rankingFeedQuery(view),
    sort: view.sort,
    direction: view.direction,
    ...(view.gate ? { gate: view.gate } : {}),
    ...(view.coverage > 0 ? { minimumCoverage: view.coverage / 100 } : {}),
    ...(view.cursor ? { cursor: view.cursor } : {}),
  };
}
