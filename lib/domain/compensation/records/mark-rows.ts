import type { PayRecord, RecordFlag } from "./pay-record";
import { textHash } from "./row-hash";

/** Two ends of one posted range lie no further apart than this: the lower is at least two fifths of the upper. */
const LEAST_SHARE = 0.4;

/**
 * Marks what one row cannot know of itself, in the order of the file: a row that repeats an earlier one in every cell, and two neighbours
 * that tell the same but for the pay, which are the most and the least of one posted range (so most files of postings since 2023). Gives
 * each record back once its neighbour is known; `finish` gives the last one. It remembers eight bytes a row.
 */
export function rowMarker(): {
  readonly push: (record: PayRecord) => PayRecord | null;
  readonly finish: () => PayRecord | null;
} {
  const seen = new Set<number>();
  let held: PayRecord | null = null;
  const markDuplicate = (record: PayRecord): PayRecord => {
    const hash = textHash([record.pairKey, record.low, record.mid, record.high, ...partsOf(record)].join("|"));
    if (seen.has(hash)) return withFlag(record, "duplicate");
    seen.add(hash);
    return record;
  };
  return {
    push(next) {
      const record = markDuplicate(next);
      const before = held;
      if (before === null || !isPair(before, record)) {
        held = record;
        return before;
      }
      const isFirstMore = before.base > record.base;
      held = withFlag(record, isFirstMore ? "pair-minimum" : "pair-maximum");
      return withFlag(before, isFirstMore ? "pair-maximum" : "pair-minimum");
    },
    finish() {
      const last = held;
      held = null;
      return last;
    },
  };
}

const withFlag = (record: PayRecord, flag: RecordFlag): PayRecord => ({ ...record, flags: [...record.flags, flag] });

const partsOf = ({ statedUsd, bonus, equity, total }: PayRecord) => [statedUsd, bonus, equity, total];

const isPaired = ({ flags }: PayRecord) => flags.includes("pair-minimum") || flags.includes("pair-maximum");

function isPair(before: PayRecord, record: PayRecord): boolean {
  if (isPaired(before) || before.pairKey !== record.pairKey || before.base === record.base) return false;
  if (before.low !== null || record.low !== null) return false;
  // Who is told with another bonus or equity is somebody else.
  if (before.bonus !== record.bonus || before.equity !== record.equity || before.total !== record.total) return false;
  return Math.min(before.base, record.base) >= LEAST_SHARE * Math.max(before.base, record.base);
}
