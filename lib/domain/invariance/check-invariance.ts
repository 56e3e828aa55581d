import { readCandidate } from "@/lib/domain/candidate-reading";
import type { CandidateFacts } from "@/lib/domain/evidence/evidence";
import { type Layout, layouts, relayText } from "@/lib/domain/invariance/relay-text";
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

/** What must not matter: who somebody is, and how the page is laid out. */
export type Change = Swap | Layout;

/** What a change did: `absent` when the résumé does not say or has what would be changed. */
export type ChangeOutcome =
  | { readonly change: Change; readonly kind: "absent" }
  | { readonly change: Change; readonly kind: "same" }
  | { readonly change: Change; readonly kind: "moved"; readonly rows: readonly MovedRow[] };

/** What a row says, without where in the text: a longer name moves every offset after it. */
function meaningOf({ status, levelFound, points, satisfiedBy, nearest, finding }: RequirementResult): string {
  return JSON.stringify([status, levelFound, points, satisfiedBy, nearest, finding?.basis, finding?.strength]);
}

/** What the scorer sees, without where in the text: of equal facts it makes equal scores. */
function factsOf({ skills, scale, signals, yearsExperience }: CandidateFacts): string {
  return JSON.stringify([
    skills.map(({ skill, stance, basis, via, strength, level }) => [skill, stance, basis, via, strength, level]),
    scale.map(({ dimension, value }) => [dimension, value]).toSorted(),
    signals.map(({ kind, label }) => [kind, label]).toSorted(),
    yearsExperience,
  ]);
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
 * Swaps name, contact, pronouns, place, school, graduation year and the words for a gap in a résumé, then lays the same words out with other
 * line breaks, bullets, headings, blank lines and order of sections, one at a time, reads and scores it anew for every profile at its usual level, and says what moved. Nothing should: a row that did is shown with its evidence before and after.
 * `round` chooses by what each is swapped.
 */
export function checkInvariance(
  text: string,
  profiles: readonly RoleProfile[],
  { asOf, round }: { readonly asOf: YearMonth; readonly round: number },
): readonly ChangeOutcome[] {
  const { resume, facts } = readCandidate(text, asOf);
  const read = factsOf(facts);
  const scoresOf = (found: CandidateFacts) =>
    profiles.map((profile) => scoreCandidate(found, profile, defaultLevel(profile.role)));
  const outcomeOf = (change: Change, changed: string | null): ChangeOutcome => {
    if (changed === null) return { change, kind: "absent" };
    const { facts: now } = readCandidate(changed, asOf);
    if (factsOf(now) === read) return { change, kind: "same" };
    const after = scoresOf(now);
    const rows = scoresOf(facts).flatMap((score, index) => movedRows(score, after[index] ?? score));
    return rows.length === 0 ? { change, kind: "same" } : { change, kind: "moved", rows };
  };
  return [
    ...swaps.map((swap) => outcomeOf(swap, swapPerson(resume, swap, round))),
    ...layouts.map((layout) => outcomeOf(layout, relayText(resume, layout))),
  ];
}
