import Database from "better-sqlite3";
import { write } from "@/lib/data/access";
import { candidateColumns, nearestColumns, skillOrdinals } from "@/lib/data/candidate-projection";
import { findCurrentProfiles } from "@/lib/data/current-profiles";
import { closeDatabase } from "@/lib/data/database";
import { loadReference } from "@/lib/data/load-reference";
import { newId } from "@/lib/data/new-id";
import { type Reading, readFactsOf } from "@/lib/data/reading";
import { hashInputs, type ScoreSet, scoreAllRoles, toScoreRow } from "@/lib/data/score-rows";
import { packFindings } from "@/lib/data/skill-vector";
import { systemActor } from "@/lib/domain/access";
import { findEvidence } from "@/lib/domain/evidence/find-evidence";
import { makeTaxonomy } from "@/lib/domain/evidence/taxonomy";
import { readResume } from "@/lib/domain/resume/read-resume";
import { readEnv } from "@/lib/env";
import { skills } from "@/lib/reference/skills";
import { migrateDatabase } from "@/prisma/migrate-database";

/** So many are read; the others are their copies, because reading 100,000 would take an hour and show no more. */
const RESUMES = 500;
const asOf = { year: 2026, month: 11 };
const firstNames = [
  "Ada",
  "Bela",
  "Chidi",
  "Dana",
  "Emeka",
  "Femi",
  "Grete",
  "Hana",
  "Ivo",
  "Jun",
  "Kofi",
  "Lena",
  "Mei",
  "Noor",
];
const lastNames = [
  "Abara",
  "Brandt",
  "Castro",
  "Dinh",
  "Eriksen",
  "Farkas",
  "Gupta",
  "Haddad",
  "Ito",
  "Jansen",
  "Kato",
  "Lund",
];
const places = ["Berlin", "Lagos", "Toronto", "Singapore", "Lisbon", "Warsaw", "Remote"];
const titles = [
  "ML Engineer",
  "Platform Engineer",
  "Research Scientist",
  "Data Engineer",
  "Product Manager",
  "Accountant",
];

type ReadOnce = {
  readonly reading: Reading;
  readonly set: ScoreSet;
  readonly cells: Uint8Array<ArrayBuffer>;
  readonly inputsHash: string;
};

/** Numbers from 0 up to 1 that are the same in each run (a linear congruential generator; good enough to scatter). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function writeResume(random: () => number): string {
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
  const named = (count: number) => Array.from({ length: count }, () => pick(skills)?.name).join(", ");
  const start = 2008 + Math.floor(random() * 12);
  return [
    `${pick(firstNames)} ${pick(lastNames)}`,
    pick(places),
    "",
    "Experience",
    `${pick(titles)}, Northwind Labs`,
    `${start} - ${start + 1 + Math.floor(random() * 5)}`,
    `- Designed and shipped ${named(3)} on ${8 * 2 ** Math.floor(random() * 8)} GPUs, which halved the cost`,
    `- Worked with ${named(4)}`,
    "",
    "Skills",
    named(4 + Math.floor(random() * 16)),
  ].join("\n");
}

async function readAll(count: number): Promise<readonly ReadOnce[]> {
  const random = seededRandom(20_261_121);
  const taxonomy = makeTaxonomy(skills);
  return write(systemActor, "candidate:read", async (db) => {
    const profiles = await findCurrentProfiles(db);
    const ordinals = await skillOrdinals(db);
    const result = Array.from({ length: count }, () => {
      const resume = readResume(writeResume(random), asOf);
      const evidence = findEvidence(resume, taxonomy, asOf);
      const reading = { facts: readFactsOf(resume), evidence };
      return {
        reading,
        set: scoreAllRoles(evidence, profiles),
        cells: packFindings(evidence.skills, ordinals),
        inputsHash: hashInputs(evidence),
      };
    });
    return { result, entry: null };
  });
}

function evidenceRows(candidateId: string, { reading }: ReadOnce) {
  const unique = new Map(reading.evidence.skills.map((finding) => [`${finding.skill} ${finding.stance}`, finding]));
  return [...unique.values()].map(({ skill, stance, basis, via, strength, level, quote, context }) => ({
    ...{ candidateId, documentId: candidateId, skill, stance, basis, via, strength },
    ...{ levelLow: level.low, levelHigh: level.high, quoteStart: quote.start, quoteEnd: quote.end },
    ...{ contextStart: context.start, contextEnd: context.end },
  }));
}

async function insertPeople(
  people: readonly { readonly id: string; readonly read: ReadOnce; readonly createdAt: Date }[],
): Promise<void> {
  await write(systemActor, "candidate:write", async (db) => {
    await db.candidate.createMany({
      data: people.map(({ id, read, createdAt }) => ({
        ...{ id, createdAt, isSample: false, status: "readable", version: 1 },
        ...candidateColumns(read.reading, []),
        ...nearestColumns(read.set),
      })),
    });
    await db.skillVector.createMany({ data: people.map(({ id, read }) => ({ candidateId: id, cells: read.cells })) });
    await db.evidence.createMany({ data: people.flatMap(({ id, read }) => evidenceRows(id, read)) });
    await db.score.createMany({
      data: people.flatMap(({ id, read }) => read.set.scores.map((score) => toScoreRow(id, score, read.inputsHash))),
    });
    return { result: undefined, entry: null };
  });
}

let filled: Promise<void> | null = null;

/**
 * Fills the bench's own database with `size` candidates, once a run: all that lists, filters and rankings read, from
 * résumés that went through the real reader, evidence and scorer. Documents and stored readings are left out.
 */
export function openPool(size: number): Promise<void> {
  filled ??= fill(size);
  return filled;
}

async function fill(size: number): Promise<void> {
  const { databaseFile, backupsFolder } = readEnv();
  migrateDatabase(databaseFile, backupsFolder);
  await loadReference(systemActor);
  const firstImport = Date.UTC(2026, 0, 1);
  const people = (await readAll(Math.min(RESUMES, size))).map((read, index) => ({
    ...{ id: newId(), read, createdAt: new Date(firstImport + index * 60_000) },
  }));
  await insertPeople(people);
  await closeDatabase();
  multiply(databaseFile, size);
}

/** Copies the people under new ids until there are `size`, inside SQLite: through the client this takes half an hour. */
function multiply(databaseFile: string, size: number): void {
  const database = new Database(databaseFile);
  const limit = Math.min(RESUMES, size);
  const tables = ["Candidate", "SkillVector", "Evidence", "Score"].map((table) => {
    const columns = database.pragma(`table_info("${table}")`) as readonly { readonly name: string }[];
    return { table, key: table === "Candidate" ? "id" : "candidateId", columns: columns.map(({ name }) => name) };
  });
  database.transaction(() => {
    database.exec(`CREATE TEMP TABLE "Original" AS SELECT "id" FROM "Candidate" ORDER BY "id" LIMIT ${limit}`);
    for (let copy = 1; copy * limit < size; copy += 1) {
      const count = Math.min(limit, size - copy * limit);
      for (const { table, key, columns } of tables) {
        const copied = columns.map((name) => (name === key ? `"${name}" || '${copy}'` : `"${name}"`)).join(", ");
        const wanted = `SELECT "id" FROM "Original" LIMIT ${count}`;
        database.exec(`INSERT INTO "${table}" SELECT ${copied} FROM "${table}" WHERE "${key}" IN (${wanted})`);
      }
    }
  })();
  database.exec("ANALYZE");
  database.close();
}
