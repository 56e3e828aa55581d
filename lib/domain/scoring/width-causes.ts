import { fullWeight } from "./full-weight";
import { ANSWER_SIZE, type PackedPool } from "./packed";
import { REQUIREMENT_KINDS } from "./rubric";
import type { ComputedScore } from "./score";

/** Why an interval is as wide as it is, in points of 100; the two sum to possible − proven. */
export type WidthCauses = {
  /** From requirements about which the résumé is silent. */
  readonly silence: number;
  /** From evidence whose words and dates leave the level open. */
  readonly level: number;
};

/** Splits the width of a score's interval by what leaves it open. */
export function widthCausesOf(score: ComputedScore): WidthCauses {
  const causes = { silence: 0, level: 0 };
  for (const { status, points } of score.ledger)
    causes[status === "unknown" ? "silence" : "level"] += points.possible - points.proven;
  return causes;
}

/** The answers of one candidate to the requirements of one kind, weighed: as much as a step adds, from silence and from known levels. */
function stepsOf(pool: PackedPool, weights: readonly number[], places: readonly number[], candidate: number) {
  const steps = { proven: 0, expected: { silence: 0, level: 0 }, possible: { silence: 0, level: 0 } };
  for (const place of places) {
    const at = ANSWER_SIZE * (pool.cells[candidate * pool.kinds.length + place] ?? 0);
    const [proven = 0, expected = 0, possible = 0, known = 0] = pool.answers.subarray(at, at + ANSWER_SIZE);
    const weight = weights[place] ?? 0;
    const cause = known === 1 ? "level" : "silence";
    steps.proven += weight * proven;
    steps.expected[cause] += weight * (expected - proven);
    steps.possible[cause] += weight * (possible - expected);
  }
  return steps;
}

/** The twin of `widthCausesOf` for one candidate of a packed pool under changed weights; equal to it by a property test.
 *  Both are 0 when every weight is 0. */
export function packedWidthCauses(pool: PackedPool, weights: readonly number[], candidate: number): WidthCauses {
  const causes = { silence: 0, level: 0 };
  let fullOfAll = 0;
  for (const kind of REQUIREMENT_KINDS) {
    const places = pool.kinds.flatMap((other, place) => (other === kind && (weights[place] ?? 0) > 0 ? [place] : []));
    const full = fullWeight(
      kind,
      places.map((place) => weights[place] ?? 0),
    );
    const { proven, expected, possible } = stepsOf(pool, weights, places, candidate);
    fullOfAll += full;
    let room = Math.max(0, full - proven);
    // As the ledger fills a kind: each step takes its share of the room that the one before has left.
    for (const step of [expected, possible]) {
      const wanted = step.silence + step.level;
      const share = wanted > room ? room / wanted : 1;
      room -= wanted * share;
      causes.silence += step.silence * share;
      causes.level += step.level * share;
    }
  }
  const points = fullOfAll === 0 ? 0 : 100 / fullOfAll;
  return { silence: causes.silence * points, level: causes.level * points };
}
