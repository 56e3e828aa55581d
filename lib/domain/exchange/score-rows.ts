import type { GateOutcome } from "@/lib/domain/scoring/score";
import { gateWords, SCORE_COLUMNS } from "./score-columns";

/** The heads of a table with one row for each score of a person. */
export const SCORE_HEAD = [
  "Name",
  "Address",
  ...SCORE_COLUMNS,
  "Not computed because",
  "Profile version",
  "Engine version",
] as const;

export type ScoreOfPerson = {
  readonly role: string;
  readonly level: string;
  readonly proven: number | null;
  readonly expected: number | null;
  readonly possible: number | null;
  readonly coverage: number;
  readonly gate: GateOutcome | null;
  readonly mustHaves: { readonly met: number; readonly open: number; readonly failed: number };
  readonly because: string | null;
  readonly profileVersion: number;
  readonly engineVersion: string;
};

/** Rows under `SCORE_HEAD`, points as they are stored. What is unknown stays an empty cell. */
export function scoreRows(
  { name, address }: { readonly name: string; readonly address: string },
  scores: readonly ScoreOfPerson[],
): readonly (readonly (string | number)[])[] {
  return scores.map(({ mustHaves, ...score }) => [
    ...[name, address, score.role, score.level, score.proven ?? "", score.expected ?? "", score.possible ?? ""],
    ...[
      score.because === null ? Math.round(score.coverage * 100) : "",
      score.gate === null ? "" : gateWords[score.gate],
    ],
    ...(score.because === null ? [mustHaves.met, mustHaves.open, mustHaves.failed] : ["", "", ""]),
    ...[score.because ?? "", score.profileVersion, score.engineVersion],
  ]);
}
