import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { runScript } from "./run-script";
import { keepCookie, keepPool } from "./signed-in";

/** Data folders with an owner who is signed in, one empty and one with the 62 people of the sample; every server gets a copy. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), "rolecall-pools-"));
  const empty = path.join(folder, "empty");
  const sample = path.join(folder, "sample");
  await runScript(empty, "prisma/migrate.ts");
  keepCookie((await runScript(empty, "tests/support/make-owner.ts")).trim());
  await cp(empty, sample, { recursive: true });
  await runScript(sample, "lib/cli/sample.ts", "load");
  keepPool("empty", empty);
  keepPool("sample", sample);
  return () => rm(folder, { recursive: true, force: true });
}
