import type { PayCell, PayLevel } from "@/lib/domain/compensation/pay-cell";
import type { Interval } from "@/lib/domain/interval";
import type { Claim } from "@/lib/reference/claims";

/** What one source says that people of a level are granted of their company. */
export type EquitySource = {
  /** Id of the claim. */
  readonly key: string;
  /** At which stage and for whom, in the words of the source: "Series A, senior/staff". */
  readonly title: string;
  readonly publisher: string;
  readonly year: number;
  readonly grade: Claim["confidence"];
  readonly url: string | null;
  /** Shares of the company from 0 to 1. */
  readonly range: Interval;
};

/** Levels of the sources that speak of a level, the nearest first: guides name three or four, and put a lead under leadership. */
const LEVELS: Readonly<Record<PayLevel, readonly Claim["level"][]>> = {
  junior: ["junior", "mid"],
  mid: ["mid"],
  senior: ["senior"],
  staff: ["staff", "senior"],
  principal: ["principal", "staff"],
  lead: ["lead", "director"],
  director: ["director"],
  vp: ["vp", "director"],
};

const PERCENT = "percent of company";
const MOST_SOURCES = 8;

/** "AI Market Pulse equity guide: Series A, IC -- 4-year vest" in its two parts, without what the vesting is. */
function wordsOf(sourceName: string): readonly [publisher: string, about: string] {
  const [publisher = sourceName, ...rest] = (sourceName.split(" -- ")[0] ?? sourceName).split(": ");
  return [publisher.trim(), rest.join(": ").trim()];
}

/**
 * Published grants for somebody of the level, a claim a row and none averaged: those that speak of the role or of no single one, for the level
 * before its neighbours, the larger before the smaller, so that early stages come first. What a source says in money is left out: it is no
 * share of a company.
 */
export function equitySources(
  claims: readonly Claim[],
  { role, level }: Pick<PayCell, "role"> & { readonly level: PayLevel },
): readonly EquitySource[] {
  const levels = LEVELS[level];
  const found = claims.flatMap((claim) => {
    const { metric, unit, low, high } = claim;
    const isGrant = metric.startsWith("equity_grant") && unit === PERCENT;
    const nearness = levels.indexOf(claim.level);
    if (!isGrant || nearness < 0 || low === null || high === null || (claim.role ?? role) !== role) return [];
    return [{ claim, nearness, range: { low: low / 100, high: high / 100 } }];
  });
  return found
    .toSorted(
      (a, b) =>
        a.nearness - b.nearness ||
        b.range.high - a.range.high ||
        b.range.low - a.range.low ||
        (a.claim.id < b.claim.id ? -1 : 1),
    )
    .slice(0, MOST_SOURCES)
    .map(({ claim: { id, sourceName, year, confidence, sourceUrl }, range }) => {
      const [publisher, title] = wordsOf(sourceName);
      return { key: id, title: title || publisher, publisher, year, grade: confidence, url: sourceUrl, range };
    });
}
