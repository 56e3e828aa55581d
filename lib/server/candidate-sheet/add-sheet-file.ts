import "server-only";
import { newId } from "@/lib/data/new-id";
import { addSheetFile } from "@/lib/data/sheet-files";
import type { Actor } from "@/lib/domain/access";
import { shownName, type Upload, type UploadAnswer } from "@/lib/server/import-job/add-upload";
import { DocumentError } from "@/lib/server/read-document/document-error";
import { isResumeArchive, listZip } from "@/lib/server/read-document/list-zip";
import { sheetFiles } from "./sheet-files";

/** No upload is longer: the bytes are here already. */
const MOST_MEGABYTES = 10;

/**
 * Takes one résumé, or those of a ZIP, for the rows of a sheet to name. Each one's bytes are on the disk before its row is; whether it can be read
 * turns out when a row that names it is imported. The same file twice is one. Throws CONFLICT when the sheet was begun, is full or gone.
 */
export async function addSheetUpload(actor: Actor, sheetId: string, upload: Upload): Promise<UploadAnswer> {
  const { originalName, bytes } = upload;
  try {
    if (bytes.length === 0)
      throw new DocumentError("EMPTY", "This file is empty. Check the original and add it again.");
    if (await isResumeArchive(bytes)) return await addArchive(actor, sheetId, bytes);
    return { added: await keep(actor, sheetId, upload), refused: [] };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return { added: 0, refused: [{ fileName: originalName, message: error.message }] };
  }
}

async function addArchive(actor: Actor, sheetId: string, bytes: Uint8Array): Promise<UploadAnswer> {
  const refused: { fileName: string; message: string }[] = [];
  let added = 0;
  for await (const item of listZip(bytes)) {
    if (item.ok && item.bytes.length > 0)
      added += await keep(actor, sheetId, { originalName: item.fileName, bytes: item.bytes });
    else refused.push({ fileName: item.fileName, message: item.ok ? "This file is empty." : item.error.message });
  }
  return { added, refused };
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
    isNew = await addSheetFile(actor, sheetId, { name: shownName(originalName), byteLength, sha256, storageKey });
  } finally {
    if (!isNew) await sheetFiles.remove(storageKey);
  }
  return isNew ? 1 : 0;
}
