/** Stands for a row that cannot be taken; its message is the sentence for the person. */
export class RefusedRow extends Error {
  override readonly name = "RefusedRow";
}
