import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { bundlePrograms } from "@/lib/cli/bundle-programs.mjs";
import { type Bench, type Figure, keepsPromise, leastMs, registeredBenches } from "./bench";

// `npm run bench -- [--pool N] [--files N] [--only WORD] [--data FOLDER]`: every *.bench.ts in this folder. The pool is made anew in
// a folder that is thrown away, or kept in FOLDER and used again. Ends with 1 when a promise was not kept.

const { values } = parseArgs({
  options: {
    pool: { type: "string", default: "10000" },
    files: { type: "string", default: "500" },
    only: { type: "string", default: "" },
    data: { type: "string", default: "" },
  },
});
const poolSize = Number(values.pool);
if (!Number.isInteger(poolSize) || poolSize < 1) {
  console.error(`--pool is "${values.pool}", but must be a whole number of candidates, for example --pool 100000.`);
  process.exit(2);
}
const files = Number(values.files);
if (!Number.isInteger(files) || files < 1) {
  console.error(
    `--files is "${values.files}", but must be a whole number of damaged files, for example --files 10000.`,
  );
  process.exit(2);
}

/** This machine's unit of work: sorting 100,000 numbers. Ratios to it can be compared between machines, times cannot. */
function unitMs(): Promise<number> {
  const numbers = Float64Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 100_003);
  return leastMs(9, () => numbers.slice().sort());
}

function lineOf(figure: Figure, unit: number): string {
  const { name, value, promise } = figure;
  const shown = `${value.toFixed(value < 10 ? 2 : 0)} ${figure.unit}`;
  const ratio = figure.unit === "ms" ? `, ${(value / unit).toFixed(2)} units` : "";
  if (promise === undefined) return `${name}: ${shown}${ratio}`;
  const limit = "atMost" in promise ? `at most ${promise.atMost}` : `at least ${promise.atLeast}`;
  return `${name}: ${shown}${ratio} (${limit}: ${keepsPromise(figure) ? "kept" : "NOT KEPT"})`;
}

async function runBench(bench: Bench, unit: number): Promise<number> {
  console.log(`\n== ${bench.name}`);
  let broken = 0;
  const figure = (measured: Figure) => {
    console.log(lineOf(measured, unit));
    if (!keepsPromise(measured)) broken += 1;
  };
  await bench.run({ poolSize, files, figure, note: (text) => console.log(text) });
  return broken;
}

const scratch = mkdtempSync(path.join(tmpdir(), "rolecall-bench-"));
process.once("exit", () => rmSync(scratch, { recursive: true, force: true }));
const folder = values.data === "" ? scratch : path.resolve(values.data, `pool-${poolSize}`);
mkdirSync(folder, { recursive: true });
process.env.ROLECALL_DATA = folder;
delete process.env.DATABASE_URL;

await bundlePrograms([]);
const here = path.dirname(fileURLToPath(import.meta.url));
for (const file of readdirSync(here).sort()) {
  if (file.endsWith(".bench.ts")) await import(pathToFileURL(path.join(here, file)).href);
}
const unit = await unitMs();
console.log(
  `One unit is ${unit.toFixed(2)} ms here (sorting 100,000 numbers). Times are the processor's. Pool: ${poolSize} candidates.`,
);
let broken = 0;
for (const bench of registeredBenches().filter(({ name }) => name.includes(values.only)))
  broken += await runBench(bench, unit);
console.log(`\n${broken === 0 ? "Every promise was kept." : `${broken} promises were not kept.`}`);
process.exit(broken === 0 ? 0 : 1);
