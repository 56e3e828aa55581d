import { titleKey } from "@/lib/domain/compensation/records/map-title";
import { isCounted, type PayRecord } from "@/lib/domain/compensation/records/pay-record";
import { Prisma } from "@/prisma/generated/client";
import type { WriteClient } from "./access";
import { storableText } from "./fold-text";

/** The values of a record in the order in which `values` takes them apart. */
const cellsOf = (record: PayRecord, counted: boolean): readonly (string | number | null)[] => [
  ...[record.row, storableText(record.title), titleKey(record.title), record.role, record.level, record.region],
  ...[record.country, record.companyType, record.employer === null ? null : storableText(record.employer)],
  ...[record.year, record.currency, record.period, record.low, record.mid, record.high, record.base],
  ...[record.statedUsd, record.bonus, record.equity, record.total],
  ...[record.baseUsd, record.bonusUsd, record.equityUsd, record.totalUsd],
  ...[record.pairKey, record.flags.join(","), counted ? 1 : 0],
];

const names = Prisma.sql`"importId", "row", "title", "titleKey", "roleSlug", "level", "region", "country", "companyType", "employer",
  "year", "currency", "period", "low", "mid", "high", "base", "statedUsd", "bonus", "equity", "total",
  "baseUsd", "bonusUsd", "equityUsd", "totalUsd", "pairKey", "flags", "counted"`;

const text = (at: number) => Prisma.sql`CAST(e.value ->> CAST(${at} AS INTEGER) AS TEXT)`;
const whole = (at: number) => Prisma.sql`CAST(e.value ->> CAST(${at} AS INTEGER) AS INTEGER)`;
const real = (at: number) => Prisma.sql`CAST(e.value ->> CAST(${at} AS INTEGER) AS DOUBLE PRECISION)`;

const values = Prisma.join([
  ...[whole(0), ...[1, 2, 3, 4, 5, 6, 7, 8].map(text), whole(9), text(10), text(11)],
  ...[12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23].map(real),
  ...[text(24), text(25), Prisma.sql`${whole(26)} = 1`],
]);

/** Their text stays so short that it is thrown away with other short-lived things. */
const ROWS_AT_ONCE = 100;

/**
 * Inserts records of an import. They go into one value, as JSON, which the database takes apart: Prisma keeps several objects for each value
 * of a statement, which for a large file was a hundred megabytes of garbage and half of the time. Numbers arrive to the last bit.
 */
export async function insertPayRecords(
  db: WriteClient,
  { importId, isPay }: { readonly importId: string; readonly isPay: boolean },
  records: readonly PayRecord[],
): Promise<void> {
  for (let start = 0; start < records.length; start += ROWS_AT_ONCE) {
    const json = asJson(records.slice(start, start + ROWS_AT_ONCE), isPay);
    await db.$executeRaw(Prisma.sql`INSERT INTO "PayRecord" (${names})
      SELECT ${importId}, ${values} FROM json_each(${json}) AS e`);
  }
}

/** An object, for that is what `json_each` takes apart in either engine: the rows by their number. */
function asJson(records: readonly PayRecord[], isPay: boolean): string {
  const rows = records.map((record, index) => [index, cellsOf(record, isPay && isCounted(record))]);
  return JSON.stringify(Object.fromEntries(rows));
}

/** A row that was not taken. */
export type RefusedPayRow = { readonly row: number; readonly because: string; readonly text: string };

/** Inserts why rows of an import were not taken, in the same way. */
export async function insertPayRefusals(
  db: WriteClient,
  importId: string,
  refusals: readonly RefusedPayRow[],
): Promise<void> {
  for (let start = 0; start < refusals.length; start += ROWS_AT_ONCE) {
    const these = refusals.slice(start, start + ROWS_AT_ONCE);
    const rows = these.map((refused, index) => [
      index,
      [refused.row, storableText(refused.because), storableText(refused.text)],
    ]);
    await db.$executeRaw(Prisma.sql`INSERT INTO "PayRefusal" ("importId", "row", "because", "text")
      SELECT ${importId}, ${whole(0)}, ${text(1)}, ${text(2)} FROM json_each(${JSON.stringify(Object.fromEntries(rows))}) AS e`);
  }
}
