import { titleKey } from "@/lib/domain/compensation/records/map-title";
import { isCounted, type PayRecord } from "@/lib/domain/compensation/records/pay-record";
import { Prisma } from "@/prisma/generated/client";
import type { WriteClient } from "./access";
import { storableText } from "./fold-text";

type Column = readonly [
  name: string,
  type: "TEXT" | "INTEGER" | "DOUBLE PRECISION",
  of: (record: PayRecord) => string | number | null,
];

/** The columns of a record beside its import and whether it counts. */
const columns: readonly Column[] = [
  ["row", "INTEGER", ({ row }) => row],
  ["title", "TEXT", ({ title }) => storableText(title)],
  ["titleKey", "TEXT", ({ title }) => titleKey(title)],
  ["roleSlug", "TEXT", ({ role }) => role],
  ["level", "TEXT", ({ level }) => level],
  ["region", "TEXT", ({ region }) => region],
  ["country", "TEXT", ({ country }) => country],
  ["companyType", "TEXT", ({ companyType }) => companyType],
  ["employer", "TEXT", ({ employer }) => (employer === null ? null : storableText(employer))],
  ["year", "INTEGER", ({ year }) => year],
  ["currency", "TEXT", ({ currency }) => currency],
  ["period", "TEXT", ({ period }) => period],
  ["low", "DOUBLE PRECISION", ({ low }) => low],
  ["mid", "DOUBLE PRECISION", ({ mid }) => mid],
  ["high", "DOUBLE PRECISION", ({ high }) => high],
  ["base", "DOUBLE PRECISION", ({ base }) => base],
  ["statedUsd", "DOUBLE PRECISION", ({ statedUsd }) => statedUsd],
  ["bonus", "DOUBLE PRECISION", ({ bonus }) => bonus],
  ["equity", "DOUBLE PRECISION", ({ equity }) => equity],
  ["total", "DOUBLE PRECISION", ({ total }) => total],
  ["baseUsd", "DOUBLE PRECISION", ({ baseUsd }) => baseUsd],
  ["bonusUsd", "DOUBLE PRECISION", ({ bonusUsd }) => bonusUsd],
  ["equityUsd", "DOUBLE PRECISION", ({ equityUsd }) => equityUsd],
  ["totalUsd", "DOUBLE PRECISION", ({ totalUsd }) => totalUsd],
  ["pairKey", "TEXT", ({ pairKey }) => pairKey],
  ["flags", "TEXT", ({ flags }) => flags.join(",")],
];

const names = Prisma.raw(columns.map(([name]) => `"${name}"`).join(", "));
const values = Prisma.raw(columns.map(([, type], at) => `CAST(e.value ->> ${at} AS ${type})`).join(", "));
const counted = Prisma.raw(`CAST(e.value ->> ${columns.length} AS INTEGER) = 1`);

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
    await db.$executeRaw(Prisma.sql`INSERT INTO "PayRecord" ("importId", ${names}, "counted")
      SELECT ${importId}, ${values}, ${counted} FROM json_each(${json}) AS e`);
  }
}

/** An object, for that is what `json_each` takes apart in either engine: the rows by their number. */
function asJson(records: readonly PayRecord[], isPay: boolean): string {
  const rows = records.map((record, index) => {
    const cells = columns.map(([, , of]) => of(record));
    return [index, [...cells, isPay && isCounted(record) ? 1 : 0]];
  });
  return JSON.stringify(Object.fromEntries(rows));
}
