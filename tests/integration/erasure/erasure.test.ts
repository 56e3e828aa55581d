import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { read } from "@/lib/data/access";
import { deleteCandidates, getCandidate } from "@/lib/data/candidates";
import { correctFact } from "@/lib/data/fact-corrections";
import { addImportFile, createImport, listImportFiles } from "@/lib/data/imports";
import { storeReadCandidate } from "@/lib/data/ingest";
import { markLooked } from "@/lib/data/integrity-marks";
import { checkJournalFile } from "@/lib/data/journal-file";
import { newId } from "@/lib/data/new-id";
import { createOffer } from "@/lib/data/offers";
import { parseStoredReading } from "@/lib/data/reading";
import { addTeamMember, getTeam } from "@/lib/data/team";
import { localOwner } from "@/lib/domain/access";
import { removeDocuments, saveDocument } from "@/lib/server/import-job/document-store";
import { runImports } from "@/lib/server/import-job/run-imports";
import { loadSample, unloadSample } from "@/lib/server/load-sample";
import { closeParsers } from "@/lib/server/read-document/read-document";
import { makeOffer } from "@/tests/factories/offer";
import { filesHolding } from "@/tests/support/files-holding";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { seededNumbers } from "@/tests/support/hostile/mutate";
import { makeReadCandidate } from "@/tests/support/read-candidate";

let database: FreshDatabase;

beforeEach(async () => {
  database = await freshDatabase();
});

afterEach(() => database.remove());

/** Words that stand for everything that a person wrote; the last is what a colleague corrected the name to. */
const canaries = ["Zebulon", "Quillfeather", "zebq@example.org", "5550142", "Vexholm", "Quorblatt", "Zanzibarius"];
const [firstName, lastName, email, phone, place, company, otherName = ""] = canaries;

function resume(paragraphs: number): Uint8Array {
  const told = `- Ran Kubernetes for ${company} in ${place}, reached at ${email}\n`.repeat(paragraphs);
  return new TextEncoder().encode(
    `${firstName} ${lastName}\n${place}\n${email}\n+1 555 ${phone}\n\nExperience\nEngineer, ${company}  Jan 2019 – Dec 2021\n${told}`,
  );
}

function filesThatRemember(): readonly string[] {
  return filesHolding(database.folder, canaries);
}

/** Tables that still name a candidate, the journal apart, which keeps ids on purpose. */
function rowsThatName(candidateId: string): readonly string[] {
  const db = new Database(database.file, { readonly: true });
  try {
    return [
      "TeamMember",
      "TeamSkill",
      "Contact",
      "SourcingOutcome",
      "Assignment",
      "Offer",
      "OfferVersion",
      "LinkRecord",
      "PersonLink",
      "IntegrityMark",
    ].filter((table) =>
      db
        .prepare(`SELECT * FROM "${table}"`)
        .all()
        .some((row) => JSON.stringify(row).includes(candidateId)),
    );
  } finally {
    db.close();
  }
}

async function importPerson(paragraphs: number): Promise<string> {
  const { importId } = await createImport(localOwner, { isSample: false });
  const bytes = resume(paragraphs);
  const storageKey = newId();
  await saveDocument(storageKey, bytes);
  await addImportFile(localOwner, importId, { originalName: `${lastName}.txt`, byteLength: bytes.length, storageKey });
  await runImports();
  const [file] = await listImportFiles(localOwner, importId, ["done"]);
  return file?.candidateId ?? "";
}

async function correctName(candidateId: string, value: string): Promise<void> {
  const { version } = await getCandidate(localOwner, candidateId);
  await correctFact(localOwner, candidateId, { seenVersion: version, correction: { field: "name", key: "", value } });
}

test("SEC-84: a person who is deleted is in no byte of the data folder any more, and the journal stays sound", async () => {
  const numbers = seededNumbers(20_261_121);
  const others: string[] = [];
  const addOther = async (name: string) => {
    const skills = ["kubernetes", "sql", "pytorch"].slice(0, 1 + numbers(3));
    const text = `${name}\nOslo\n${"Wrote about it. ".repeat(numbers(900))}`;
    others.push((await storeReadCandidate(localOwner, makeReadCandidate({ name, skills, text }))).candidateId);
  };
  for (let round = 0; round < 4; round += 1) {
    for (let count = 0; count < 8; count += 1) await addOther(`Other ${round} ${count}`);
    const id = await importPerson(1 + numbers(400));
    await correctName(id, `${otherName} ${lastName}`);
    for (let count = 0; count < 4; count += 1) await addOther(`Later ${round} ${count}`);
    await correctName(id, `${lastName} ${otherName}`);
    // Neighbours that go and change make SQLite move rows between pages
    await deleteCandidates(localOwner, others.splice(numbers(others.length), 3), removeDocuments);
    await correctName(others[numbers(others.length)] ?? "", "Corrected Neighbour");
    // Somebody who joined keeps what was typed for them, and nothing of the résumé
    const skills = [{ skill: "kubernetes", level: null }];
    await addTeamMember(localOwner, { name: `Member ${round}`, title: "", role: null, skills }, id);
    // What they were offered stays, without whom it was offered
    const input = makeOffer({ label: `${firstName} ${lastName}` });
    await createOffer(localOwner, { input, candidateId: id, now: new Date() });
    // What somebody wrote on a finding of the integrity report can name them too
    const note = `${firstName} explained it`;
    await markLooked(localOwner, { candidateId: id, key: "hidden-text-0011aabb", note }, new Date());
    expect(filesThatRemember().length).toBeGreaterThan(0);
    await deleteCandidates(localOwner, [id], removeDocuments);
    expect(rowsThatName(id)).toEqual([]);
    expect(filesThatRemember()).toEqual([]);
  }
  closeParsers();
  expect((await getTeam(localOwner)).map(({ name, candidateId }) => [name, candidateId])).toEqual(
    [0, 1, 2, 3].map((round) => [`Member ${round}`, null]),
  );
  expect(await checkJournalFile(database.file)).toMatchObject({ kind: "sound" });
}, 120_000);

type Known = { readonly id: string; readonly words: readonly string[] };

/** Everybody of the sample with what nobody else has: the name as it was read and as lists search it, the addresses, the file's name. */
function knownPeople(): Promise<readonly Known[]> {
  return read(localOwner, "candidate:read", async (db) => {
    const rows = await db.candidate.findMany({ where: { isSample: true }, include: { document: true, reading: true } });
    return rows.map(({ id, name, foldedName, document, reading }) => {
      const { facts } = parseStoredReading(reading ?? { facts: "{}", evidence: "{}" });
      const addresses = facts.emails.map(({ value }) => value);
      const words = [name, foldedName, ...addresses, document?.originalName.replace(/\.\w+$/, "") ?? ""];
      return { id, words: words.filter((word) => word.length > 5) };
    });
  });
}

test("of people who were deleted together, and of a sample that was removed, no byte of the data folder knows", async () => {
  await loadSample(localOwner);
  closeParsers();
  const own = await importPerson(3);
  const people = await knownPeople();
  expect(people.length).toBeGreaterThan(50);
  const half = people.slice(0, Math.ceil(people.length / 2));
  const ids = half.map(({ id }) => id);
  expect(await deleteCandidates(localOwner, ids, removeDocuments)).toEqual({ deleted: half.length });
  expect(filesHolding(database.folder, wordsOf(half))).toEqual([]);

  const rest = people.slice(half.length);
  expect(filesHolding(database.folder, wordsOf(rest))).not.toEqual([]);
  expect(await unloadSample(localOwner)).toEqual({ removed: rest.length });
  expect(filesHolding(database.folder, wordsOf(people))).toEqual([]);
  expect(await getCandidate(localOwner, own)).toMatchObject({ isSample: false });
  expect(filesThatRemember()).not.toEqual([]);
  expect(await checkJournalFile(database.file)).toMatchObject({ kind: "sound" });
}, 180_000);

function wordsOf(people: readonly Known[]): readonly string[] {
  return people.flatMap(({ words }) => words);
}
