import "server-only";
import { newId } from "@/lib/data/new-id";
import { toCsv } from "@/lib/domain/exchange/csv";
import { openTable } from "./open-table";
import { PayFileError } from "./pay-file-error";
import { payFilePath, removePayFile, savePayFile } from "./pay-file-store";

const MOST_MEGABYTES = 5;
const MOST_ROWS = 5001;

/** The text of a small table, CSV or XLSX, as comma-separated values; the file is kept nowhere. Throws PayFileError. */
export async function tableAsText(fileName: string, pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const storageKey = newId();
  try {
    await savePayFile(storageKey, pieces, MOST_MEGABYTES);
    const rows: (readonly string[])[] = [];
    for await (const piece of await openTable(payFilePath(storageKey), fileName)) {
      for (const { cells } of piece) rows.push(cells);
      if (rows.length > MOST_ROWS)
        throw new PayFileError("A table may have 5,000 offers. Split it and import its parts.");
    }
    return toCsv(rows);
  } finally {
    await removePayFile(storageKey);
  }
}
