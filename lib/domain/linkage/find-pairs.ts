import { blockingKeys } from "./blocking-keys";
import { indexKeys, type KeyIndex } from "./key-index";
import type { FieldRule } from "./linkage-record";
import type { PreparedRecord } from "./prepared-value";

/** In a block up to this size all are compared; in a larger one each with its neighbours in the order of the alphabet. */
const LARGEST_BLOCK = 12;
const NEIGHBOURS = 5;

/** Which records to compare with which, without comparing all with all. */
export type PairFinder = {
  /** The records before the one at `index` that it is to be compared with, each once, in no order. */
  readonly earlierOf: (index: number) => readonly number[];
};

/** How many before `place` share its key, and are to be compared with it. */
function reachOf(sorted: Uint32Array, place: number): number {
  const key = sorted[place];
  let before = 0;
  while (before < LARGEST_BLOCK && before < place && sorted[place - before - 1] === key) before += 1;
  if (before <= NEIGHBOURS) return before;
  let size = before + 1;
  while (size <= LARGEST_BLOCK && sorted[place - before + size] === key) size += 1;
  return size > LARGEST_BLOCK ? NEIGHBOURS : before;
}

function pairFinder({ starts, placeOf, sorted, members }: KeyIndex): PairFinder {
  const seenFor = new Int32Array(starts.length);
  let mark = 0;
  return {
    earlierOf: (index) => {
      // A mark of its own for each question: whoever is asked for again gets the same answer.
      mark += 1;
      const found: number[] = [];
      const add = (earlier: number) => {
        if (earlier >= index || seenFor[earlier] === mark) return;
        seenFor[earlier] = mark;
        found.push(earlier);
      };
      for (let earlier = Math.max(0, index - NEIGHBOURS); earlier < index; earlier += 1) add(earlier);
      for (let entry = starts[index] ?? 0; entry < (starts[index + 1] ?? 0); entry += 1) {
        const place = placeOf[entry] ?? 0;
        for (let back = reachOf(sorted, place); back > 0; back -= 1) add(members[place - back] ?? index);
      }
      return found;
    },
  };
}

/**
 * Finds pairs by the keys of `blockingKeys`, and by neighbourhood in the order of names, in which `records` have to be (`inNameOrder`): then
 * those of one key are in it too. Work and memory grow as records do, however large a block is. Pauses every `recordsAStep` records.
 */
export function* findPairs(
  records: readonly PreparedRecord[],
  rules: readonly FieldRule[],
  recordsAStep: number,
): Generator<undefined, PairFinder> {
  const keysOf = (index: number) => {
    const record = records[index];
    return record === undefined ? [] : blockingKeys(record, rules);
  };
  return pairFinder(yield* indexKeys(records.length, keysOf, recordsAStep));
}
