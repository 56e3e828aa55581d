import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What a caller meets at an entry point: in, the way to sign in, nothing there, a refusal, another page. */
export type Outcome = "in" | "sign-in" | "absent" | "refused" | "elsewhere";

export type MatrixRow = {
  /** `GET /roles/[roleId]`, or `action app/…/actions.ts#name`. */
  readonly entry: string;
  readonly outcomes: ReadonlyMap<string, Outcome>;
};

const OUTCOMES: readonly string[] = ["in", "sign-in", "absent", "refused", "elsewhere"] satisfies readonly Outcome[];

function isOutcome(word: string): word is Outcome {
  return OUTCOMES.includes(word);
}

/** The matrix of entry points and callers, from access-matrix.csv. Throws for a cell that is no outcome. */
export function readAccessMatrix(): readonly MatrixRow[] {
  const file = fileURLToPath(new URL("./access-matrix.csv", import.meta.url));
  const [head = "", ...lines] = readFileSync(file, "utf8").trim().split("\n");
  const [, ...callers] = head.split(",");
  return lines.map((line) => {
    const [entry = "", ...cells] = line.split(",");
    const outcomes = callers.map((caller, index) => {
      const word = cells[index] ?? "";
      if (!isOutcome(word)) throw new Error(`access-matrix.csv: “${word}” for ${caller} at ${entry} is no outcome.`);
      return [caller, word] as const;
    });
    return { entry, outcomes: new Map(outcomes) };
  });
}
