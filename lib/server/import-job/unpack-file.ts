import "server-only";
import type { ClaimedFile } from "@/lib/data/import-work";
import { newId } from "@/lib/data/new-id";
import type { RestoredFrom } from "@/lib/data/restore-corrections";
import { readCandidate, readCandidateFile } from "@/lib/domain/exchange/candidate-file";
import { isCandidateFile } from "@/lib/domain/exchange/candidate-file-parts";
import type { YearMonth } from "@/lib/domain/resume/resume";
import { type ResumeFile, sha256Of, thisMonth } from "@/lib/server/ingest-resume";
import type { ReadingError } from "@/lib/server/read-document/parser-process";

/** What is to be read of a file that was taken into an import. */
export type Unpacked = {
  readonly file: ResumeFile;
  /** The month that "present" means. */
  readonly asOf: YearMonth;
  readonly isSample: boolean;
  /** Where the person comes out of a file of candidates; null for a document. */
  readonly restored: RestoredFrom | null;
};

type Waiting = Pick<ClaimedFile, "originalName" | "storageKey" | "isSample">;

const BEGINNING = 200;

/** Whether bytes are a file of candidates that some Rolecall wrote. */
export function areCandidateFile(bytes: Uint8Array): boolean {
  return isCandidateFile(new TextDecoder().decode(bytes.subarray(0, BEGINNING)));
}

/**
 * The document inside one person's piece of a file of candidates, with when it was read and what people put right; any other file as it is.
 * The document gets a place of its own, in which it is kept like one that was imported by itself (`store-read-file.ts`).
 */
export function unpackFile(
  waiting: Waiting,
  bytes: Uint8Array,
  now: Date,
): { readonly ok: true; readonly unpacked: Unpacked } | { readonly ok: false; readonly error: ReadingError } {
  const { originalName, storageKey, isSample } = waiting;
  if (!areCandidateFile(bytes))
    return {
      ok: true,
      unpacked: { file: { bytes, originalName, storageKey }, asOf: thisMonth(now), isSample, restored: null },
    };
  const read = readCandidateFile(new TextDecoder().decode(bytes));
  if (!read.ok) return refused(read.message);
  const one = readCandidate(read.candidates[0]);
  if (!one.ok) return refused(one.message);
  const { document, reading, corrections, sample } = one.candidate;
  const content = Buffer.from(document.content, "base64");
  if (sha256Of(content) !== document.sha256)
    return refused(
      "The document in this file of candidates is not the one that its hash names: it was changed or cut.",
    );
  // A month that has not come would make the years of a present position longer than they are.
  const readAt = new Date(Math.min(Date.parse(reading.readAt), now.getTime()));
  return {
    ok: true,
    unpacked: {
      file: { bytes: content, originalName: document.name, storageKey: newId() },
      ...{ asOf: thisMonth(readAt), isSample: isSample || sample, restored: { readAt, corrections } },
    },
  };
}

function refused(message: string): { readonly ok: false; readonly error: ReadingError } {
  return { ok: false, error: { code: "DAMAGED", message } };
}
