import { expectedShares } from "./expected-shares";
import type { PackedPool } from "./packed";
import { REQUIREMENT_KINDS } from "./rubric";

/**
 * A pool as what sets its people apart: most résumés are silent on most requirements, so that an answer is kept only where it is not
 * the one that most give to the requirement. A sum over what is kept, begun at the sum of the usual answers, is the sum over all.
 */
export type UnusualAnswers = {
  readonly candidates: number;
  /** By kind of requirement, in their order, the places of its requirements. */
  readonly placesByKind: readonly Uint16Array[];
  /** By requirement, the share that most give. */
  readonly usual: Float64Array;
  /** By distinct unusual answer, its requirement. */
  readonly places: Uint16Array;
  /** By distinct unusual answer, how much its share is above the usual; below 0 when it is less. */
  readonly above: Float64Array;
  /** Numbers of distinct unusual answers: those of a candidate to requirements of kind k are from `starts[kinds × candidate + k]` to the next start. */
  readonly answers: Uint16Array | Int32Array;
  readonly starts: Int32Array;
};

/** By requirement, the answer that most give; of equally frequent ones the first. */
function usualAnswers({ cells, kinds, candidates }: PackedPool, answers: number): Uint16Array {
  const counts = new Uint32Array(kinds.length * answers);
  for (let at = 0, place = 0; at < candidates * kinds.length; at += 1) {
    const count = place * answers + (cells[at] ?? 0);
    counts[count] = (counts[count] ?? 0) + 1;
    place = place + 1 === kinds.length ? 0 : place + 1;
  }
  return Uint16Array.from(kinds, (_, place) => {
    const own = counts.subarray(place * answers, (place + 1) * answers);
    return own.indexOf(own.reduce((most, count) => Math.max(most, count), 0));
  });
}

/** Lists the unusual answers of a pool, candidate by candidate and kind by kind. */
export function unusualAnswers(pool: PackedPool): UnusualAnswers {
  const shares = expectedShares(pool);
  const usual = usualAnswers(pool, shares.length);
  const placesByKind = REQUIREMENT_KINDS.map((kind) =>
    Uint16Array.from(pool.kinds.flatMap((other, place) => (other === kind ? [place] : []))),
  );
  const numbers = new Int32Array(pool.kinds.length * shares.length).fill(-1);
  const distinct: { place: number; answer: number }[] = [];
  const listed = new Int32Array(pool.cells.length);
  const starts = new Int32Array(REQUIREMENT_KINDS.length * pool.candidates + 1);
  let count = 0;
  const list = (place: number, answer: number): void => {
    const at = place * shares.length + answer;
    if (numbers[at] === -1) numbers[at] = distinct.push({ place, answer }) - 1;
    listed[count] = numbers[at] ?? 0;
    count += 1;
  };
  for (let candidate = 0, row = 0; candidate < pool.candidates; candidate += 1, row += pool.kinds.length)
    for (let kind = 0; kind < placesByKind.length; kind += 1) {
      for (const place of placesByKind[kind] ?? []) {
        const answer = pool.cells[row + place] ?? 0;
        if (answer !== usual[place]) list(place, answer);
      }
      starts[placesByKind.length * candidate + kind + 1] = count;
    }
  const shareOf = (answer: number | undefined) => shares[answer ?? 0] ?? 0;
  return {
    candidates: pool.candidates,
    placesByKind,
    usual: Float64Array.from(usual, shareOf),
    places: Uint16Array.from(distinct, ({ place }) => place),
    above: Float64Array.from(distinct, ({ place, answer }) => shareOf(answer) - shareOf(usual[place])),
    // Half the memory is a third less time; more distinct answers than 16 bits number are no pool of people.
    answers: distinct.length <= 2 ** 16 ? Uint16Array.from(listed.subarray(0, count)) : listed.slice(0, count),
    starts,
  };
}
