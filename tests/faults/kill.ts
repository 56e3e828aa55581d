import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { closeDatabase } from "@/lib/data/database";
import { seededNumbers } from "@/tests/support/hostile/mutate";
import { programCommand } from "@/tests/support/program";

/** How often each kind of work is killed: few times in `npm test`, as often as is asked with `npm run faults -- --kills 300`. */
const KINDS = 5;
const KILLS = Number(process.env.ROLECALL_KILLS ?? 10);
export const killsEach = Math.max(1, Math.ceil(KILLS / KINDS));

const seed = Number(process.env.ROLECALL_SEED ?? 20_261_121);
/** The moments of all kills come from one seed, which a failure names. */
export const moments = seededNumbers(seed);

/** Time for a child that waits for its turn on a busy machine. */
const START_MS = 60_000;

/**
 * Lets a process do one kind of work and kills it `milliseconds` after it began, in the middle of whatever it does then. Gives the lines that it had
 * printed, which are its promises. Ends by itself when the work does.
 */
export async function killAfter(work: readonly string[], milliseconds: number): Promise<readonly string[]> {
  await closeDatabase();
  const [node, ...args] = await programCommand("tests/faults/fault-process.ts", ...work);
  const child = spawn(node, args, {
    env: { ...process.env, NODE_OPTIONS: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  child.stdout.on("data", (chunk) => {
    printed += chunk;
  });
  const closed = once(child, "close");
  const began = once(child.stdout, "data");
  await Promise.race([began, closed, pause(START_MS, undefined, { ref: false })]);
  const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
  const [code, signal] = await closed;
  clearTimeout(timer);
  if (signal !== "SIGKILL" && code !== 0) throw new Error(`the work ended by itself with ${code} (seed ${seed})`);
  return printed.split("\n").slice(1, -1);
}
