/**
 * What can be wrong with a receipt, and with which exit code the command line says it: from 10 the file, from 20 what it says, from 40 what
 * the database says of it. 0 is a sound receipt, 2 a wrong command line.
 */
export const RECEIPT_EXIT_CODES = {
  "not-readable": 9,
  "too-large": 10,
  "not-json": 11,
  "trailing-bytes": 12,
  "too-deep": 13,
  "not-a-receipt": 14,
  "newer-format": 15,
  "unknown-field": 16,
  "wrong-field": 17,
  "not-canonical": 18,
  "unknown-engine": 19,
  "changed-quote": 20,
  "changed-weight": 21,
  "changed-points": 22,
  "changed-row": 23,
  "changed-result": 24,
  "changed-profile": 25,
  "changed-facts": 26,
  "changed-name": 27,
  "changed-record": 28,
  "changed-setting": 29,
  "changed-hash": 30,
  "changed-export": 31,
  "other-result": 32,
  "several-changes": 33,
  "no-database": 40,
  "journal-broken": 41,
  "not-exported-here": 42,
  "candidate-gone": 43,
  "other-words": 44,
  "inputs-changed": 50,
} as const;

export type ReceiptProblemCode = keyof typeof RECEIPT_EXIT_CODES;

/** `sentence` is for the person; `details` name each difference, none when the sentence says all. */
export type ReceiptProblem = {
  readonly code: ReceiptProblemCode;
  readonly sentence: string;
  readonly details: readonly string[];
};

/** A problem that its sentence says whole, or with its details. */
export function problem(code: ReceiptProblemCode, sentence: string, details: readonly string[] = []): ReceiptProblem {
  return { code, sentence, details };
}
