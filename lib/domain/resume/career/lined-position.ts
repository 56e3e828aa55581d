import type { Position } from "@/lib/domain/resume/resume";

/** A position with the words that its statements come from. */
export type LinedPosition = Position & {
  /** The lines of its head; none where the position is told in sentences. */
  readonly head: readonly number[];
  readonly endLine: number;
  /** Whether its statements stand in all lines up to `endLine`, in the head alone (dates and jobs in two lists), or in the sentences of `range`. */
  readonly extent: "lines" | "head" | "sentences";
  readonly implausible: boolean;
};
