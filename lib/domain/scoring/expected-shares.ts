import { ANSWER_SIZE, type PackedPool } from "./packed";

/** The expected share of each distinct answer, from 0 to 1. */
export function expectedShares({ answers }: PackedPool): Float64Array {
  return Float64Array.from(
    { length: answers.length / ANSWER_SIZE },
    (_, answer) => answers[answer * ANSWER_SIZE + 1] ?? 0,
  );
}
