import type { CandidateReading } from "@/lib/domain/candidate-reading";
import type { YearMonth } from "@/lib/domain/resume/resume";
import { documentLimits } from "./document-limits";
import type { ParsedDocument } from "./parse-bytes";
import { parserPool } from "./parser-pool";
import type { ParserAnswer, ParserRequest, ReadingError } from "./parser-process";

export type ReadDocumentResult =
  | ({ readonly ok: true } & ParsedDocument)
  | { readonly ok: false; readonly error: ReadingError };

export type ReadResumeResult =
  | ({ readonly ok: true; readonly reading: CandidateReading } & ParsedDocument)
  | { readonly ok: false; readonly error: ReadingError };

/**
 * Reads one document (PDF, DOCX, plain text, Markdown, JSON Resume) as normalised text. The type comes from the content; `fileName` serves
 * only the sentence for the person. A document without text is ok with text "" and the warning NO_TEXT. Text that cannot be seen on the
 * page is left out and reported by HIDDEN_TEXT.
 *
 * Never throws on what is in the file: the parser runs in another process that is ended beyond 10 seconds or 512 MB.
 */
export async function readDocument(bytes: Uint8Array, fileName: string): Promise<ReadDocumentResult> {
  const answer = await ask({ bytes, asOf: null, password: null }, fileName);
  return answer.ok ? { ok: true, ...answer.document } : answer;
}

/** The same, and the facts and findings of its text, read in that other process too, with what both warn of. `asOf` is the month that "present" means. */
export function readResumeFile(bytes: Uint8Array, fileName: string, asOf: YearMonth): Promise<ReadResumeResult> {
  return readResume({ bytes, asOf, password: null }, fileName);
}

/** The same for a PDF that `password` opens; a wrong one is PROTECTED as none is. */
export function readProtectedFile(
  { bytes, password }: { readonly bytes: Uint8Array; readonly password: string },
  fileName: string,
  asOf: YearMonth,
): Promise<ReadResumeResult> {
  return readResume({ bytes, asOf, password }, fileName);
}

async function readResume(request: ParserRequest, fileName: string): Promise<ReadResumeResult> {
  return toResume(await ask(request, fileName));
}

/** What ends a process together with all that it was given. */
const ENDED: ReadonlySet<string> = new Set(["READER_FAILED", "TOO_SLOW", "TOO_COMPLEX"]);

/**
 * The same for many short texts of our own making, in UTF-8, which one process reads one after the other: asking costs more than reading. One
 * that stops the process fails alone.
 */
export async function readResumeTexts(
  texts: readonly Uint8Array[],
  asOf: YearMonth,
): Promise<readonly ReadResumeResult[]> {
  const requests = texts.map((bytes): ParserRequest => ({ bytes, asOf, password: null }));
  const answers = await parserPool().parse(requests);
  return Promise.all(
    answers.map(async (answer, place) => {
      const request = requests[place];
      const isShared = !answer.ok && requests.length > 1 && ENDED.has(answer.error.code);
      return toResume(isShared && request !== undefined ? await parseOne(request) : answer);
    }),
  );
}

function toResume(answer: ParserAnswer): ReadResumeResult {
  if (!answer.ok) return answer;
  const { document, reading } = answer;
  if (reading === null) throw new Error("the parser was asked for a reading and gave none");
  const known = new Set(document.warnings.map(({ code }) => code));
  const more = reading.resume.warnings.filter(({ code }) => !known.has(code));
  return { ok: true, ...document, warnings: [...document.warnings, ...more], reading };
}

async function ask(request: ParserRequest, fileName: string): Promise<ParserAnswer> {
  const { bytes } = request;
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
  return parseOne(request);
}

async function parseOne(request: ParserRequest): Promise<ParserAnswer> {
  const [answer] = await parserPool().parse([request]);
  if (answer === undefined) throw new Error("the parser was asked for one document and answered none");
  return answer;
}

/** Ends the idle parser processes; the next document starts new ones. For scripts and tests that must leave nothing behind. */
export function closeParsers(): void {
  parserPool().end();
}

function shortName(fileName: string): string {
  return fileName.length > 80 ? `${fileName.slice(0, 79)}…` : fileName;
}
