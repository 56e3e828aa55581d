import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { bundlePrograms } from "@/lib/cli/bundle-programs.mjs";
import type { CandidateFacts } from "@/lib/domain/evidence/evidence";
import { findEvidence } from "@/lib/domain/evidence/find-evidence";
import { makeTaxonomy } from "@/lib/domain/evidence/taxonomy";
import { readResume } from "@/lib/domain/resume/read-resume";
import type { Resume } from "@/lib/domain/resume/resume";
import { defaultLevel } from "@/lib/domain/role/role-levels";
import { nearestRole } from "@/lib/domain/scoring/nearest-role";
import type { Score } from "@/lib/domain/scoring/score";
import { scoreCandidate } from "@/lib/domain/scoring/score-candidate";
import { shippedProfiles } from "@/lib/reference/role-profiles";
import { skills } from "@/lib/reference/skills";
import { readDocument } from "@/lib/server/read-document/read-document";
import { resumePathOf, type SamplePerson, samplePeople } from "@/prisma/seed/sample-person";

/** The month in which the sample pool is read. */
export const AS_OF = { year: 2026, month: 11 };
const seedFolder = fileURLToPath(new URL("../../../prisma/seed/", import.meta.url));

export type ReadPerson = {
  readonly person: SamplePerson;
  readonly text: string;
  readonly resume: Resume;
  readonly facts: CandidateFacts;
  readonly scores: readonly Score[];
  readonly nearest: string | null;
};

/** Reads every file of the sample pool as an import does, and scores it for all roles at their default level. */
export async function readPool(): Promise<readonly ReadPerson[]> {
  await bundlePrograms([]);
  const taxonomy = makeTaxonomy(skills);
  const pool: ReadPerson[] = [];
  for (const person of samplePeople) {
    const path = seedFolder + resumePathOf(person);
    const document = await readDocument(new Uint8Array(await readFile(path)), basename(path));
    if (!document.ok) throw new Error(`${person.slug}: ${document.error.message}`);
    const resume = readResume(document.text, AS_OF);
    const facts = findEvidence(resume, taxonomy, AS_OF);
    const scores = shippedProfiles.map((profile) => scoreCandidate(facts, profile, defaultLevel(profile.role)));
    pool.push({ person, text: document.text, resume, facts, scores, nearest: nearestRole(scores) });
  }
  return pool;
}

/** The roles that an expert reader would accept as nearest. */
export function acceptedRoles(person: SamplePerson): readonly (string | null)[] {
  return [person.role, ...person.acceptable, ...(person.noneAcceptable ? [null] : [])];
}
