export type DocumentErrorCode =
  | "EMPTY"
  | "TOO_LARGE"
  | "UNSUPPORTED_TYPE"
  | "PROTECTED"
  | "DAMAGED"
  | "ARCHIVE"
  | "ARCHIVE_REFUSED"
  | "TOO_COMPLEX"
  | "TOO_SLOW"
  | "READER_FAILED";

/** An expected reason not to read a file; `message` is a sentence for the person who chose it. */
export class DocumentError extends Error {
  readonly code: DocumentErrorCode;

  constructor(code: DocumentErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

export function damaged(kind: string): DocumentError {
  return new DocumentError(
    "DAMAGED",
    `This ${kind} is damaged or incomplete and cannot be read. Open it, save it again and import the new copy.`,
  );
}
