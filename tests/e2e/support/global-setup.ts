import { spawn } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { keepCookie, keepPool } from "./signed-in";

const fromRoot = (file: string) => fileURLToPath(new URL(`../../../${file}`, import.meta.url));

/** Data folders with an owner who is signed in, one empty and one with the 62 people of the sample; every server gets a copy. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), "rolecall-pools-"));
  const empty = path.join(folder, "empty");
  const sample = path.join(folder, "sample");
  await run(empty, "prisma/migrate.ts");
  keepCookie((await run(empty, "tests/support/make-owner.ts")).trim());
  await cp(empty, sample, { recursive: true });
  await run(sample, "lib/cli/sample.ts", "load");
  keepPool("empty", empty);
  keepPool("sample", sample);
  return () => rm(folder, { recursive: true, force: true });
}

/** Runs one of the program's own scripts on a data folder and gives what it printed. */
function run(dataFolder: string, script: string, ...args: readonly string[]): Promise<string> {
  const command = ["--import", "tsx", "--conditions=react-server", fromRoot(script), ...args];
  const child = spawn(process.execPath, command, {
    cwd: fromRoot("."),
    env: { ...process.env, ROLECALL_DATA: dataFolder, DATABASE_URL: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  child.stdout?.on("data", (chunk) => {
    printed += chunk;
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => (code === 0 ? resolve(printed) : reject(new Error(`${script} ended with ${code}`))));
  });
}
