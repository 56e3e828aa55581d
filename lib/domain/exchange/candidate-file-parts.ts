/** What a file of candidates calls itself, and its version: a change that an older Rolecall could misread gets another number. */
export const CANDIDATE_FILE = { format: "rolecall-candidates", version: 1 } as const;

/** A file before its first person, between two, and after the last: one line a person, so that a long file can be cut at its lines. */
export const CANDIDATE_FILE_PARTS = {
  head: `{"format":"${CANDIDATE_FILE.format}","version":${CANDIDATE_FILE.version},"candidates":[\n`,
  between: ",\n",
  end: "\n]}\n",
} as const;

const NAMES_ITSELF = /^\uFEFF?\s*\{\s*"format"\s*:\s*"rolecall-candidates"/;

/** Whether a text begins as a file of candidates does. */
export function isCandidateFile(beginning: string): boolean {
  return NAMES_ITSELF.test(beginning);
}

/** A file of one person. */
export function fileOfOne(candidate: unknown): string {
  return `${CANDIDATE_FILE_PARTS.head}${JSON.stringify(candidate)}${CANDIDATE_FILE_PARTS.end}`;
}
