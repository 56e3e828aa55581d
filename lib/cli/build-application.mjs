import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fingerprint } from "./fingerprint.mjs";
import { runCommand } from "./run-command.mjs";
import { root } from "./settings.mjs";
import { StartProblem } from "./start-problem.mjs";

const stamp = join(root, ".next/rolecall-build.json");
const WAIT_MS = 2_000;
const sources = [
  "app",
  "components",
  "lib",
  "prisma",
  "public",
  "next.config.ts",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];

/** The program that `next` is; every command calls it through Node, so that no shell stands between. */
export const nextProgram = join(root, "node_modules/next/dist/bin/next");

/** Builds when the sources are others than the ones last built. The stamp is written last: half a build has none. */
export async function buildApplication() {
  const builtFrom = fingerprint(sources);
  for (let isFirstTry = true; !isBuiltFrom(builtFrom); isFirstTry = false) {
    if (isFirstTry) console.log("Build: building the pages, about half a minute");
    if (await build(builtFrom)) return "built";
    if (isFirstTry) console.log("Build: another start is building them already, waiting for it");
    await pause(WAIT_MS);
  }
  return "up to date";
}

function isBuiltFrom(fingerprintOfSources) {
  return existsSync(stamp) && JSON.parse(readFileSync(stamp, "utf8")).builtFrom === fingerprintOfSources;
}

/** False when another process builds at this moment. */
async function build(builtFrom) {
  rmSync(stamp, { force: true });
  try {
    await runCommand("Build", [process.execPath, nextProgram, "build"], {
      environment: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      whenItFails: "The build failed, see above: run npm run check:fast to find out where.",
    });
  } catch (error) {
    if (error instanceof StartProblem && error.message.includes("Another next build process")) return false;
    throw error;
  }
  writeFileSync(stamp, JSON.stringify({ builtFrom }));
  return true;
}
