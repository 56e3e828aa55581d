import type { PreparedRecord } from "@/lib/domain/linkage/prepared-value";
import { recordPreparer } from "@/lib/domain/linkage/prepared-value";
import { resumeRules } from "@/lib/domain/linkage/resume-record";
import type { ReadClient } from "./access";
import { parseLinkRecord } from "./linkage-records";
import { listRecordsBeyond } from "./linkage-sql";

/** Records that are looked through at most, in a third of a second; of a larger pool every so-many-th stands for its neighbours. */
const MOST_LOOKED_THROUGH = 10_000;
const RECORDS_AT_ONCE = 1000;

/** How many people there are, and how many of them have a value in the field of the rule at `index`. */
export type ValueCounts = { readonly people: number; readonly countOf: (index: number, text: string) => number };

/** What is counted: nobody counts identifiers, which are rare by what they are. */
const counted = resumeRules.map(({ kind }) => kind !== "identifier");

function textsOf({ values }: PreparedRecord, index: number): readonly string[] {
  return counted[index] === true ? (values[index] ?? []).map(({ text }) => text) : [];
}

/** Counts in the whole pool the values that two records have, as they are counted when everybody is compared. */
export async function countValuesOf(
  db: Pick<ReadClient, "linkRecord" | "$queryRaw">,
  records: readonly PreparedRecord[],
): Promise<ValueCounts> {
  const people = await db.linkRecord.count();
  const every = Math.max(1, Math.ceil(people / MOST_LOOKED_THROUGH));
  const key = (index: number, text: string) => `${index} ${text}`;
  const wanted = new Map<string, number>();
  const countIn = (record: PreparedRecord, counts: Map<string, number>) => {
    for (const index of resumeRules.keys())
      for (const text of new Set(textsOf(record, index))) {
        const before = counts.get(key(index, text));
        if (before !== undefined) counts.set(key(index, text), before + 1);
      }
  };
  for (const record of records)
    for (const index of resumeRules.keys()) for (const text of textsOf(record, index)) wanted.set(key(index, text), 0);
  const own = new Map(wanted);
  for (const record of records) countIn(record, own);
  const prepare = recordPreparer(resumeRules);
  for (let after = 0; ; ) {
    const rows = await listRecordsBeyond(db, { after, limit: RECORDS_AT_ONCE, every });
    for (const row of rows) countIn(prepare(parseLinkRecord(row)), wanted);
    const last = rows.at(-1);
    if (last === undefined) break;
    after = last.candidateNumber;
  }
  return {
    people,
    // Whom a sample leaves out are there all the same.
    countOf: (index, text) => Math.max((wanted.get(key(index, text)) ?? 0) * every, own.get(key(index, text)) ?? 0),
  };
}
