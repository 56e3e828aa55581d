import { setTimeout as pause } from "node:timers/promises";
import { documentLimits } from "@/lib/server/read-document/document-limits";
import { closeParsers, type ReadResumeResult, readResumeFile } from "@/lib/server/read-document/read-document";
import { descendants } from "@/tests/support/child-processes";
import { heldBytes } from "@/tests/support/held-bytes";
import { MEGABYTE } from "@/tests/support/hostile/hostile-file";
import { hostileFiles } from "@/tests/support/hostile/hostile-files";
import { mutant } from "@/tests/support/hostile/mutate";
import { soundFiles } from "@/tests/support/hostile/sound-files";
import { type BenchRun, bench } from "./bench";

const AS_OF = { year: 2026, month: 11 };
const AT_ONCE = 5;
const SEED = 20_261_121;
/** Damaged files for each time that every hostile file is read. */
const DAMAGED_PER_ROUND = 500;
const SENTENCE = /^[A-Z“].{20,}\.$/s;

type Tally = { ended: number; wrong: number; slowestMs: number };

function isSound(result: ReadResumeResult): boolean {
  return result.ok || (SENTENCE.test(result.error.message) && result.error.trace === undefined);
}

/** Reads files five at a time; `fileAt` makes each only when its turn comes. */
async function readAll(count: number, fileAt: (index: number) => Uint8Array | Promise<Uint8Array>): Promise<Tally> {
  const tally: Tally = { ended: 0, wrong: 0, slowestMs: 0 };
  let next = 0;
  const work = async () => {
    for (let index = next++; index < count; index = next++) {
      const file = await fileAt(index);
      const startedAt = performance.now();
      const result = await readResumeFile(file, "hostile", AS_OF);
      tally.slowestMs = Math.max(tally.slowestMs, performance.now() - startedAt);
      tally.ended += 1;
      if (!isSound(result)) {
        tally.wrong += 1;
        console.error(
          `file ${index} (seed ${SEED}): ${result.ok ? "" : `${result.error.code} ${result.error.trace ?? ""}`}`,
        );
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return tally;
}

function report(what: string, tally: Tally, figure: BenchRun["figure"]): void {
  figure({ name: `${what} that ended`, value: tally.ended, unit: "times" });
  figure({ name: `${what} without a sentence`, value: tally.wrong, unit: "times", promise: { atMost: 0 } });
  // Five wait for two parsers, so three time limits and the start of three processes at most
  const atMost = 3 * (documentLimits.waitMilliseconds + 2_000);
  figure({ name: `${what}, the slowest`, value: tally.slowestMs, unit: "ms", promise: { atMost } });
}

/** How many still run after at most five seconds: the system ends them when it comes to it. */
async function parsersLeft(): Promise<number> {
  for (let tries = 0; tries < 50 && descendants(process.pid).length > 0; tries += 1) await pause(100);
  return descendants(process.pid).length;
}

bench("hostile files", async ({ files, figure }) => {
  const heldBefore = heldBytes();
  const rounds = Math.max(1, Math.round(files / DAMAGED_PER_ROUND));
  const order = Array.from({ length: rounds }, () => hostileFiles).flat();
  report("hostile files", await readAll(order.length, (index) => order[index]?.make() ?? new Uint8Array()), figure);
  const sound = soundFiles();
  report("damaged files", await readAll(files, (index) => mutant(sound, SEED, index)), figure);
  closeParsers();
  figure({ name: "parsers left behind", value: await parsersLeft(), unit: "times", promise: { atMost: 0 } });
  const added = (heldBytes() - heldBefore) / MEGABYTE;
  figure({
    name: "memory that this process holds more than before",
    value: added,
    unit: "MB",
    promise: { atMost: 50 },
  });
});
