/** A file about pay that cannot be read; its message is the sentence for the person. */
export class PayFileError extends Error {
  override readonly name = "PayFileError";
}
