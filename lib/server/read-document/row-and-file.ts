import { z } from "zod";

/**
 * A row of a spreadsheet and the résumé that it names, kept as one document: a line of JSON with the row's text and the file's name, then the
 * file's bytes as they came. What was read of a person can so be read again from one file, here or elsewhere, and the résumé is still whole.
 */
export type RowAndFile = {
  /** The text that is made of the row. */
  readonly row: string;
  /** Of the résumé's file. */
  readonly name: string;
  readonly bytes: Uint8Array;
};

const FORMAT = { format: "rolecall-row-and-file", version: 1 } as const;
const BEGINNING = Buffer.from(JSON.stringify(FORMAT).slice(0, -1));
const LINE_END = 0x0a;
const Head = z.object({ row: z.string(), name: z.string() });

/** The bytes of both; the same row and file give the same bytes. */
export function packRowAndFile({ row, name, bytes }: RowAndFile): Uint8Array {
  return Buffer.concat([Buffer.from(`${JSON.stringify({ ...FORMAT, row, name })}\n`), bytes]);
}

/** Both, of bytes that hold them; null of any other document. */
export function unpackRowAndFile(document: Uint8Array): RowAndFile | null {
  if (!BEGINNING.equals(document.subarray(0, BEGINNING.length))) return null;
  const end = document.indexOf(LINE_END);
  const head = end === -1 ? null : Head.safeParse(parsed(document.subarray(0, end)));
  return head?.success ? { ...head.data, bytes: document.subarray(end + 1) } : null;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
