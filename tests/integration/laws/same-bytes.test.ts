import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { resumePathOf, samplePeople } from "@/prisma/seed/sample-person";
import { programCommand } from "@/tests/support/program";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const run = promisify(execFile);

/** One file of each format, and each layout of a PDF. */
const files = [
  ...new Map(
    samplePeople.map((person) => [
      person.format + ("layout" in person ? person.layout : ""),
      `prisma/seed/${resumePathOf(person)}`,
    ]),
  ).values(),
];

/** The lines that the command line prints, by file, from a process of its own. */
async function scored(paths: readonly string[], environment: Readonly<Record<string, string>>) {
  const [node, ...args] = await programCommand("lib/cli/score.ts", ...paths);
  const options = { cwd: root, env: { ...process.env, ...environment }, maxBuffer: 64_000_000 };
  const { stdout } = await run(node, args, options);
  const lines = stdout.trimEnd().split("\n");
  return new Map(paths.map((path, index) => [path, lines[index]]));
}

test("other processes, at the same time, in another time zone, another language and another order of files, print the same bytes", async () => {
  const [here, there, elsewhere] = await Promise.all([
    scored(files, { TZ: "UTC", LANG: "C" }),
    scored(files.toReversed(), { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" }),
    scored([...files.slice(3), ...files.slice(0, 3)], {
      TZ: "America/Adak",
      LANG: "de_DE.UTF-8",
      LC_ALL: "de_DE.UTF-8",
    }),
  ]);
  expect([...here.values()].every((line) => line?.startsWith('{"file":'))).toBe(true);
  for (const path of files) {
    expect(there.get(path), path).toBe(here.get(path));
    expect(elsewhere.get(path), path).toBe(here.get(path));
  }
});
