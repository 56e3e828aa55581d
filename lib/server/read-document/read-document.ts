import type { ResumeWarning } from "@/lib/domain/resume/resume";
import type { DocumentFormat } from "./detect-format";
import type { DocumentErrorCode } from "./document-error";
import { documentLimits } from "./document-limits";
import { parserPool } from "./parser-pool";

export type ReadDocumentResult =
  | {
      readonly ok: true;
      readonly format: DocumentFormat;
      readonly text: string;
      readonly pageCount: number | null;
      /** Words that a reader of the page cannot see; no part of `text`. */
      readonly hidden: readonly string[];
      readonly warnings: readonly ResumeWarning[];
    }
  | { readonly ok: false; readonly error: { readonly code: DocumentErrorCode; readonly message: string } };

/**
 * Reads one document (PDF, DOCX, plain text, Markdown, JSON Resume) as normalised text. The type comes from the content; `fileName` serves
 * only the sentence for the person. A document without text is ok with text "" and the warning NO_TEXT. Text that cannot be seen on the
 * page is left out and reported by HIDDEN_TEXT.
 *
 * Never throws on what is in the file: the parser runs in another process that is ended beyond 10 seconds or 512 MB.
 */
export async function readDocument(bytes: Uint8Array, fileName: string): Promise<ReadDocumentResult> {
  if (bytes.length > documentLimits.fileBytes) {
    const megabytes = (bytes.length / 1024 / 1024).toFixed(1);
    return {
      ok: false,
      error: {
        code: "TOO_LARGE",
        message: `“${shortName(fileName)}” has ${megabytes} MB; a document may have 10 MB. Save it with smaller pictures and import it again.`,
      },
    };
  }
  const answer = await parserPool().parse(bytes);
  return answer.ok ? { ok: true, ...answer.document } : answer;
}

/** Ends the idle parser processes; the next document starts new ones. For scripts and tests that must leave nothing behind. */
export function closeParsers(): void {
  parserPool().end();
}

function shortName(fileName: string): string {
  return fileName.length > 80 ? `${fileName.slice(0, 79)}…` : fileName;
}
