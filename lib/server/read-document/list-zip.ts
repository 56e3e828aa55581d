import path from "node:path";
import { isZip } from "./detect-format";
import { DocumentError } from "./document-error";
import { documentLimits, resumeArchiveLimits } from "./document-limits";
import { openArchive } from "./open-archive";

export type ZipItem =
  | { readonly fileName: string; readonly ok: true; readonly bytes: Uint8Array }
  | {
      readonly fileName: string;
      readonly ok: false;
      readonly error: { readonly code: string; readonly message: string };
    };

/** A part that every Office file has, and one that every OpenDocument file has: such archives are documents themselves. */
const DOCUMENT_PARTS = new Set(["[Content_Types].xml", "mimetype"]);

/**
 * Whether the bytes are an archive of documents and not one document. A damaged archive is none: reading it as a document tells what is
 * wrong. Throws DocumentError "ARCHIVE_REFUSED" for one that may not be opened.
 */
export async function isResumeArchive(bytes: Uint8Array): Promise<boolean> {
  if (!isZip(bytes)) return false;
  try {
    const { entries } = await openArchive(bytes, resumeArchiveLimits);
    return !entries.some(({ fileName }) => DOCUMENT_PARTS.has(fileName));
  } catch (error) {
    if (error instanceof DocumentError && error.code === "DAMAGED") return false;
    throw error;
  }
}

/** What systems put into archives beside a person's files. */
const CLUTTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/;

/**
 * The documents of a ZIP of résumés, one at a time, so that only one is in memory. Names are without their folder. The whole archive is
 * checked before the first one is inflated: throws DocumentError "ARCHIVE_REFUSED" or "DAMAGED". A document that is too large or damaged
 * is an item with an error, and the rest follow.
 */
export async function* listZip(bytes: Uint8Array): AsyncGenerator<ZipItem> {
  const archive = await openArchive(bytes, resumeArchiveLimits);
  for (const entry of archive.entries) {
    if (CLUTTER.test(entry.fileName)) continue;
    const fileName = path.posix.basename(entry.fileName);
    if (entry.uncompressedSize > documentLimits.fileBytes) {
      yield {
        fileName,
        ok: false,
        error: {
          code: "TOO_LARGE",
          message: "A document may have 10 MB; this one is larger. Save it with smaller pictures and import it again.",
        },
      };
      continue;
    }
    yield await archive.read(entry).then(
      (content): ZipItem => ({ fileName, ok: true, bytes: content }),
      (error: unknown): ZipItem => ({ fileName, ok: false, error: asRefusal(error) }),
    );
  }
}

function asRefusal(error: unknown): { code: string; message: string } {
  if (error instanceof DocumentError) return { code: error.code, message: error.message };
  throw error;
}
