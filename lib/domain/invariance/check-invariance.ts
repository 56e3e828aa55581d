import { readCandidate } from "@/lib/domain/candidate-reading";
import { type Swap, swapPerson, swaps } from "@/lib/domain/invariance/swap-person";
import type { YearMonth } from "@/lib/domain/resume/resume";
import { defaultLevel } from "@/lib/domain/role/role-levels";
import type { RoleProfile } from "@/lib/domain/role/role-profile";
import type { RequirementResult, Score } from "@/lib/domain/scoring/score";
import { scoreCandidate } from "@/lib/domain/scoring/score-candidate";

/** A requirement whose row is another one after a swap, before and after; null where the score as a whole became computable or stopped being so. */
export type MovedRow = {
  readonly role: string;
  readonly before: RequirementResult | null;
  readonly after: RequirementResult | null;
};

/** What a swap did: `absent` when the résumé does not say what would be swapped. */
export type SwapOutcome =
  | { readonly swap: Swap; readonly kind: "absent" }
  | { readonly swap: Swap; readonly kind: "same" }
  | { readonly swap: Swap; readonly kind: "moved"; readonly rows: readonly MovedRow[] };

/** What a row says, without where in the text: a longer name moves every offset after it. */
function meaningOf({ status, levelFound, points, satisfiedBy, nearest, finding }: RequirementResult): string {
  return JSON.stringify([status, levelFound, points, satisfiedBy, nearest, finding?.basis, finding?.strength]);
}

function movedRows(before: Score, after: Score): readonly MovedRow[] {
  const { role } = before;
  if (before.kind !== "computed" || after.kind !== "computed")
    return before.kind === after.kind ? [] : [{ role, before: null, after: null }];
  return before.ledger.flatMap((row, index) => {
    const now = after.ledger[index] ?? null;
    return now !== null && meaningOf(now) === meaningOf(row) ? [] : [{ role, before: row, after: now }];
  });
}

/**
 * Swaps name, contact, pronouns, place, school, graduation year and the words for a gap in a résumé, one at a time, reads and scores it anew
 * for every profile at its usual level, and says what moved. Nothing should: a row that did is shown with its evidence before and after.
 * `round` chooses by what each is swapped.
 */
export function checkInvariance(
  text: string,
  profiles: readonly RoleProfile[],
  { asOf, round }: { readonly asOf: YearMonth; readonly round: number },
): readonly SwapOutcome[] {
  const scoresOf = (words: string) => {
    const { facts } = readCandidate(words, asOf);
    return profiles.map((profile) => scoreCandidate(facts, profile, defaultLevel(profile.role)));
  };
  const { resume } = readCandidate(text, asOf);
  const before = scoresOf(resume.text);
  return swaps.map((swap): SwapOutcome => {
    const swapped = swapPerson(resume, swap, round);
    if (swapped === null) return { swap, kind: "absent" };
    const after = scoresOf(swapped);
    const rows = before.flatMap((score, index) => movedRows(score, after[index] ?? score));
    return rows.length === 0 ? { swap, kind: "same" } : { swap, kind: "moved", rows };
  });
}
