import { createHash } from "node:crypto";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { linkPersons, tellPersonsApart, undoPersonDecision } from "@/lib/data/candidate-links";
import { countLinkedPairs, listLinkedPairs, listSources } from "@/lib/data/candidate-links-list";
import { deleteCandidates } from "@/lib/data/candidates";
import { storeReadCandidate } from "@/lib/data/ingest";
import { listJournal } from "@/lib/data/journal";
import { type Actor, localOwner } from "@/lib/domain/access";
import { compareEverybodyApart } from "@/lib/server/linkage/compare-everybody";
import { findDuplicates } from "@/lib/server/linkage/find-duplicates";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { makeReadCandidate } from "@/tests/support/read-candidate";

const now = new Date("2026-11-22T10:00:00Z");
const auditor: Actor = { id: "auditor", name: "Aud Itor", role: "auditor" };
const interviewer: Actor = { id: "interviewer", name: "In Terviewer", role: "interviewer" };
const recruiter: Actor = { id: "recruiter", name: "Re Cruiter", role: "recruiter" };

let database: FreshDatabase;
let stored = 0;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.remove());

const nowhere = { start: 0, end: 1 };

/** Somebody with an address and an employer; each is another file. */
async function store(name: string, email: string | null, employer = ""): Promise<string> {
  stored += 1;
  const read = makeReadCandidate({ name, text: `${name}\nOslo\nkubernetes\n${stored}` });
  const facts = {
    ...read.reading.facts,
    emails: email === null ? [] : [{ value: email, range: nowhere }],
    positions:
      employer === ""
        ? []
        : [
            {
              ...{ kind: "employment" as const, title: null, place: null, dates: null, range: nowhere },
              ...{ employer: { value: employer, range: nowhere }, start: { year: 2019, month: 1 }, end: null },
            },
          ],
  };
  const reading = { ...read.reading, facts };
  return (await storeReadCandidate(localOwner, { ...read, reading })).candidateId;
}

const search = () => findDuplicates(async () => false);

function pairOf(a: string, b: string) {
  return a < b ? { first: a, second: b } : { first: b, second: a };
}

async function stateOf(state: "open" | "linked" | "different"): Promise<readonly string[]> {
  const { pairs } = await listLinkedPairs(localOwner, state, null);
  return pairs.map(({ first, second, finding }) => `${first.id} ${second.id} ${finding}`);
}

/** Everything that is kept of candidates besides the links themselves. */
function bytesOfCandidates(): string {
  const db = new Database(database.file, { readonly: true });
  const hash = createHash("sha256");
  try {
    for (const table of ["Candidate", "Document", "Reading", "Evidence", "SkillVector", "Score", "ListedScore"])
      hash.update(JSON.stringify(db.prepare(`SELECT * FROM "${table}"`).all()));
    return hash.digest("hex");
  } finally {
    db.close();
  }
}

test("one address under one name is linked by itself, undone for ever, and every row of both stays as it was", async () => {
  const [a, b] = [await store("Mara Lind", "mara.lind@gmail.com"), await store("Mara Lind", "maralind+x@gmail.com")];
  const before = bytesOfCandidates();
  await search();
  const pair = pairOf(a, b);
  expect(await stateOf("linked")).toEqual([`${pair.first} ${pair.second} certain`]);
  expect((await listSources(localOwner, a)).map(({ id }) => id)).toEqual([a, b]);
  expect(bytesOfCandidates()).toBe(before);
  await undoPersonDecision(localOwner, pair, now);
  expect(await listSources(localOwner, a)).toEqual([]);
  expect(bytesOfCandidates()).toBe(before);
  await store("Somebody Else", null);
  await search();
  expect(await stateOf("linked"), "what a person undid stays undone").toEqual([]);
  const kinds = (await listJournal(localOwner, { entity: pair.first })).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind.startsWith("person."))).toEqual(["person.unlink", "person.link"]);
});

test("alike names at one employer are proposed and linked by nobody but a person", async () => {
  const [a, b] = [
    await store("Robert Quistgaard", null, "Fitzdale Labs"),
    await store("Bob Quistgaard", "bob@example.org", "Fitzdale Labs"),
  ];
  await search();
  const pair = pairOf(a, b);
  expect(await countLinkedPairs(localOwner)).toEqual({ open: 1, linked: 0, different: 0 });
  await linkPersons(recruiter, pair, now);
  const [linked] = (await listLinkedPairs(localOwner, "linked", null)).pairs;
  expect(linked).toMatchObject({ finding: "proposal", because: "person", decidedBy: "recruiter", decidedAt: now });
});

test("a chain of alike names that ends at somebody else is linked by nobody but a person", async () => {
  const initial = await store("J. Lindqvist", "j.lindqvist@example.org");
  const read = makeReadCandidate({ name: "Jonas Lindqvist", text: "Jonas Lindqvist, both addresses" });
  const emails = ["j.lindqvist@example.org", "lindqvist@example.net"].map((value) => ({ value, range: nowhere }));
  await storeReadCandidate(localOwner, {
    ...read,
    reading: { ...read.reading, facts: { ...read.reading.facts, emails } },
  });
  await search();
  expect(await countLinkedPairs(localOwner)).toEqual({ open: 0, linked: 1, different: 0 });
  const other = await store("J. Lindqvist", "lindqvist@example.net");
  await store("Jana Lindqvist", "j.lindqvist@example.org");
  await search();
  const ids = (await listSources(localOwner, initial)).map(({ name }) => name);
  expect(ids).toContain("Jonas Lindqvist");
  expect(ids).not.toContain("Jana Lindqvist");
  expect((await listSources(localOwner, other)).map(({ name }) => name)).not.toContain("Jana Lindqvist");
});

test("a process beside the server finds what the server finds, and a second time changes nothing", async () => {
  for (const email of ["m@example.org", "m@example.org", null, null]) await store("Mara Lind", email, "Fitzdale Labs");
  await store("Otto Quist", "m@example.org");
  await search();
  const rows = () => {
    const db = new Database(database.file, { readonly: true });
    const all = db.prepare(`SELECT * FROM "PersonLink" ORDER BY "firstId", "secondId"`).all();
    db.close();
    return all;
  };
  const here = rows();
  expect(here.length).toBeGreaterThan(3);
  await compareEverybodyApart(async () => false);
  expect(rows()).toEqual(here);
  await compareEverybodyApart(async () => true);
  expect(rows(), "stopped before its end it takes nothing away").toEqual(here);
});

test("a box that people of different names share links nobody", async () => {
  const email = "front.desk@example.org";
  await store("Mara Lind", email);
  await store("Otto Fitzdale", email);
  await search();
  const open = await stateOf("open");
  expect(open).toHaveLength(1);
  expect(open[0]).toMatch(/doubt$/);
  expect(await countLinkedPairs(localOwner)).toMatchObject({ linked: 0 });
});

test("two people told apart are not proposed again, nor linked through a third", async () => {
  const [a, b] = [await store("Mara Lind", "m@example.org"), await store("Mara Lind", "m@example.org")];
  await search();
  await undoPersonDecision(localOwner, pairOf(a, b), now);
  await tellPersonsApart(localOwner, pairOf(a, b), now);
  const c = await store("Mara Lind", "m@example.org");
  await search();
  expect(await countLinkedPairs(localOwner)).toEqual({ open: 1, linked: 1, different: 1 });
  const [open] = (await listLinkedPairs(localOwner, "open", null)).pairs;
  const third = pairOf(open?.first.id ?? "", open?.second.id ?? "");
  expect([third.first, third.second]).toContain(c);
  await expect(linkPersons(localOwner, third, now)).rejects.toMatchObject({ code: "CONFLICT" });
});

test("two who are one through a third cannot be told apart before a link is undone", async () => {
  const ids = [await store("Mara Lind", "m@example.org"), await store("Mara Lind", "m@example.org")];
  ids.push(await store("Mara Lind", "m@example.org"));
  await search();
  const [a = "", b = "", c = ""] = ids;
  expect((await listSources(localOwner, c)).map(({ id }) => id)).toEqual([c, a, b]);
  await expect(tellPersonsApart(localOwner, pairOf(a, b), now)).rejects.toMatchObject({ code: "CONFLICT" });
  expect(await countLinkedPairs(localOwner), "and the refusal changed nothing").toEqual({
    ...{ open: 0, linked: 3, different: 0 },
  });
});

test("a deleted candidate leaves no link and no record", async () => {
  const [a, b] = [await store("Mara Lind", "m@example.org"), await store("Mara Lind", "m@example.org")];
  await search();
  await deleteCandidates(localOwner, [a], async () => {});
  expect(await listSources(localOwner, b)).toEqual([]);
  const db = new Database(database.file, { readonly: true });
  const countOf = (sql: string) => db.prepare<[], { n: number }>(sql).get()?.n;
  expect(countOf(`SELECT COUNT(*) AS n FROM "PersonLink"`)).toBe(0);
  expect(countOf(`SELECT COUNT(*) AS n FROM "LinkRecord"`)).toBe(1);
  db.close();
});

test("whoever sees no names sees that something agrees and never what", async () => {
  await store("Mara Lind", "m@example.org", "Fitzdale Labs");
  await store("Mara Lind", "m@example.org", "Fitzdale Labs");
  await search();
  const told = JSON.stringify(await listLinkedPairs(auditor, "linked", null));
  expect(told).toContain("surname");
  expect(told).not.toMatch(/Mara|Lind|example\.org|Fitzdale|resume\.txt/);
});

test("whoever sees assigned people only sees no other source of them, and decides nothing", async () => {
  const [a, b] = [await store("Mara Lind", "m@example.org"), await store("Mara Lind", "m@example.org")];
  await search();
  expect(await listSources(interviewer, a)).toEqual([]);
  await expect(listLinkedPairs(interviewer, "linked", null)).rejects.toMatchObject({ code: "FORBIDDEN" });
  for (const decide of [linkPersons, tellPersonsApart, undoPersonDecision])
    await expect(decide(interviewer, pairOf(a, b), now)).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("a long list goes on where its page ended", async () => {
  for (let at = 0; at < 12; at += 1)
    for (const name of ["Mara", "Otto"]) await store(`${name} Quist${at}`, `box${at}@example.org`);
  await search();
  const seen: string[] = [];
  for (let from: string | null = null, pages = 0; pages === 0 || (from !== null && pages < 20); pages += 1) {
    const page = await listLinkedPairs(localOwner, "open", from);
    seen.push(...page.pairs.map(({ first, second }) => `${first.id} ${second.id}`));
    from = page.next;
  }
  expect(seen.length).toBeGreaterThan(10);
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.length).toBe((await countLinkedPairs(localOwner)).open);
});
