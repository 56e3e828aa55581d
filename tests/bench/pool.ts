import { existsSync } from "node:fs";
import { write } from "@/lib/data/access";
import { addEvidence, candidateColumns, nearestColumns } from "@/lib/data/candidate-projection";
import { findCurrentProfiles } from "@/lib/data/current-profiles";
import { closeDatabase } from "@/lib/data/database";
import { loadReference } from "@/lib/data/load-reference";
import { newId } from "@/lib/data/new-id";
import { readFactsOf } from "@/lib/data/reading";
import { hashInputs, scoreAllRoles } from "@/lib/data/score-rows";
import { addScores } from "@/lib/data/score-store";
import { systemActor } from "@/lib/domain/access";
import { readCandidate } from "@/lib/domain/candidate-reading";
import type { RoleProfile } from "@/lib/domain/role/role-profile";
import { readEnv } from "@/lib/env";
import { migrateDatabase } from "@/prisma/migrate-database";
import { firstImport, multiplyPool } from "./multiply-pool";
import { type Random, seededRandom, writeResume } from "./write-resume";

/** So many résumés are read; the others are their copies under other names, because reading 100,000 would take an hour and show no more. */
const RESUMES = 500;
const asOf = { year: 2026, month: 11 };

let filled: Promise<void> | null = null;

/**
 * Fills the bench's own database with `size` candidates, once a run: all that lists, filters and rankings read, from
 * résumés that went through the real reader, evidence and scorer. Documents and stored readings are left out.
 * A database that is there already (`--data FOLDER`) is taken as it is.
 */
export function openPool(size: number): Promise<void> {
  filled ??= fill(size);
  return filled;
}

async function fill(size: number): Promise<void> {
  const { databaseFile, backupsFolder } = readEnv();
  const isThere = existsSync(databaseFile);
  migrateDatabase(databaseFile, backupsFolder);
  await loadReference(systemActor);
  if (isThere) return;
  const random = seededRandom(20_261_121);
  await insertPeople(Math.min(RESUMES, size), random);
  await closeDatabase();
  multiplyPool(databaseFile, size, random);
}

function insertPeople(count: number, random: Random): Promise<void> {
  return write(systemActor, "candidate:write", async (db) => {
    const profiles = await findCurrentProfiles(db);
    for (let place = 0; place < count; place += 1) {
      const { candidate, evidence, scores } = makePerson(writeResume(random, profiles), place, profiles);
      const { number: candidateNumber } = await db.candidate.create({ data: candidate, select: { number: true } });
      const owner = { candidateId: candidate.id, candidateNumber, documentId: candidate.id };
      await addEvidence(db, [{ owner, findings: evidence.skills }]);
      await addScores(db, [{ ...owner, scores, inputsHash: hashInputs(evidence) }], new Date());
    }
    return { result: undefined, entry: null };
  });
}

function makePerson(text: string, place: number, profiles: readonly RoleProfile[]) {
  const { resume, facts: evidence } = readCandidate(text, asOf);
  const set = scoreAllRoles(evidence, profiles);
  const candidate = {
    ...{ id: newId(), createdAt: new Date(firstImport + place * 60_000), isSample: false, status: "readable" },
    ...{ ...candidateColumns({ facts: readFactsOf(resume), evidence }, []), ...nearestColumns(set), version: 1 },
  };
  return { candidate, evidence, scores: set.scores };
}
