import "server-only";
import { createHash } from "node:crypto";
import type { ReadCandidate } from "@/lib/data/ingest";
import { readFactsOf } from "@/lib/data/reading";
import type { YearMonth } from "@/lib/domain/resume/resume";
import type { ReadingError } from "@/lib/server/read-document/parser-process";
import { type ReadResumeResult, readProtectedFile, readResumeFile } from "@/lib/server/read-document/read-document";

/** Version of the way from bytes to facts: raise it when reading changes, so that stored résumés are read again. */
export const READER_VERSION = "3";

/** A résumé's file as it arrived: its bytes are kept under `storageKey`. */
export type ResumeFile = {
  readonly bytes: Uint8Array;
  readonly originalName: string;
  readonly storageKey: string;
  /** Opens a protected PDF; absent for all others. Kept nowhere. */
  readonly password?: string;
};

export type IngestResult =
  | { readonly ok: true; readonly candidate: ReadCandidate }
  | { readonly ok: false; readonly error: ReadingError };

/**
 * One document from bytes to all that is stored of it: text, facts and evidence; scores follow when it is stored. A document without text
 * is ok and holds no facts. `asOf` is the month that "present" means. Never throws on what is in the file.
 */
export async function ingestResume(file: ResumeFile, asOf: YearMonth, isSample: boolean): Promise<IngestResult> {
  const { bytes, originalName, password } = file;
  const read =
    password === undefined
      ? await readResumeFile(bytes, originalName, asOf)
      : await readProtectedFile({ bytes, password }, originalName, asOf);
  return toIngested(file, read, isSample);
}

/** What is stored of a file that was read. */
export function toIngested(
  file: Omit<ResumeFile, "password">,
  read: ReadResumeResult,
  isSample: boolean,
): IngestResult {
  if (!read.ok) return { ok: false, error: read.error };
  const { format, text, pageCount, hidden, warnings } = read;
  const { resume, facts: evidence } = read.reading;
  return {
    ok: true,
    candidate: {
      document: {
        sha256: sha256Of(file.bytes),
        originalName: file.originalName,
        format,
        byteLength: file.bytes.length,
        storageKey: file.storageKey,
        text,
        pageCount,
        hidden,
        warnings,
      },
      reading: { facts: readFactsOf(resume), evidence },
      readerVersion: READER_VERSION,
      isSample,
    },
  };
}

/** The content's fingerprint: the same file twice has the same, whatever its name. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The current month in UTC, which open-ended positions run to. */
export function thisMonth(now: Date): YearMonth {
  return { year: now.getUTCFullYear(), month: now.getUTCMonth() + 1 };
}
