/** The closed set of failures that a person can cause and that the program answers with a sentence. */
export type DomainErrorCode = "NOT_FOUND" | "FORBIDDEN" | "INVALID" | "CONFLICT";

/** An expected failure. `message` is shown to the person as it is, so it says what to do; anything else thrown is a bug. */
export class DomainError extends Error {
  override readonly name = "DomainError";

  constructor(
    readonly code: DomainErrorCode,
    message: string,
    /** Messages by name of the form field that they belong to. */
    readonly fieldErrors: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}
