import "server-only";
import { setImmediate as breathe } from "node:timers/promises";
import type { RefusedPayRow } from "@/lib/data/pay-record-insert-sql";
import { rowMarker } from "@/lib/domain/compensation/records/mark-rows";
import type { PayMapping } from "@/lib/domain/compensation/records/pay-mapping";
import type { PayRecord } from "@/lib/domain/compensation/records/pay-record";
import { payRowReader, type RowReader } from "@/lib/domain/compensation/records/read-pay-row";
import type { ExchangeRate } from "@/lib/reference/exchange-rates";
import type { TableRows } from "@/lib/server/table-file/open-table";
import { checkColumns } from "./check-headings";

/** What a piece of a file came to. */
export type ReadPiece = {
  readonly records: readonly PayRecord[];
  readonly refusals: readonly RefusedPayRow[];
  /** Rows of the file so far, without the heading. */
  readonly readRows: number;
};

export type PayReading = {
  readonly mapping: PayMapping;
  readonly rates: readonly ExchangeRate[];
  readonly roleOf: (title: string) => string | null;
};

const MOST_TEXT = 300;
/** After so many rows others have their turn. */
const ROWS_AT_ONCE = 500;

/** Reads a table's rows as pay, in pieces of about `ROWS_AT_ONCE` rows; a piece is emptied once the next is asked for. Throws TableFileError where the mapping names a column that is not there once. */
export async function* readPayFile(table: TableRows, { mapping, rates, roleOf }: PayReading): AsyncIterable<ReadPiece> {
  const marker = rowMarker();
  let reader: RowReader | null = null;
  let readRows = 0;
  const records: PayRecord[] = [];
  const refusals: RefusedPayRow[] = [];
  const keep = (record: PayRecord | null) => {
    if (record !== null) records.push(record);
  };
  for await (const rows of table) {
    for (const { line, cells } of rows) {
      if (reader === null) {
        checkColumns(mapping, cells);
        reader = payRowReader({ headings: cells, mapping, rates, roleOf });
        continue;
      }
      readRows += 1;
      const read = reader(line, cells);
      if (read.kind === "taken") keep(marker.push(read.record));
      else refusals.push({ row: line, because: read.because, text: cells.join(" | ").slice(0, MOST_TEXT) });
      if (records.length + refusals.length >= ROWS_AT_ONCE) {
        yield { records, refusals, readRows };
        records.length = 0;
        refusals.length = 0;
        await breathe();
      }
    }
  }
  keep(marker.finish());
  yield { records, refusals, readRows };
}
