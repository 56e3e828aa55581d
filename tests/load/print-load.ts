import { loadavg } from "node:os";
import type { ProcessUsage } from "@/lib/server/read-document/process-usage";
import type { Driven } from "./drive";
import type { KindFigures } from "./measures";

/** Goal of each kind of request that has one: 95 of 100 are answered within so many milliseconds. */
const goals: Readonly<Record<string, number>> = { list: 300, correct: 500, undo: 500, assign: 500 };

const SHOWN_ERRORS = 10;

function goalWords({ kind, p95 }: KindFigures): string {
  const goal = goals[kind];
  if (goal === undefined) return "";
  return `  p95 at most ${goal}: ${p95 <= goal ? "kept" : "NOT KEPT"}`;
}

function cells(values: readonly (string | number)[]): string {
  const [first = "", ...others] = values.map((value) =>
    typeof value === "number" ? String(Math.round(value)) : value,
  );
  return `${first.padEnd(12)}${others.map((value) => value.padStart(9)).join("")}`;
}

/** Prints what a run took: times by kind of request, requests a second, errors, the server's memory and processor time. */
export function printLoad(
  { errors, figures }: { readonly errors: readonly string[]; readonly figures: readonly KindFigures[] },
  { costs, seconds, usage }: Driven,
): void {
  console.log(`\n${cells(["milliseconds", "answers", "p50", "p95", "p99", "slowest", "alone"])}`);
  for (const found of figures) {
    const { kind, answers, p50, p95, p99, slowest } = found;
    const alone = costs.find((cost) => cost.kind === kind)?.processorMs ?? "–";
    console.log(`${cells([kind, answers, p50, p95, p99, slowest, alone])}${goalWords(found)}`);
  }
  const answers = figures.reduce((sum, figure) => sum + figure.answers, 0);
  console.log(`\n${(answers / seconds).toFixed(1)} requests/s, ${answers} answered, ${errors.length} errors`);
  for (const error of errors.slice(0, SHOWN_ERRORS)) console.log(`  ${error}`);
  console.log("alone: processor time that the server spends on one request when nobody else asks");
  printUsage(usage, seconds);
}

function printUsage(usage: readonly ProcessUsage[], seconds: number): void {
  const megabytes = usage.map(({ residentBytes }) => residentBytes / 2 ** 20);
  const [first, last] = [megabytes[0], megabytes.at(-1)];
  if (first === undefined || last === undefined) {
    console.log("The server's memory cannot be told on this system.");
    return;
  }
  const memory = [first, Math.max(...megabytes), last].map((value) => `${value.toFixed(0)} MB`);
  console.log(`Server's memory: ${memory[0]} at first, ${memory[1]} at most, ${memory[2]} at last`);
  const [began, ended] = [usage[0]?.processorMilliseconds, usage.at(-1)?.processorMilliseconds];
  if (began === undefined || ended === undefined || began === null || ended === null) return;
  const share = (ended - began) / 1000 / seconds;
  console.log(
    `Server's processor time: ${share.toFixed(2)} of one processor. Load of the machine after: ${loadavg()
      .map((value) => value.toFixed(2))
      .join(", ")}`,
  );
}
