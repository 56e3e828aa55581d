import { open } from "node:fs/promises";
import { basename } from "node:path";
import { LARGEST_RECEIPT_CHARACTERS, type ReceiptReading, readReceipt } from "@/lib/domain/receipt/read-receipt";
import { problem } from "@/lib/domain/receipt/receipt-problem";

/** At most this much of a file is read: one byte more than the largest receipt. */
const MOST_BYTES = LARGEST_RECEIPT_CHARACTERS + 1;

async function readBytes(file: string): Promise<Uint8Array | null> {
  try {
    await using handle = await open(file);
    const buffer = new Uint8Array(MOST_BYTES);
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, length, MOST_BYTES - length);
      length += bytesRead;
      if (bytesRead === 0 || length === MOST_BYTES) return buffer.subarray(0, length);
    }
  } catch {
    return null;
  }
}

/** Reads a file as a receipt; a file that cannot be opened, or whose bytes are no UTF-8, says so. However large it is, little of it is read. */
export async function readReceiptFile(file: string): Promise<ReceiptReading> {
  const bytes = await readBytes(file);
  if (bytes === null) {
    const sentence = `The file ${basename(file)} cannot be opened. Check the path and that you may read it.`;
    return { kind: "unreadable", problem: problem("not-readable", sentence) };
  }
  if (bytes.length === MOST_BYTES)
    return {
      kind: "unreadable",
      problem: problem("too-large", "This file is too large for a receipt, so it was not read."),
    };
  try {
    // A byte order mark is no part of a receipt, so it is kept and found.
    return readReceipt(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    const sentence = "This file is not text in UTF-8, so it is no receipt.";
    return { kind: "unreadable", problem: problem("not-json", sentence) };
  }
}
