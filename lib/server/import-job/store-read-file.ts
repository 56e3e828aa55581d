import "server-only";
import { type ClaimedFile, finishImportFileWithCandidate } from "@/lib/data/import-work";
import type { ReadCandidate, StoredCandidate } from "@/lib/data/ingest";
import type { Actor } from "@/lib/domain/access";
import { removeDocuments, saveDocument } from "./document-store";
import type { Unpacked } from "./unpack-file";

/**
 * Stores the person whom a file was about and marks the file. A document that came out of a file of candidates is on the disk before a row
 * names it, and the piece that it came in goes afterwards. Throws INVALID, with nothing stored, for corrections that do not hold.
 */
export async function storeReadFile(
  actor: Actor,
  { id, storageKey }: Pick<ClaimedFile, "id" | "storageKey">,
  { file, restored }: Unpacked,
  candidate: ReadCandidate,
): Promise<StoredCandidate> {
  if (restored !== null) await saveDocument(file.storageKey, file.bytes);
  try {
    const stored = await finishImportFileWithCandidate(actor, id, candidate, restored);
    if (restored !== null) await removeDocuments([storageKey]);
    if (!stored.isNew) await removeDocuments([file.storageKey]);
    return stored;
  } catch (error) {
    if (restored !== null) await removeDocuments([file.storageKey]);
    throw error;
  }
}
