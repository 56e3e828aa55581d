import { compareRecords, swapPartners } from "./compare-records";
import { chanceShares, drawPairs, matchShares, type Pattern } from "./estimate-shares";
import { findPairs, type PairFinder } from "./find-pairs";
import { levelShares } from "./level-shares";
import { linkJudge } from "./link-judge";
import type { FieldRule, LevelShares, LinkageRecord, LinkProposal } from "./linkage-record";
import { inNameOrder } from "./name-order";
import { type PreparedRecord, recordPreparer } from "./prepared-value";
import { findSharedIdentifiers } from "./shared-identifiers";

export type LinkOptions = {
  readonly rules: readonly FieldRule[];
  /** Whether m and u are measured in the records where there are enough of them; true where not given. */
  readonly estimates?: boolean;
  /** A smaller pool counts as one of so many, because it says little about how rare anything is; 0 where not given. */
  readonly leastPool?: number;
  /** A pair that is less likely one than this is not proposed; 0.5 where not given. */
  readonly leastProbability?: number;
  /** Facts besides names and identifiers that have to agree; 0 where not given. */
  readonly leastFacts?: number;
  /** Which source a record came from, where only records of different sources are to be compared; not given: all are. */
  readonly sourceOf?: (id: string) => string;
};

const SEED = 6;
const DRAWN_PAIRS = 20_000;
/** Records between two pauses. */
const RECORDS_A_STEP = 250;

function patternOf(records: readonly PreparedRecord[], rules: readonly FieldRule[]): (a: number, b: number) => Pattern {
  const comparing = { rules, partners: swapPartners(rules) };
  return (first, second) => {
    const [a, b] = [records[first], records[second]];
    if (a === undefined || b === undefined) throw new RangeError("A pair names a record that is not there.");
    return Int8Array.from(compareRecords(comparing, a, b), (found) => found?.level ?? -1);
  };
}

/** Pairs of the finder from records spread evenly over all, about as many as are drawn by chance. */
function sampledPairs(pairs: PairFinder, size: number): readonly (readonly [number, number])[] {
  const sampled: [number, number][] = [];
  // Steps by the golden ratio visit all and never stay in one part of a list that came in some order.
  for (let step = 0, at = size - 1; step < size && sampled.length < DRAWN_PAIRS; step += 1) {
    for (const earlier of pairs.earlierOf(at)) sampled.push([earlier, at]);
    at = Math.floor((((step + 1) * 0.618_033_988_749_895) % 1) * size);
  }
  return sampled;
}

function measuredShares(
  records: readonly PreparedRecord[],
  rules: readonly FieldRule[],
  pairs: PairFinder,
): readonly LevelShares[] {
  const known = rules.map(levelShares);
  const pattern = patternOf(records, rules);
  const likely = sampledPairs(pairs, records.length).map(([a, b]) => pattern(a, b));
  const m = matchShares(likely, known);
  if (m === null) return known;
  const blind = drawPairs(records.length, DRAWN_PAIRS, SEED).map(([a, b]) => pattern(a, b));
  const u = chanceShares(blind, known);
  return known.map((usual, index) => ({ m: m[index] ?? usual.m, u: u[index] ?? usual.u }));
}

function valueCounts(
  records: readonly PreparedRecord[],
  rules: readonly FieldRule[],
): (index: number, text: string) => number {
  const counts = rules.map(() => new Map<string, number>());
  for (const { values } of records)
    for (const [index, list] of values.entries()) {
      const count = counts[index];
      for (const text of new Set(list?.map((value) => value.text))) count?.set(text, (count.get(text) ?? 0) + 1);
    }
  return (index, text) => counts[index]?.get(text) ?? 0;
}

/** The records ready to be compared, in the order of their names. */
function* prepareAll(
  records: Iterable<LinkageRecord>,
  rules: readonly FieldRule[],
): Generator<undefined, readonly PreparedRecord[]> {
  const prepare = recordPreparer(rules);
  const prepared: PreparedRecord[] = [];
  for (const record of records) {
    if (prepared.length % RECORDS_A_STEP === 0) yield;
    prepared.push(prepare(record));
  }
  return inNameOrder(prepared, rules);
}

/** Likeliest first. */
function inWeightOrder(found: LinkProposal[]): readonly LinkProposal[] {
  return found.sort(
    (a, b) =>
      b.weight - a.weight || (a.first === b.first ? (a.second < b.second ? -1 : 1) : a.first < b.first ? -1 : 1),
  );
}

/** The same as `proposeLinks`, with a pause after every few hundred records for whoever has other things to do meanwhile. */
export function* linkSteps(
  records: Iterable<LinkageRecord>,
  options: LinkOptions,
): Generator<undefined, readonly LinkProposal[]> {
  const { rules, estimates = true, leastProbability = 0.5, leastFacts = 0, leastPool = 0, sourceOf } = options;
  const prepared = yield* prepareAll(records, rules);
  const pairs = yield* findPairs(prepared, rules, RECORDS_A_STEP);
  const judge = linkJudge({
    ...{ rules, leastProbability, leastFacts, poolSize: Math.max(leastPool, prepared.length) },
    shares: estimates ? measuredShares(prepared, rules, pairs) : rules.map(levelShares),
    countOf: valueCounts(prepared, rules),
    sharedIdentifiers: findSharedIdentifiers(prepared, rules),
  });
  const found: LinkProposal[] = [];
  for (const [index, record] of prepared.entries()) {
    if (index % RECORDS_A_STEP === 0) yield;
    for (const earlier of pairs.earlierOf(index)) {
      const other = prepared[earlier];
      if (other === undefined || (sourceOf !== undefined && sourceOf(other.id) === sourceOf(record.id))) continue;
      const proposal = judge(other, record);
      if (proposal !== null) found.push(proposal);
    }
  }
  return inWeightOrder(found);
}

/**
 * Which of the records may be one person: certain ones, proposals with the weight of each reason, and doubts, likeliest first. The same records
 * give the same answer in whichever order they come. One record may be in several pairs; `groupLinked` tells who is one then. Ids are to be
 * different. Empty for fewer than two records.
 */
export function proposeLinks(records: readonly LinkageRecord[], options: LinkOptions): readonly LinkProposal[] {
  const steps = linkSteps(records, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
