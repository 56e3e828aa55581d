import "server-only";
import { newId } from "@/lib/data/new-id";
import { addSheetFile } from "@/lib/data/sheet-files";
import type { Actor } from "@/lib/domain/access";
import { plainFileName } from "@/lib/server/import-job/plain-file-name";
import { takeDocuments, type Upload, type UploadAnswer } from "@/lib/server/import-job/take-documents";
import { sheetFiles } from "./sheet-files";

/** No upload is longer: the bytes are here already. */
const MOST_MEGABYTES = 10;

/**
 * Takes one résumé, or those of a ZIP, for the rows of a sheet to name. Each one's bytes are on the disk before its row is; whether it can be read
 * turns out when a row that names it is imported. The same file twice is one. Throws CONFLICT when the sheet was begun, is full or gone.
 */
export function addSheetUpload(actor: Actor, sheetId: string, upload: Upload): Promise<UploadAnswer> {
  return takeDocuments(upload, (document) => keep(actor, sheetId, document));
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** How many files that makes: 1, or 0 for one that the sheet has. */
async function keep(actor: Actor, sheetId: string, { originalName, bytes }: Upload): Promise<number> {
  const storageKey = newId();
  const { byteLength, sha256 } = await sheetFiles.save(storageKey, once(bytes), MOST_MEGABYTES);
  let isNew = false;
  try {
    isNew = await addSheetFile(actor, sheetId, { name: plainFileName(originalName), byteLength, sha256, storageKey });
  } finally {
    if (!isNew) await sheetFiles.remove(storageKey);
  }
  return isNew ? 1 : 0;
}
