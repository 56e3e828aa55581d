import { createHash } from "node:crypto";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { write } from "@/lib/data/access";
import { linkPersons, tellPersonsApart, undoPersonDecision } from "@/lib/data/candidate-links";
import { countLinkedPairs, listLinkedPairs, listSources } from "@/lib/data/candidate-links-list";
import { storeReadCandidate } from "@/lib/data/ingest";
import { listJournal } from "@/lib/data/journal";
import { linkByHand, previewLink } from "@/lib/data/link-by-hand";
import { type Actor, localOwner, systemActor } from "@/lib/domain/access";
import { findDuplicates } from "@/lib/server/linkage/find-duplicates";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { makeReadCandidate } from "@/tests/support/read-candidate";

const now = new Date("2026-11-22T10:00:00Z");
const recruiter: Actor = { id: "recruiter", name: "Re Cruiter", role: "recruiter" };
const blindRecruiter: Actor = { ...recruiter, blind: { revealed: new Map() } };

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.remove());

async function store(name: string): Promise<string> {
  return (await storeReadCandidate(localOwner, makeReadCandidate({ name, location: "Oslo" }))).candidateId;
}

const search = () => findDuplicates(async () => false);

/** Everything that is kept of some candidates besides the links themselves. */
function bytesOfCandidates(ids: readonly string[]): string {
  const db = new Database(database.file, { readonly: true });
  const hash = createHash("sha256");
  try {
    for (const table of ["Candidate", "Document", "Reading", "Evidence", "Score", "LinkRecord"]) {
      const column = table === "Candidate" ? "id" : "candidateId";
      hash.update(JSON.stringify(db.prepare(`SELECT * FROM "${table}" WHERE "${column}" IN (?, ?)`).all(...ids)));
    }
    return hash.digest("hex");
  } finally {
    db.close();
  }
}

test("two whom nothing proposes are linked by hand, stay linked when everybody is compared, and are undone for ever to the byte", async () => {
  const [a, b] = [await store("Mara Lind"), await store("Otto Fitzdale")];
  await search();
  const [first, second] = a < b ? [a, b] : [b, a];
  const before = bytesOfCandidates([a, b]);
  const preview = await previewLink(recruiter, { first: b, second: a });
  expect(preview).toMatchObject({ finding: "by-hand", state: null, first: { id: first }, second: { id: second } });
  expect(preview.comparisons.map(({ field, level }) => [field, level])).toEqual([
    ["given", 0],
    ["surname", 0],
    ["place", 2],
  ]);
  await linkByHand(recruiter, { first: b, second: a }, now);
  await linkByHand(recruiter, { first: a, second: b }, now);
  await store("Somebody Else");
  await search();
  expect((await listSources(localOwner, a)).map(({ id }) => id)).toEqual([a, b]);
  const [linked] = (await listLinkedPairs(localOwner, "linked", null)).pairs;
  expect(linked).toMatchObject({
    finding: "by-hand",
    because: "person",
    decidedBy: "recruiter",
    weight: preview.weight,
  });
  await undoPersonDecision(recruiter, { first, second }, now);
  await store("One More");
  await search();
  expect(await countLinkedPairs(localOwner), "what somebody undid waits for somebody").toEqual({
    ...{ open: 1, linked: 0, different: 0 },
  });
  await linkPersons(recruiter, { first, second }, now);
  await undoPersonDecision(recruiter, { first, second }, now);
  const kinds = (await listJournal(localOwner, { entity: second })).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind.startsWith("person."))).toEqual([
    ...["person.unlink", "person.link", "person.unlink", "person.link"],
  ]);
  expect(bytesOfCandidates([a, b])).toBe(before);
});

test("the preview of two weighs each fact as their proposal does: by how rare it is in the pool", async () => {
  const again = makeReadCandidate({ name: "Mara Lind", location: "Oslo", text: "Mara Lind\nOslo\nSlurm\n" });
  const [a, b] = [await store("Mara Lind"), (await storeReadCandidate(localOwner, again)).candidateId];
  for (const name of ["Mara Quist", "Mara Berg", "Otto Lind", "Otto Fitzdale"]) await store(name);
  await search();
  const key = a < b ? { firstId: a, secondId: b } : { firstId: b, secondId: a };
  const [found] = (await listLinkedPairs(localOwner, "open", null)).pairs;
  await write(systemActor, "import:write", async (db) => {
    await db.personLink.delete({ where: { firstId_secondId: key } });
    return { result: undefined, entry: null };
  });
  const { state, weight, comparisons } = await previewLink(recruiter, { first: a, second: b });
  expect(state, "nothing is kept of them").toBeNull();
  expect({ weight, comparisons }).toEqual({ weight: found?.weight, comparisons: found?.comparisons });
  const [given, surname] = comparisons.map((fact) => fact.weight);
  expect(given, "four are called Mara, three Lind").toBeLessThan(surname ?? 0);
});

test("nobody is linked with themselves, with somebody who is not there, or against what somebody said", async () => {
  const [a, b] = [await store("Mara Lind"), await store("Otto Fitzdale")];
  await expect(linkByHand(recruiter, { first: a, second: a }, now)).rejects.toMatchObject({ code: "INVALID" });
  for (const ask of [
    previewLink(recruiter, { first: a, second: "nobody" }),
    linkByHand(recruiter, { first: "nobody", second: a }, now),
  ])
    await expect(ask).rejects.toMatchObject({ code: "NOT_FOUND" });
  const pair = a < b ? { first: a, second: b } : { first: b, second: a };
  await linkByHand(recruiter, pair, now);
  await undoPersonDecision(recruiter, pair, now);
  await tellPersonsApart(recruiter, pair, now);
  await expect(linkByHand(recruiter, pair, now)).rejects.toMatchObject({ code: "CONFLICT" });
  expect(await countLinkedPairs(localOwner)).toEqual({ open: 0, linked: 0, different: 1 });
});

test.each(["hiring-manager", "interviewer", "auditor", "market-viewer"] as const)("a %s links nobody", async (role) => {
  const [a, b] = [await store("Mara Lind"), await store("Otto Fitzdale")];
  const actor: Actor = { id: role, name: role, role };
  const pair = { first: a, second: b };
  await expect((async () => previewLink(actor, pair))()).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect((async () => linkByHand(actor, pair, now))()).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("in blind review the preview says that something agrees and never what", async () => {
  const [a, b] = [await store("Mara Lind"), await store("Mara Lind-Quist")];
  await search();
  const told = JSON.stringify(await previewLink(blindRecruiter, { first: a, second: b }));
  expect(told).toContain("surname");
  expect(told).not.toMatch(/Mara|Lind|Oslo|resume\.txt/);
});
