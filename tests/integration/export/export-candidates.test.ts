import { afterEach, beforeEach, expect, test } from "vitest";
import { listCandidates } from "@/lib/data/candidate-list";
import { storeReadCandidate } from "@/lib/data/ingest";
import { listJournal } from "@/lib/data/journal";
import { localOwner } from "@/lib/domain/access";
import { exportCandidates } from "@/lib/server/export-candidates";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { makeReadCandidate } from "@/tests/support/read-candidate";

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(async () => {
  await database.remove();
});

async function store(name: string): Promise<void> {
  await storeReadCandidate(localOwner, makeReadCandidate({ name }));
}

async function linesOf(response: Response): Promise<readonly string[]> {
  return (await response.text()).trimEnd().split("\r\n").slice(1);
}

test("a list that is longer than a page has everybody once, in its order", async () => {
  const names = ["Ada", "Bo", "Cy", "Di", "Ed"];
  for (const name of names) await store(name);
  const response = exportCandidates(localOwner, {
    query: { sort: "name", direction: "ascending", limit: 2 },
    chosen: null,
    name: "candidates",
    format: "csv",
  });
  expect(response.headers.get("content-disposition")).toMatch(/filename="candidates-\d{4}-\d\d-\d\d\.csv"/);
  const lines = await linesOf(response);
  expect(lines.map((line) => line.split(",").slice(0, 2))).toEqual(names.map((name, place) => [`${place + 1}`, name]));
});

test("the chosen keep the position that they have in the whole list", async () => {
  for (const name of ["Ada", "Bo", "Cy"]) await store(name);
  const { rows } = await listCandidates(localOwner, { sort: "name", direction: "ascending" });
  const wanted = new Set(rows.filter(({ name }) => name !== "Bo").map(({ id }) => id));
  const lines = await linesOf(
    exportCandidates(localOwner, {
      query: { sort: "name", direction: "ascending" },
      chosen: wanted,
      name: "candidates",
      format: "csv",
    }),
  );
  expect(lines.map((line) => line.split(",").slice(0, 2))).toEqual([
    ["1", "Ada"],
    ["3", "Cy"],
  ]);
});

test("a name that a spreadsheet would run as a formula is text", async () => {
  await store('=HYPERLINK("http://x")');
  const [line] = await linesOf(
    exportCandidates(localOwner, { query: {}, chosen: null, name: "candidates", format: "csv" }),
  );
  expect(line).toMatch(/^1,"'=HYPERLINK\(""http:\/\/x""\)",/);
});

test("what was taken out is in the journal with its count", async () => {
  for (const name of ["Ada", "Bo"]) await store(name);
  await linesOf(exportCandidates(localOwner, { query: {}, chosen: null, name: "candidates", format: "csv" }));
  const [last] = await listJournal(localOwner, { limit: 1 });
  expect(last).toMatchObject({ kind: "pool.export", entity: "pool", detail: { count: 2 } });
});

test("an empty list is its heads alone", async () => {
  const response = exportCandidates(localOwner, { query: {}, chosen: null, name: "candidates", format: "csv" });
  expect(await linesOf(response)).toEqual([]);
});
