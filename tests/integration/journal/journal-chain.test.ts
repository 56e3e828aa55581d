import { copyFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { write } from "@/lib/data/access";
import { closeDatabase } from "@/lib/data/database";
import { listJournal } from "@/lib/data/journal";
import { appendToJournalFile, checkJournalFile } from "@/lib/data/journal-file";
import { localOwner } from "@/lib/domain/access";
import { readEnv } from "@/lib/env";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { seededNumbers } from "@/tests/support/hostile/mutate";

let database: FreshDatabase;

beforeEach(async () => {
  database = await freshDatabase();
});

afterEach(() => database.remove());

const ENTRIES = 30;

function note(entity: string): Promise<void> {
  return write(localOwner, "candidate:write", async () => {
    return { result: undefined, entry: { kind: "test.note", entity, detail: { fields: ["name", "é"], count: 1 } } };
  });
}

async function sequenceNumbers(): Promise<readonly number[]> {
  const entries = await listJournal(localOwner, { limit: 200 });
  return entries.map(({ seq }) => seq).reverse();
}

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

test("SEC-83: many writers at once, in this process and in another, make one chain without a gap", async () => {
  const before = (await sequenceNumbers()).length;
  const outside = new Database(readEnv().databaseFile, { timeout: 10_000 });
  const at = new Date().toISOString();
  for (let number = 0; number < ENTRIES; number += 1) {
    const inside = [note(`a${number}`), note(`b${number}`)];
    appendToJournalFile(outside, { at, actor: "system", kind: "test.outside", entity: `c${number}`, detail: "{}" });
    await Promise.all(inside);
  }
  outside.close();
  expect(await sequenceNumbers()).toEqual(upTo(before + 3 * ENTRIES));
  expect(await checkJournalFile(readEnv().databaseFile)).toMatchObject({ kind: "sound" });
});

test("a write that is rolled back leaves no entry and no gap", async () => {
  const before = (await sequenceNumbers()).length;
  await note("kept");
  const failing = write(localOwner, "candidate:write", async (db) => {
    await db.journalEntry.create({
      data: {
        ...{ seq: before + 2, at: new Date(), actor: "a", kind: "k", entity: "e", detail: "{}" },
        hash: "0".repeat(64),
      },
    });
    throw new Error("changed its mind");
  });
  await expect(failing).rejects.toThrow("changed its mind");
  await Promise.all([note("kept"), note("kept")]);
  expect(await sequenceNumbers()).toEqual(upTo(before + 3));
  expect(await checkJournalFile(readEnv().databaseFile)).toMatchObject({ kind: "sound" });
});

/** What somebody does to entry `seq` of a copy, past the program, and which entry is the first wrong one then; -1 is one past the last. */
type Tampering = {
  readonly name: string;
  readonly sql: (seq: number) => string;
  readonly first: (seq: number) => number;
};

const afterLast = `(SELECT MAX("seq") FROM "JournalEntry")`;
const tamperings: readonly Tampering[] = [
  ...["actor", "kind", "entity", "detail", "at", "hash"].map((field) => ({
    name: `change ${field}`,
    sql: (seq: number) => `UPDATE "JournalEntry" SET "${field}" = "${field}" || ' ' WHERE "seq" = ${seq}`,
    first: (seq: number) => seq,
  })),
  {
    name: "delete",
    sql: (seq) => `DELETE FROM "JournalEntry" WHERE "seq" = ${seq}`,
    first: (seq) => seq,
  },
  {
    name: "delete and close the gap",
    sql: (seq) =>
      `DELETE FROM "JournalEntry" WHERE "seq" = ${seq}; UPDATE "JournalEntry" SET "seq" = -"seq" + 1 WHERE "seq" > ${seq}; UPDATE "JournalEntry" SET "seq" = -"seq" WHERE "seq" < 0`,
    first: (seq) => seq,
  },
  {
    name: "put one in",
    sql: (seq) =>
      `UPDATE "JournalEntry" SET "seq" = -"seq" - 1 WHERE "seq" >= ${seq}; UPDATE "JournalEntry" SET "seq" = -"seq" WHERE "seq" < 0;
       INSERT INTO "JournalEntry" SELECT ${seq}, "at", 'intruder', "kind", "entity", "detail", "hash" FROM "JournalEntry" WHERE "seq" = ${seq + 1}`,
    first: (seq) => seq,
  },
  {
    name: "change places with the next",
    sql: (seq) =>
      `UPDATE "JournalEntry" SET "seq" = -1 WHERE "seq" = ${seq}; UPDATE "JournalEntry" SET "seq" = ${seq} WHERE "seq" = ${seq + 1}; UPDATE "JournalEntry" SET "seq" = ${seq + 1} WHERE "seq" = -1`,
    first: (seq) => seq,
  },
  {
    name: "cut off the end",
    sql: (seq) => `DELETE FROM "JournalEntry" WHERE "seq" >= ${seq}`,
    first: (seq) => seq,
  },
  {
    name: "add past the end",
    sql: () =>
      `INSERT INTO "JournalEntry" SELECT "seq" + 1, "at", "actor", "kind", "entity", "detail", "hash" FROM "JournalEntry" WHERE "seq" = ${afterLast}`,
    first: () => -1,
  },
];

test("SEC-82: whatever is done to any entry past the program, the check names the first wrong one", async () => {
  for (let number = 0; number < ENTRIES; number += 1) await note(`entity ${number}`);
  const last = (await sequenceNumbers()).length;
  await closeDatabase();
  const numbers = seededNumbers(20_261_121);
  for (const { name, sql, first } of tamperings) {
    for (const seq of [1, last - 1, 1 + Math.floor(numbers(last - 2))]) {
      const copy = path.join(database.folder, "copy.db");
      copyFileSync(database.file, copy);
      const tampered = new Database(copy);
      for (const row of tampered
        .prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        .all())
        tampered.exec(`DROP TRIGGER "${row.name}"`);
      tampered.exec(sql(seq));
      tampered.close();
      const expected = first(seq) === -1 ? last + 1 : first(seq);
      expect([name, seq, await checkJournalFile(copy)]).toMatchObject([
        name,
        seq,
        { kind: "broken", fault: { seq: expected } },
      ]);
    }
  }
});
