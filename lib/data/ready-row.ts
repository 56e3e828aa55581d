import type { RowDecision, RowFacts } from "@/lib/domain/exchange/candidate-sheet/decide-row";
import type { SheetProblem } from "@/lib/domain/exchange/candidate-sheet/read-sheet-row";
import type { ReadCandidate } from "./ingest";

/** A row that is ready to be stored. */
export type ReadyRow = {
  readonly row: number;
  readonly problems: readonly SheetProblem[];
  /** Why it cannot be taken; null where it can. */
  readonly refused: string | null;
  /** What it is known by; null for a refused one. */
  readonly facts: RowFacts | null;
  /** What was read of its text; null for a row that seemed not to need it. */
  readonly candidate: ReadCandidate | null;
  /** What it is found by later because its text stands beside a file; empty for a text alone, which its document's hash finds. */
  readonly keysBeside: readonly string[];
  /** How and when the person was met, where the row says both; null where it does not. */
  readonly contact: { readonly channel: string; readonly metOn: string } | null;
};

/** A row and what becomes of it; null for a refused one. */
export type Decided = { readonly ready: ReadyRow; readonly decision: RowDecision | null };

/** Whether a row changes somebody. */
export function writes({ decision }: Decided): boolean {
  return decision?.outcome === "create" || decision?.outcome === "update";
}
