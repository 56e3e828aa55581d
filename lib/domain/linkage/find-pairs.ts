import { blockingKeys } from "./blocking-keys";
import type { FieldRule } from "./linkage-record";
import type { PreparedRecord } from "./prepared-value";

/** In a block up to this size all are compared; in a larger one each with its neighbours in the order of the alphabet. */
const LARGEST_BLOCK = 24;
const NEIGHBOURS = 5;

/** Which records to compare with which, without comparing all with all. */
export type PairFinder = {
  /** The records before the one at `index` that it is to be compared with, each once, in no order. */
  readonly earlierOf: (index: number) => readonly number[];
};

/** The names and then all else, as a sorted neighbourhood wants it (Hernández and Stolfo, 1995). */
function sortText(record: PreparedRecord, rules: readonly FieldRule[]): string {
  const textsOf = (kind: "name" | "other") =>
    rules.flatMap((rule, index) =>
      (rule.kind === "name") === (kind === "name") ? (record.values[index]?.[0]?.text ?? []) : [],
    );
  // Swapped parts of a name stand together when its words are sorted.
  return `${textsOf("name").sort().join(" ")}|${textsOf("other").join(" ")}`;
}

type Block = { readonly members: Int32Array; readonly isLarge: boolean };

function blocksOf(records: readonly PreparedRecord[], rules: readonly FieldRule[]): readonly Block[] {
  const members = new Map<string, number[]>();
  for (const [index, record] of records.entries())
    for (const key of blockingKeys(record, rules)) {
      const block = members.get(key);
      if (block === undefined) members.set(key, [index]);
      else block.push(index);
    }
  const texts = records.map((record) => sortText(record, rules));
  const inOrder = texts
    .map((text, index) => ({ text, index }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.index - b.index));
  const rank = new Int32Array(records.length);
  for (const [at, { index }] of inOrder.entries()) rank[index] = at;
  const shared = [...members.values()].filter((block) => block.length > 1);
  const all = { members: Int32Array.from(inOrder, ({ index }) => index), isLarge: true };
  return [all, ...shared.map((block) => sortedBlock(block, rank))];
}

function sortedBlock(block: readonly number[], rank: Int32Array): Block {
  const isLarge = block.length > LARGEST_BLOCK;
  const members = Int32Array.from(block);
  if (isLarge) members.sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0));
  return { members, isLarge };
}

/** For each record its blocks and where it stands in each. */
function placesOf(blocks: readonly Block[], count: number): readonly (readonly number[])[] {
  const places = Array.from({ length: count }, (): number[] => []);
  for (const [block, { members }] of blocks.entries())
    for (const [position, index] of members.entries()) places[index]?.push(block, position);
  return places;
}

/** The members of a block to compare with the one at `position`: those before it, or in a large one its neighbours. */
function neighboursOf({ members, isLarge }: Block, position: number): Int32Array {
  return isLarge
    ? members.subarray(Math.max(0, position - NEIGHBOURS), position + NEIGHBOURS + 1)
    : members.subarray(0, position);
}

/** Finds pairs by the keys of `blockingKeys`, and by neighbourhood in the order of names. Work grows as records do, however large a block is. */
export function findPairs(records: readonly PreparedRecord[], rules: readonly FieldRule[]): PairFinder {
  const blocks = blocksOf(records, rules);
  const places = placesOf(blocks, records.length);
  const seenFor = new Int32Array(records.length);
  let mark = 0;
  const gather = (block: Block, position: number, index: number, found: number[]) => {
    for (const candidate of neighboursOf(block, position)) {
      if (candidate >= index || seenFor[candidate] === mark) continue;
      seenFor[candidate] = mark;
      found.push(candidate);
    }
  };
  return {
    earlierOf: (index) => {
      const found: number[] = [];
      const own = places[index] ?? [];
      // A mark of its own for each question: whoever is asked for again gets the same answer.
      mark += 1;
      for (let at = 0; at < own.length; at += 2) {
        const block = blocks[own[at] ?? 0];
        if (block !== undefined) gather(block, own[at + 1] ?? 0, index, found);
      }
      return found;
    },
  };
}
