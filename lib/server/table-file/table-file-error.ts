/** A table that cannot be read; its message is the sentence for the person. */
export class TableFileError extends Error {
  override readonly name = "TableFileError";
}
