import "server-only";
import { type Actor, authorize } from "@/lib/domain/access";
import { roles } from "@/lib/reference/roles";
import { read } from "./access";
import { toCandidateRow } from "./candidate-list";
import { readingOf } from "./candidate-projection";
import type { CandidateRow, ScoreSummary } from "./candidate-query";
import { type CandidateDetail, toDocument } from "./candidates";
import { toCorrection } from "./correction";
import { findCurrentVersions } from "./current-profiles";
import { asSeenBy } from "./hide-identity";
import { toScoreSummary } from "./score-rows";
import { shownName } from "./shown-name";

/** Everything of one person that leaves in an export, as whoever takes it out may see it. */
export type ExportedPerson = CandidateDetail & {
  readonly sha256: string;
  readonly readerVersion: string;
  readonly readAt: Date;
};

/** As many as are held at once: few, so that whoever waits for a page waits a moment. */
export const PEOPLE_AT_ONCE = 40;

/** Of a list of rows. */
const NONE = { take: 0 } as const;

const placeOfRole = new Map(roles.map(({ slug }, place) => [slug, place]));

/** In the order of the roles, then of the names of levels. */
function inOrder(scores: readonly ScoreSummary[]): readonly ScoreSummary[] {
  const place = ({ role }: ScoreSummary) => placeOfRole.get(role) ?? roles.length;
  return scores.toSorted((a, b) => place(a) - place(b) || (a.level < b.level ? -1 : 1));
}

/**
 * People by their ids, in that order; those who are gone meanwhile are left out, and in blind review who they are is hidden. A fixed number
 * of questions, however many they are; at most `PEOPLE_AT_ONCE`. For whoever may take lists out and open candidates.
 */
export function loadPeople(actor: Actor, ids: readonly string[]): Promise<readonly ExportedPerson[]> {
  return load(actor, ids, true);
}

/** What a table of evidence says of a person. */
export type PersonWithEvidence = Pick<ExportedPerson, "id" | "name" | "document" | "evidence">;

/** The evidence of people by their ids, in that order, without their scores, which are most of what `loadPeople` has to look up. */
export function loadEvidenceOf(actor: Actor, ids: readonly string[]): Promise<readonly PersonWithEvidence[]> {
  return load(actor, ids, false);
}

async function load(actor: Actor, ids: readonly string[], hasScores: boolean): Promise<readonly ExportedPerson[]> {
  authorize(actor, "pool:export");
  const wanted = { in: ids.slice(0, PEOPLE_AT_ONCE) };
  return read(actor, "candidate:read", async (db) => {
    const versions = await findCurrentVersions(db);
    const rows = await db.candidate.findMany({
      where: { id: wanted },
      include: {
        document: true,
        scores: hasScores || NONE,
        reading: true,
        corrections: { orderBy: [{ createdAt: "asc" }, { id: "asc" }] },
      },
    });
    const people = rows.flatMap(({ document, scores, reading, ...candidate }): ExportedPerson[] => {
      if (document === null || reading === null) return [];
      const corrections = candidate.corrections.map(toCorrection);
      const { asRead, corrected, readIn } = readingOf(reading, corrections);
      const current = scores.filter((score) => score.profileVersion === versions.get(score.role));
      const { score: _score, ...row } = toCandidateRow(candidate, undefined);
      const whole = {
        ...{ ...row, corrections, document: toDocument(document), scores: inOrder(current.map(toScoreSummary)) },
        ...{ facts: corrected.facts, factsAsRead: asRead.facts },
        ...{ evidence: corrected.evidence, evidenceAsRead: asRead.evidence },
      };
      const { readerVersion, readAt } = reading;
      return [{ ...asSeenBy(actor, whole, readIn), sha256: document.sha256, readerVersion, readAt }];
    });
    const byId = new Map(people.map((person) => [person.id, person]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  });
}

/** A person as a list would show them, with the score for the role that they are nearest to. */
export function rowOfPerson(person: ExportedPerson): CandidateRow {
  const { id, name, headline, location, years, nearestRole, isSample, status, createdAt, version, scores } = person;
  const score = scores.find(({ role }) => role === nearestRole) ?? null;
  return { id, name, headline, location, years, nearestRole, isSample, status, createdAt, version, score };
}

/** What a table of scores says of a person. */
export type PersonWithScores = { readonly id: string; readonly name: string; readonly scores: readonly ScoreSummary[] };

/** The scores of people by their ids, in that order, without what was read of them: a tenth of the work of `loadPeople`. */
export async function loadScoresOf(actor: Actor, ids: readonly string[]): Promise<readonly PersonWithScores[]> {
  return read(actor, "pool:export", async (db) => {
    const versions = await findCurrentVersions(db);
    const wanted = { in: ids.slice(0, PEOPLE_AT_ONCE) };
    const names = await db.candidate.findMany({ where: { id: wanted }, select: { id: true, name: true } });
    const rows = await db.score.findMany({ where: { candidateId: wanted } });
    const scores = new Map<string, ScoreSummary[]>(names.map(({ id }) => [id, []]));
    for (const row of rows)
      if (row.profileVersion === versions.get(row.role)) scores.get(row.candidateId)?.push(toScoreSummary(row));
    const byId = new Map(names.map((person) => [person.id, shownName(actor, person)]));
    return ids.flatMap((id) => {
      const name = byId.get(id);
      return name === undefined ? [] : [{ id, name, scores: inOrder(scores.get(id) ?? []) }];
    });
  });
}
