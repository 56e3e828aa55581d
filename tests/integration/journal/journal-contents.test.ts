import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { deleteCandidates, getCandidate } from "@/lib/data/candidates";
import { correctFact, undoCorrection } from "@/lib/data/fact-corrections";
import { addImportFile, createImport, listImportFiles } from "@/lib/data/imports";
import { replaceReading, storeReadCandidate } from "@/lib/data/ingest";
import { countJournal, type JournalRecord, listJournal } from "@/lib/data/journal";
import { noteCandidateView, noteExport } from "@/lib/data/journal-access";
import { checkJournalFile } from "@/lib/data/journal-file";
import { newId } from "@/lib/data/new-id";
import { createProfileVersion } from "@/lib/data/profile-versions";
import { rescoreOutdated, scoreAtLevel } from "@/lib/data/rescore";
import { getCurrentProfile } from "@/lib/data/roles";
import { localOwner } from "@/lib/domain/access";
import { defaultLevel, levelsOf } from "@/lib/domain/role/role-levels";
import { roles } from "@/lib/reference/roles";
import { removeDocuments, saveDocument } from "@/lib/server/import-job/document-store";
import { runImports } from "@/lib/server/import-job/run-imports";
import { closeParsers } from "@/lib/server/read-document/read-document";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";
import { makeReadCandidate } from "@/tests/support/read-candidate";

let database: FreshDatabase;

beforeEach(async () => {
  database = await freshDatabase();
});

afterEach(() => database.remove());

/** Words of one person that nothing else holds. */
const canaries = ["Zebulon", "Quillfeather", "zebulon.q@example.org", "5550142", "Vexholm", "Quorblatt"] as const;
const [firstName, lastName, email, phone, place, company] = canaries;
const resume = `${firstName} ${lastName}\n${place}\n${email}\n+1 555 ${phone}\n\nExperience\nEngineer, ${company}  Jan 2019 – Dec 2021\n- Ran Kubernetes\n`;

async function entriesSince(seq: number): Promise<readonly JournalRecord[]> {
  return (await listJournal(localOwner, { limit: 200 })).filter((entry) => entry.seq > seq).reverse();
}

async function lastSeq(): Promise<number> {
  return (await listJournal(localOwner, { limit: 1 }))[0]?.seq ?? 0;
}

async function importResume(): Promise<string> {
  const { importId } = await createImport(localOwner, { isSample: false });
  const bytes = new TextEncoder().encode(resume);
  const storageKey = newId();
  await saveDocument(storageKey, bytes);
  await addImportFile(localOwner, importId, { originalName: `${lastName}.txt`, byteLength: bytes.length, storageKey });
  await runImports();
  const [file] = await listImportFiles(localOwner, importId, ["done"]);
  return file?.candidateId ?? "";
}

test("importing, looking at, correcting, exporting and deleting a person leaves ids and names of fields, and no word of theirs", async () => {
  const before = await lastSeq();
  const id = await importResume();
  closeParsers();
  await noteCandidateView(localOwner, id, new Date());
  const { version } = await getCandidate(localOwner, id);
  const correction = { field: "name", key: "", value: `${lastName} ${firstName}` } as const;
  await correctFact(localOwner, id, { seenVersion: version, correction });
  const corrected = await getCandidate(localOwner, id);
  expect(corrected.name).toBe(`${lastName} ${firstName}`);
  const [stored] = corrected.corrections;
  await undoCorrection(localOwner, id, { seenVersion: corrected.version, correctionId: stored?.id ?? "" });
  await noteExport(localOwner, { kind: "document.export", entity: id, count: 1 });
  await deleteCandidates(localOwner, [id], removeDocuments);

  const entries = await entriesSince(before);
  expect(entries.map(({ kind }) => kind)).toEqual([
    ...["import.create", "candidate.create", "score.compute", "candidate.view"],
    ...["candidate.correct", "score.compute", "candidate.undo-correction", "score.compute"],
    ...["document.export", "candidate.delete"],
  ]);
  expect(entries.slice(1).every(({ entity }) => entity === id)).toBe(true);
  const text = JSON.stringify(entries).toLowerCase();
  expect(canaries.filter((canary) => text.includes(canary.toLowerCase()))).toEqual([]);
  expect(await checkJournalFile(database.file)).toMatchObject({ kind: "sound" });
});

test("a score's entry says from which inputs, by which engine and under which profiles it was made", async () => {
  const before = await lastSeq();
  const { candidateId } = await storeReadCandidate(localOwner, makeReadCandidate({}));
  const { scores } = await getCandidate(localOwner, candidateId);
  const [, made] = await entriesSince(before);
  expect(made?.detail).toEqual({
    engine: scores[0]?.engineVersion,
    candidates: [candidateId],
    inputs: [scores[0]?.inputsHash],
    profiles: scores.map(({ role, level, profileVersion }) => `${role}/${level}@${profileVersion}`).sort(),
  });
  expect(made?.detail.profiles).toHaveLength(roles.length);
});

test("a pool that is scored again has one entry a batch, which names everybody in it and stands in the history of each", async () => {
  const ids: string[] = [];
  for (const name of ["Ada One", "Ada Two", "Ada Three"])
    ids.push((await storeReadCandidate(localOwner, makeReadCandidate({ name }))).candidateId);
  const { role, baseRate, requirements } = await getCurrentProfile(localOwner, roles[0]?.slug ?? "");
  await createProfileVersion(localOwner, { role, baseRate: baseRate / 2, requirements, note: "", basedOnVersion: 1 });
  const before = await lastSeq();
  expect(await rescoreOutdated(localOwner, () => {})).toBe(3);
  expect(await entriesSince(before)).toMatchObject([
    { kind: "score.compute", entity: "pool", detail: { candidates: ids, inputs: ids.map(() => expect.any(String)) } },
  ]);
  const { candidateId: later } = await storeReadCandidate(localOwner, makeReadCandidate({ name: "Ada Later" }));
  const historyOf = async (entity: string) => (await listJournal(localOwner, { entity })).map((entry) => entry.entity);
  for (const id of ids) expect(await historyOf(id)).toEqual(["pool", id, id]);
  expect(await historyOf(later), "was not there yet").toEqual([later, later]);
  expect(await countJournal(localOwner, { entity: ids[0] ?? "", kind: "score.compute" })).toBe(2);
});

/** Scores that are stored and of which no entry tells candidate, inputs, engine, and profile with its version. */
function scoresWithoutEntry(): readonly string[] {
  const db = new Database(database.file, { readonly: true });
  const details = db
    .prepare<[], { detail: string }>(`SELECT "detail" FROM "JournalEntry" WHERE "kind" = 'score.compute'`)
    .all();
  const told = new Set(
    details.flatMap(({ detail }) => {
      const { engine, profiles, candidates, inputs } = ScoreDetail.parse(JSON.parse(detail));
      return candidates.flatMap((id, at) => profiles.map((profile) => `${id} ${inputs[at]} ${engine} ${profile}`));
    }),
  );
  const stored = db
    .prepare<[], { score: string }>(
      `SELECT "candidateId" || ' ' || "inputsHash" || ' ' || "engineVersion" || ' ' || "role" || '/' || "level" || '@' || "profileVersion" AS "score" FROM "Score"`,
    )
    .all();
  db.close();
  expect(stored.length).toBeGreaterThan(0);
  return stored.map(({ score }) => score).filter((score) => !told.has(score));
}

const ScoreDetail = z.object({
  engine: z.string(),
  profiles: z.array(z.string()),
  candidates: z.array(z.string()),
  inputs: z.array(z.string()),
});

test("each score that is stored has its entry, whether it came by an import, a correction, a reading, a profile or another level", async () => {
  const imported = await importResume();
  closeParsers();
  expect(scoresWithoutEntry()).toEqual([]);
  const { version, evidence, facts } = await getCandidate(localOwner, imported);
  const years = { field: "yearsExperience", key: "", value: { low: 9, high: 9 } } as const;
  await correctFact(localOwner, imported, { seenVersion: version, correction: years });
  expect(scoresWithoutEntry()).toEqual([]);
  const reading = { facts, evidence: { ...evidence, yearsExperience: { low: 3, high: 4 } } };
  await replaceReading(localOwner, imported, { reading, readerVersion: "later" });
  expect(scoresWithoutEntry()).toEqual([]);
  await storeReadCandidate(localOwner, makeReadCandidate({ name: "Ada Two" }));
  const { role, baseRate, requirements } = await getCurrentProfile(localOwner, roles[0]?.slug ?? "");
  await createProfileVersion(localOwner, { role, baseRate: baseRate / 2, requirements, note: "", basedOnVersion: 1 });
  expect(await rescoreOutdated(localOwner, () => {})).toBe(2);
  expect(scoresWithoutEntry()).toEqual([]);
  const other = levelsOf(role).find((level) => level !== defaultLevel(role)) ?? "mid";
  expect(await scoreAtLevel(localOwner, { role, level: other }, 1000)).toBe(true);
  expect(scoresWithoutEntry()).toEqual([]);
});

test("a second look within the hour is the same look, another hour's or another person's is not", async () => {
  const { candidateId } = await storeReadCandidate(localOwner, makeReadCandidate({}));
  const before = await lastSeq();
  const now = new Date();
  const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
  const colleague = { id: "colleague", name: "Colleague", role: "recruiter" } as const;
  await Promise.all([1, 2, 3].map(() => noteCandidateView(localOwner, candidateId, now)));
  await noteCandidateView(localOwner, candidateId, later(59));
  await noteCandidateView(colleague, candidateId, later(1));
  await noteCandidateView(localOwner, candidateId, later(61));
  await noteCandidateView(localOwner, "nobody", now);
  const views = await entriesSince(before);
  expect(views.map(({ kind, actor }) => `${kind} ${actor}`)).toEqual([
    "candidate.view local-owner",
    "candidate.view colleague",
    "candidate.view local-owner",
  ]);
});
