import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { write } from "@/lib/data/access";
import { checkJournalFile } from "@/lib/data/journal-file";
import { localOwner } from "@/lib/domain/access";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { programCommand } from "@/tests/support/program";

let database: FreshDatabase;

beforeEach(async () => {
  database = await freshDatabase();
});

afterEach(() => database.remove());

type Answer = { readonly code: number; readonly output: string };

/** `npm run journal` on this test's folder, without the check of the packages. */
async function journalCommand(...args: readonly string[]): Promise<Answer> {
  const [node, ...command] = await programCommand("lib/cli/journal.ts", ...args);
  const env = { ...process.env, NODE_OPTIONS: "", DATABASE_URL: "" };
  return new Promise((resolve) =>
    execFile(node, command, { env }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr }),
    ),
  );
}

test("the command checks the journal while the program runs, and names the first bad entry of a changed one", async () => {
  const note = { kind: "test.note", entity: "e", detail: {} };
  await write(localOwner, "candidate:write", async () => ({ result: undefined, entry: [note, note, note] }));
  const check = await checkJournalFile(database.file);
  if (check.kind !== "sound") throw new Error("the journal is broken");
  const { seq, hash } = check.end;
  expect(await journalCommand("verify")).toEqual({
    code: 0,
    output: `The journal is sound: ${seq} entries, head ${hash}\n`,
  });

  const past = new Database(database.file);
  past.exec(
    `DROP TRIGGER "JournalEntry_no_update"; UPDATE "JournalEntry" SET "actor" = 'else' WHERE "seq" = ${seq - 1}`,
  );
  past.close();
  const broken = await journalCommand("verify");
  expect(broken.code).toBe(1);
  expect(broken.output).toContain(`Entry ${seq - 1} does not follow`);
});

test("without a database, or asked for something else, the command says so and makes none", async () => {
  expect(await journalCommand("repair")).toMatchObject({ code: 2, output: expect.stringContaining("Usage") });
  process.env.ROLECALL_DATA = path.join(database.folder, "nowhere");
  expect(await journalCommand("verify")).toMatchObject({ code: 1, output: expect.stringContaining("no database") });
  expect(existsSync(process.env.ROLECALL_DATA)).toBe(false);
});
