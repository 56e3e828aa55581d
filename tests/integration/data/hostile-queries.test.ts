import { afterAll, beforeAll, expect, test } from "vitest";
import { read } from "@/lib/data/access";
import { listCandidates } from "@/lib/data/candidate-list";
import { getCandidate } from "@/lib/data/candidates";
import { storeReadCandidate } from "@/lib/data/ingest";
import { localOwner } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { makeReadCandidate } from "@/tests/support/read-candidate";

let database: FreshDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  for (const name of ["Ada O'Brien", "Bo 100% Example"])
    await storeReadCandidate(localOwner, makeReadCandidate({ name }));
});

afterAll(() => database.remove());

const COMMANDS = [
  'DROP TABLE "Candidate"',
  'DELETE FROM "Candidate"',
  `UPDATE "Candidate" SET "name" = 'x'`,
  'SELECT * FROM "Document"',
  "PRAGMA writable_schema = 1",
  "ATTACH DATABASE '/etc/passwd' AS p",
];
const OPENINGS = [
  "'",
  '"',
  "`",
  "')",
  "'))",
  "%'",
  "\\'",
  "';",
  '";',
  "1;",
  "--",
  "/*",
  "*/",
  "' OR 1=1 --",
  "' UNION ALL",
  "\u0000",
  "％",
  "ʼ",
  "$1",
  "?",
  ":id",
  "{}",
];
const payloads = OPENINGS.flatMap((opening) => COMMANDS.map((command) => `${opening} ${command} --`));

async function count(): Promise<number> {
  return read(localOwner, "candidate:read", (db) => db.candidate.count());
}

/** What a person may type or put into an address: an answer, or a sentence, never an error of the database. */
async function ask(run: () => Promise<unknown>): Promise<void> {
  await run().catch((error: unknown) => {
    if (!(error instanceof DomainError)) throw error;
  });
}

test("SEC-60: 132 pieces of SQL in every word that a list, a search or an address takes change no row and fail no query", async () => {
  expect(payloads).toHaveLength(132);
  for (const text of payloads) {
    await ask(() => listCandidates(localOwner, { search: text, location: text }));
    await ask(() => listCandidates(localOwner, { role: text, skill: text, minimumLevel: 3 }));
    await ask(() => listCandidates(localOwner, { cursor: text, sort: "name" }));
    await ask(() => getCandidate(localOwner, text));
  }
  expect(await count()).toBe(2);
}, 60_000);

test("marks that a query language knows are letters like others in a search", async () => {
  const named = async (search: string) => (await listCandidates(localOwner, { search })).rows.map(({ name }) => name);
  expect(await named("O'Brien")).toEqual(["Ada O'Brien"]);
  expect(await named("100%")).toEqual(["Bo 100% Example"]);
  expect(await named("%")).toEqual(["Bo 100% Example"]);
  expect(await named("_")).toEqual([]);
});
