import { KEY_STEPS } from "./rank-lanes";

/** Ranks under one weighting, from where each person falls on the scale. */
export type Ladder = {
  /** By step, how many people are on it or above; as many as are on the next step or above are ahead. Only steps on which somebody falls,
   *  and the next above them, are kept up to date. */
  readonly upTo: Uint32Array;
  /** Room to sort in. */
  readonly order: Uint16Array;
  readonly other: Uint16Array;
  readonly counts: Uint32Array;
};

/** Up to this many, sorting is faster than walking along the whole scale. */
const FEW = 4096;
const DIGIT = 256;

/** A ladder for so many who stand for others. */
export function makeLadder(many: number): Ladder {
  const room = Math.min(many, FEW);
  return {
    upTo: new Uint32Array(KEY_STEPS + 2),
    order: new Uint16Array(room),
    other: new Uint16Array(room),
    counts: new Uint32Array(DIGIT),
  };
}

/** Puts everybody on the ladder: `keys` by those who stand for others, `people` for how many each. */
export function fillLadder(ladder: Ladder, keys: Uint16Array, people: Uint32Array): void {
  if (keys.length <= FEW) fillSorted(ladder, keys, people);
  else fillAlong(ladder.upTo, keys, people);
}

/** Two passes of a radix sort, eight bits each, from the top of the scale down. */
function fillSorted({ upTo, order, other, counts }: Ladder, keys: Uint16Array, people: Uint32Array): void {
  for (let place = 0; place < keys.length; place += 1) other[place] = place;
  sortByDigit({ from: other, to: order, counts }, keys, 0);
  sortByDigit({ from: order, to: other, counts }, keys, 8);
  let above = 0;
  let last = -1;
  for (let index = 0; index < keys.length; index += 1) {
    const place = other[index] ?? 0;
    const key = keys[place] ?? 0;
    if (key !== last) upTo[key + 1] = above;
    above += people[place] ?? 0;
    upTo[key] = above;
    last = key;
  }
}

type Pass = { readonly from: Uint16Array; readonly to: Uint16Array; readonly counts: Uint32Array };

/** One stable pass, the highest digit first. */
function sortByDigit({ from, to, counts }: Pass, keys: Uint16Array, shift: number): void {
  counts.fill(0);
  for (let place = 0; place < keys.length; place += 1) {
    const digit = ((keys[place] ?? 0) >>> shift) & (DIGIT - 1);
    counts[digit] = (counts[digit] ?? 0) + 1;
  }
  for (let digit = DIGIT - 1, start = 0; digit >= 0; digit -= 1) {
    const own = counts[digit] ?? 0;
    counts[digit] = start;
    start += own;
  }
  for (let index = 0; index < keys.length; index += 1) {
    const place = from[index] ?? 0;
    const digit = ((keys[place] ?? 0) >>> shift) & (DIGIT - 1);
    to[counts[digit] ?? 0] = place;
    counts[digit] = (counts[digit] ?? 0) + 1;
  }
}

/** Two passes instead of a sort, so that it grows with the pool and no faster. */
function fillAlong(upTo: Uint32Array, keys: Uint16Array, people: Uint32Array): void {
  upTo.fill(0);
  for (let place = 0; place < keys.length; place += 1) {
    const key = keys[place] ?? 0;
    upTo[key] = (upTo[key] ?? 0) + (people[place] ?? 0);
  }
  for (let key = KEY_STEPS, above = 0; key >= 0; key -= 1) {
    above += upTo[key] ?? 0;
    upTo[key] = above;
  }
}

/** What came out of the weightings so far, by those who stand for others. */
export type Tallies = {
  readonly best: Uint32Array;
  readonly worst: Uint32Array;
  readonly inTop: Float64Array;
  readonly firsts: Uint32Array;
};

/** Takes one weighting's ranks into the tallies. */
export function tally(tallies: Tallies, keys: Uint16Array, { upTo }: Ladder, top: number): void {
  const { best, worst } = tallies;
  // The fallbacks are for the types.
  for (let place = 0; place < keys.length; place += 1) {
    const key = keys[place] ?? 0;
    const ahead = upTo[key + 1] ?? 0;
    const last = upTo[key] ?? 0;
    if (ahead + 1 < (best[place] ?? 0)) best[place] = ahead + 1;
    if (last > (worst[place] ?? 0)) worst[place] = last;
    if (ahead < top)
      countTop(tallies, place, { share: Math.min(1, (top - ahead) / (last - ahead)), isFirst: ahead === 0 });
  }
}

/** Few are among the first k. */
function countTop(
  { inTop, firsts }: Tallies,
  place: number,
  { share, isFirst }: { readonly share: number; readonly isFirst: boolean },
): void {
  inTop[place] = (inTop[place] ?? 0) + share;
  if (isFirst) firsts[place] = (firsts[place] ?? 0) + 1;
}
