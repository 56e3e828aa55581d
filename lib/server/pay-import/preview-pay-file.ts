import "server-only";
import type { PayImportCounts } from "@/lib/data/pay-imports";
import type { RefusedPayRow } from "@/lib/data/pay-record-insert-sql";

import type { PayRecord } from "@/lib/domain/compensation/records/pay-record";
import { TableFileError } from "@/lib/server/table-file/table-file-error";
import { checkHeadings } from "./check-headings";
import { openPayTable } from "./open-pay-table";
import { type PayReading, readPayFile } from "./read-pay-file";
import { tallyRows } from "./tally-rows";

const ROWS_SHOWN = 8;
const REFUSALS_SHOWN = 5;
/** Further than this a preview does not read: it has to answer while somebody waits. */
const MOST_ROWS = 20_000;

/** What a file would come to; nothing is written. */
export type PayPreview = {
  readonly records: readonly PayRecord[];
  readonly refusals: readonly RefusedPayRow[];
  readonly counts: PayImportCounts;
  readonly takenRows: number;
  readonly refusedRows: number;
  /** Whether the file goes on beyond what was read. */
  readonly isCut: boolean;
};

/** The heading of a table, and its first rows as they are. Throws TableFileError. */
export async function readHead(
  path: string,
  fileName: string,
): Promise<{ readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] }> {
  const rows: (readonly string[])[] = [];
  for await (const piece of await openPayTable(path, fileName)) {
    rows.push(...piece.slice(0, ROWS_SHOWN + 1).map(({ cells }) => cells));
    if (rows.length > ROWS_SHOWN) break;
  }
  const [headings, ...rest] = rows;
  checkHeadings(headings);
  if (rest.length === 0)
    throw new TableFileError("This file has headings and no rows below them. Nothing can be imported from it.");
  return { headings, rows: rest.slice(0, ROWS_SHOWN) };
}

/** Reads up to 20,000 rows as `reading` says and counts what would become of them. Throws TableFileError. */
export async function previewPayFile(path: string, fileName: string, reading: PayReading): Promise<PayPreview> {
  const tally = tallyRows();
  const records: PayRecord[] = [];
  const refusals: RefusedPayRow[] = [];
  let [takenRows, refusedRows] = [0, 0];
  let isCut = false;
  for await (const piece of readPayFile(await openPayTable(path, fileName), reading)) {
    tally.add(piece.records);
    records.push(...piece.records.slice(0, ROWS_SHOWN - records.length));
    refusals.push(...piece.refusals.slice(0, REFUSALS_SHOWN - refusals.length));
    takenRows += piece.records.length;
    refusedRows += piece.refusals.length;
    isCut = takenRows + refusedRows >= MOST_ROWS;
    if (isCut) break;
  }
  return { records, refusals, counts: tally.counts(), takenRows, refusedRows, isCut };
}
