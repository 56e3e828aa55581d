import type { ReadFileResult } from "@/lib/data/import-results";
import type { ImportFileRecord } from "@/lib/data/imports";

/** What a person can do about a file. */
export type FileRemedy = "retry" | "replace" | "add-text" | "password";

/** A file of an import that needs a person. */
export type ProblemFile = {
  readonly id: string;
  readonly name: string;
  /** What happened, and what to do, each as a sentence. */
  readonly happened: string;
  readonly toDo: string;
  readonly remedies: readonly FileRemedy[];
  /** The entry that a file without text has; null for one that was not read. */
  readonly candidateId: string | null;
};

/** Failures that may have been of the moment and not of the file. */
const OF_THE_MOMENT: readonly (string | null)[] = ["TOO_SLOW", "READER_FAILED", null];

/** Files that were not read, then those without text. */
export function problemFiles(
  failed: readonly ImportFileRecord[],
  withoutText: readonly ReadFileResult[],
): readonly ProblemFile[] {
  return [...failed.map(toFailed), ...withoutText.map(toEmpty)];
}

function toFailed({ id, originalName, reason, failureCode }: ImportFileRecord): ProblemFile {
  const words = reason ?? "It was not read. Import the file again.";
  // A reason says what happened in its first sentence and what to do in the others.
  const [happened = words] = /^.*?[.!?](?=\s|$)/s.exec(words) ?? [];
  return {
    id,
    name: originalName,
    happened,
    toDo: words.slice(happened.length).trim(),
    remedies: remediesOf(failureCode),
    candidateId: null,
  };
}

function remediesOf(failureCode: string | null): readonly FileRemedy[] {
  if (failureCode === "PROTECTED") return ["password", "replace"];
  return OF_THE_MOMENT.includes(failureCode) ? ["retry", "replace"] : ["replace"];
}

function toEmpty({ id, originalName, candidate }: ReadFileResult): ProblemFile {
  return {
    id,
    name: originalName,
    happened: "No text found in this file.",
    toDo: "Its pages are probably pictures. Add its text, or a copy with text.",
    remedies: ["add-text", "replace"],
    candidateId: candidate.id,
  };
}
