import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { write } from "@/lib/data/access";
import { linkPersons, tellPersonsApart, undoPersonDecision } from "@/lib/data/candidate-links";
import { countKnownOfImport } from "@/lib/data/candidate-links-import";
import { countLinkedPairs, listLinkedPairs, listSources } from "@/lib/data/candidate-links-list";
import { addImportFiles, createImport } from "@/lib/data/imports";
import { storeReadCandidate } from "@/lib/data/ingest";
import { linkByHand, previewLink } from "@/lib/data/link-by-hand";
import { localOwner } from "@/lib/domain/access";
import { compareEverybodyHere } from "@/lib/server/linkage/compare-everybody";
import { findDuplicates } from "@/lib/server/linkage/find-duplicates";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { makeReadCandidate } from "@/tests/support/read-candidate";

const now = new Date("2026-11-22T10:00:00Z");

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.remove());

/** Whoever is stored twice under one address is linked, and whoever shares it under another name is proposed. */
async function store(name: string, email = "m@example.org"): Promise<string> {
  const read = makeReadCandidate({ name, text: `${name}\nOslo\nkubernetes\n${Math.random()}` });
  const emails = [{ value: email, range: { start: 0, end: 1 } }];
  const reading = { ...read.reading, facts: { ...read.reading.facts, emails } };
  return (await storeReadCandidate(localOwner, { ...read, reading })).candidateId;
}

/** An import that brought these people, and nobody else. */
async function importOf(ids: readonly string[]): Promise<string> {
  const { importId } = await createImport(localOwner, { isSample: false, announced: ids.length });
  const files = ids.map((id) => ({ originalName: `${id}.txt`, byteLength: 1, storageKey: id }));
  await addImportFiles(localOwner, importId, files);
  await write(localOwner, "import:write", async (db) => {
    for (const id of ids)
      await db.importFile.update({ where: { storageKey: id }, data: { status: "done", candidateId: id } });
    return { result: undefined, entry: null };
  });
  return importId;
}

/** Everything that is done with pairs, by people and by the program. */
async function doEverything(): Promise<void> {
  const enough = async () => false;
  const first = await store("Mara Lind");
  await store("Mara Lind");
  await store("Mara Quist");
  await findDuplicates(enough);
  const { pairs } = await listLinkedPairs(localOwner, "linked", null);
  const { first: a, second: b } = pairs[0] ?? expect.fail("nobody was linked");
  const pair = { first: a.id, second: b.id };
  await undoPersonDecision(localOwner, pair, now);
  await tellPersonsApart(localOwner, pair, now);
  await undoPersonDecision(localOwner, pair, now);
  await linkPersons(localOwner, pair, now);
  await listSources(localOwner, first);
  await countLinkedPairs(localOwner);
  await listLinkedPairs(localOwner, "open", `3~${a.id}~${b.id}`);
  await compareEverybodyHere(enough);
  const stranger = await store("Otto Fitzdale", "otto@example.org");
  await findDuplicates(enough);
  const byHand = { first, second: stranger };
  await previewLink(localOwner, byHand);
  await linkByHand(localOwner, byHand, now);
  await previewLink(localOwner, byHand);
  const known = await countKnownOfImport(localOwner, await importOf([first, stranger]));
  expect(known, "all of them are found by it").toEqual({ linked: 2, open: 0, waiting: 0 });
}

/** How the engine runs a statement whose values are not known, one step a line. */
function planOf(file: Database.Database, sql: string): readonly string[] {
  const values = Array.from(sql.matchAll(/\?/g), () => null);
  const steps = file.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...values);
  return steps.map(({ detail }) => detail);
}

test("every question about pairs and what they are compared by is answered along an index, whatever their number", async () => {
  const asked = new Set<string>();
  const { prepare } = Database.prototype;
  const watch = vi.spyOn(Database.prototype, "prepare").mockImplementation(function (this: Database.Database, sql) {
    if (/"?(?:PersonLink|LinkRecord|ImportFile)\b/.test(sql)) asked.add(sql);
    return prepare.call(this, sql);
  });
  await doEverything();
  watch.mockRestore();
  expect(asked.size, "the statements were seen").toBeGreaterThan(15);
  const file = new Database(database.file, { readonly: true });
  const steps = [...asked].flatMap((sql) => planOf(file, sql).map((step) => ({ sql, step })));
  file.close();
  const slow = steps.filter(({ sql, step }) => {
    if (/TEMP B-TREE/.test(step)) return true;
    // What was found already is counted, and what is inserted is read.
    if (!/^SCAN /.test(step) || /^SCAN (?:sub$|CONSTANT ROW|\d+-ROW VALUES)/.test(step)) return false;
    // A page begins where its index begins, and all pairs are counted by state along the index that has the states.
    return !(/USING (?:COVERING )?INDEX/.test(step) && (/ LIMIT /.test(sql) || /GROUP BY/.test(sql)));
  });
  expect(slow).toEqual([]);
});
