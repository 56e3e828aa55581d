import { type CandidateReading, readCandidate } from "@/lib/domain/candidate-reading";
import type { YearMonth } from "@/lib/domain/resume/resume";
import { DocumentError } from "./document-error";
import { type ParsedDocument, parseBytes } from "./parse-bytes";
import type { ParserAnswer, ParserRequest, ReadingError } from "./parser-process";

/** Entry of the parser's process: it says that it started, then documents in, their answers out, over Node's own channel. It ends when the server does. */
process.on("disconnect", () => process.exit(0));
process.on("message", async (requests: readonly ParserRequest[]) => {
  const answers: ParserAnswer[] = [];
  for (const request of requests) answers.push(await answer(request));
  process.send?.(answers);
});
process.send?.("started");

async function answer({ bytes, asOf, password }: ParserRequest): Promise<ParserAnswer> {
  let document: ParsedDocument;
  try {
    document = await parseBytes(bytes, password);
  } catch (error) {
    return { ok: false, error: fileError(error) };
  }
  try {
    return { ok: true, document, reading: readingOf(document.text, asOf) };
  } catch (error) {
    return { ok: false, error: ownError(error) };
  }
}

/** Here, and not where pages are served: a text can be made to cost much as well as a file can. */
function readingOf(text: string, asOf: YearMonth | null): CandidateReading | null {
  return asOf === null ? null : readCandidate(text, asOf);
}

function fileError(error: unknown): ReadingError {
  if (error instanceof DocumentError) return { code: error.code, message: error.message };
  return {
    code: "DAMAGED",
    message: "This file is damaged and cannot be read. Open it, save it again and import the new copy.",
  };
}

function ownError(error: unknown): ReadingError {
  const frames =
    error instanceof Error ? (error.stack ?? "").split("\n").filter((row) => row.startsWith("    at ")) : [];
  return {
    code: "READER_FAILED",
    message:
      "Something went wrong on our side while reading this file. It is kept; import it again after the next update.",
    trace: frames.slice(0, 8).join(" ").replaceAll("    ", " "),
  };
}
