import "server-only";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import type { TableEncoding } from "@/lib/domain/exchange/table-form";
import { TableFileError } from "./table-file-error";

const FIRST_BYTES = 4096;
const ZIP = "PK\u0003\u0004";

/** What a file is by its first bytes. `encoding` is the one that its mark names; null without a mark. */
export type TableBytes =
  | { readonly kind: "xlsx" }
  | { readonly kind: "json" }
  | { readonly kind: "text"; readonly encoding: TableEncoding | null };

/** Looks at what is in a file, whatever its name says. Throws TableFileError for what is no table. */
export async function tellTable(path: string): Promise<TableBytes> {
  const first = await firstBytes(path);
  if (first.length === 0) throw new TableFileError("This file is empty. Check the original and send it again.");
  const latin = first.toString("latin1");
  if (latin.startsWith(ZIP)) return { kind: "xlsx" };
  if (/^(?:\u00ef\u00bb\u00bf)?\s*\{/.test(latin)) return { kind: "json" };
  if (latin.startsWith("\u00ff\u00fe")) return { kind: "text", encoding: "utf-16le" };
  if (latin.startsWith("\u00fe\u00ff")) return { kind: "text", encoding: "utf-16be" };
  if (/^\s*</.test(latin))
    throw new TableFileError(
      "This is a web page and no table. Open it, copy its table into a spreadsheet and save that as CSV.",
    );
  if (latin.startsWith("\u00d0\u00cf\u0011\u00e0"))
    throw new TableFileError("This is an old Excel file (.xls). Save it as .xlsx or as CSV UTF-8 and send that.");
  if (/^(?:[^\0]\0){8}|^(?:\0[^\0]){8}/.test(latin))
    throw new TableFileError("This file is in UTF-16 and does not say so. Save it as “CSV UTF-8” and send that.");
  if (first.includes(0))
    throw new TableFileError("This is no table: it holds bytes that no text has. Send CSV or XLSX.");
  return { kind: "text", encoding: latin.startsWith("\u00ef\u00bb\u00bf") ? "utf-8" : null };
}

async function firstBytes(path: string): Promise<Buffer> {
  const handle = await open(path, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(FIRST_BYTES), 0, FIRST_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** A file as text, piece by piece; bytes that are not of the encoding become U+FFFD, and the rows that hold it are refused one by one. */
export async function* textPieces(path: string, encoding: TableEncoding): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of createReadStream(path, { highWaterMark: 32 * 1024 })) {
    // A stream without an encoding gives bytes.
    yield decoder.decode(bytes as Uint8Array, { stream: true });
  }
  yield decoder.decode();
}

/** Whether every byte of a file is of UTF-8. */
export async function isUtf8(path: string): Promise<boolean> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    // A stream without an encoding gives bytes.
    for await (const bytes of createReadStream(path)) decoder.decode(bytes as Uint8Array, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
