import { getSheet, startSheet } from "@/lib/data/candidate-sheets";
import type { Actor } from "@/lib/domain/access";
import { localOwner } from "@/lib/domain/access";
import { previewSheet } from "@/lib/server/candidate-sheet/preview-sheet";
import { sheetUpload } from "@/lib/server/candidate-sheet/take-sheet";
import { keepTable } from "@/lib/server/table-file/take-upload";

async function* inPieces(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** Sends a table as the page does; nothing is imported yet. Gives its id. */
export function sendSheet(
  content: string | Uint8Array,
  fileName = "people.csv",
  actor: Actor = localOwner,
): Promise<string> {
  return keepTable(actor, { fileName, pieces: inPieces(Buffer.from(content)), announcedBytes: null }, sheetUpload);
}

/** How many rows would have each outcome. */
export async function countPreview(id: string): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for await (const rows of (await previewSheet(localOwner, await getSheet(localOwner, id))).rows)
    for (const { outcome } of rows) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

/** Sends a table and lets it begin. Gives its id. */
export async function beginSheet(content: string | Uint8Array, fileName = "people.csv"): Promise<string> {
  const id = await sendSheet(content, fileName);
  await startSheet(localOwner, id);
  return id;
}
