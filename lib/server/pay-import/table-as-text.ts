import "server-only";
import { newId } from "@/lib/data/new-id";
import { toCsv } from "@/lib/domain/exchange/csv";
import { TableFileError } from "@/lib/server/table-file/table-file-error";
import { openPayTable } from "./open-pay-table";
import { payFiles } from "./pay-file-store";

const MOST_MEGABYTES = 5;
const MOST_ROWS = 5001;

/** The text of a small table, CSV or XLSX, as comma-separated values; the file is kept nowhere. Throws TableFileError. */
export async function tableAsText(fileName: string, pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const storageKey = newId();
  try {
    await payFiles.save(storageKey, pieces, MOST_MEGABYTES);
    const rows: (readonly string[])[] = [];
    for await (const piece of await openPayTable(payFiles.pathOf(storageKey), fileName)) {
      for (const { cells } of piece) rows.push(cells);
      if (rows.length > MOST_ROWS)
        throw new TableFileError("A table may have 5,000 offers. Split it and import its parts.");
    }
    return toCsv(rows);
  } finally {
    await payFiles.remove(storageKey);
  }
}
