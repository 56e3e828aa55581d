import "server-only";
import { DocumentError } from "@/lib/server/read-document/document-error";
import { documentLimits } from "@/lib/server/read-document/document-limits";
import { isResumeArchive, listZip } from "@/lib/server/read-document/list-zip";
import { TOO_LARGE } from "./read-body";

export type Upload = { readonly originalName: string; readonly bytes: Uint8Array };

/** What became of an upload: how many files were taken, and which were not, each with a sentence for the person. */
export type UploadAnswer = {
  readonly added: number;
  readonly refused: readonly { readonly fileName: string; readonly message: string }[];
};

/** Keeps a document, whole and not empty; gives how many that adds, 0 for one that is there. May throw DocumentError. */
type Keep = (document: Upload) => Promise<number>;

const EMPTY = "This file is empty. Check the original and send it again.";

/** Takes a document, or those of a ZIP one after the other. Throws what `keep` throws, but for a DocumentError, which refuses the upload. */
export async function takeDocuments(upload: Upload, keep: Keep): Promise<UploadAnswer> {
  const { originalName, bytes } = upload;
  try {
    if (bytes.length === 0) throw new DocumentError("EMPTY", EMPTY);
    if (bytes.length > documentLimits.fileBytes) throw new DocumentError("TOO_LARGE", TOO_LARGE);
    if (await isResumeArchive(bytes)) return await takeArchive(bytes, keep);
    return { added: await keep(upload), refused: [] };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return { added: 0, refused: [{ fileName: originalName, message: error.message }] };
  }
}

async function takeArchive(bytes: Uint8Array, keep: Keep): Promise<UploadAnswer> {
  const refused: { fileName: string; message: string }[] = [];
  let added = 0;
  for await (const item of listZip(bytes)) {
    const { fileName } = item;
    if (!item.ok) refused.push({ fileName, message: item.error.message });
    else if (item.bytes.length === 0) refused.push({ fileName, message: EMPTY });
    else added += await keep({ originalName: fileName, bytes: item.bytes });
  }
  return { added, refused };
}
