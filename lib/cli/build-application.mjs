import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "./fingerprint.mjs";
import { runCommand } from "./run-command.mjs";
import { root } from "./settings.mjs";

const stamp = join(root, ".next/rolecall-build.json");
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
  if (isBuiltFrom(builtFrom)) return "up to date";
  console.log("Build: building the pages, about half a minute");
  await build(builtFrom);
  return "built";
}

function isBuiltFrom(fingerprintOfSources) {
  return existsSync(stamp) && JSON.parse(readFileSync(stamp, "utf8")).builtFrom === fingerprintOfSources;
}

async function build(builtFrom) {
  rmSync(stamp, { force: true });
  await runCommand("Build", [process.execPath, nextProgram, "build"], {
    environment: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    whenItFails: "The build failed, see above: run npm run check:fast to find out where.",
  });
  writeFileSync(stamp, JSON.stringify({ builtFrom }));
}
