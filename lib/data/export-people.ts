import "server-only";
import { type Actor, authorize } from "@/lib/domain/access";
import { roles } from "@/lib/reference/roles";
import { read } from "./access";
import { toCandidateRow } from "./candidate-list";
import { readingOf } from "./candidate-projection";
import type { CandidateRow, ScoreSummary } from "./candidate-query";
import { type StoredDocument, toDocument } from "./candidates";
import { type StoredCorrection, toCorrection } from "./correction";
import { findCurrentVersions } from "./current-profiles";
import type { Reading } from "./reading";
import { toScoreSummary } from "./score-rows";

/** Everything of one person that leaves in an export. */
export type ExportedPerson = {
  readonly row: CandidateRow;
  readonly document: StoredDocument & { readonly sha256: string };
  readonly readerVersion: string;
  readonly readAt: Date;
  readonly asRead: Reading;
  readonly corrected: Reading;
  readonly corrections: readonly StoredCorrection[];
  /** Under current profiles, in the order of the roles. */
  readonly scores: readonly ScoreSummary[];
};

/** As many as are held at once. */
export const PEOPLE_AT_ONCE = 100;

const placeOfRole = new Map(roles.map(({ slug }, place) => [slug, place]));

/**
 * Whole people by their ids, in that order; those who are gone meanwhile are left out. A fixed number of questions, however many they are;
 * at most `PEOPLE_AT_ONCE`. For whoever may take lists out, open candidates and know their names.
 */
export async function loadPeople(actor: Actor, ids: readonly string[]): Promise<readonly ExportedPerson[]> {
  authorize(actor, "pool:export");
  authorize(actor, "name:read");
  const where = { candidateId: { in: ids.slice(0, PEOPLE_AT_ONCE) } };
  return read(actor, "candidate:read", async (db) => {
    const versions = await findCurrentVersions(db);
    const candidates = await db.candidate.findMany({
      where: { id: where.candidateId },
      include: { document: true, scores: true, reading: true },
    });
    const stored = await db.correction.findMany({ where, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
    const people = candidates.flatMap(({ document, scores, reading, ...candidate }): ExportedPerson[] => {
      if (document === null || reading === null) return [];
      const corrections = stored.filter(({ candidateId }) => candidateId === candidate.id).map(toCorrection);
      const current = scores.filter((score) => score.profileVersion === versions.get(score.role)).map(toScoreSummary);
      const nearest = scores.find(
        ({ role, level }) =>
          role === candidate.nearestRole && current.some((score) => score.role === role && score.level === level),
      );
      return [
        {
          ...readingOf(reading, corrections),
          row: toCandidateRow(candidate, nearest),
          document: { ...toDocument(document), sha256: document.sha256 },
          ...{ readerVersion: reading.readerVersion, readAt: reading.readAt, corrections },
          scores: current.sort(
            (a, b) => (placeOfRole.get(a.role) ?? 0) - (placeOfRole.get(b.role) ?? 0) || (a.level < b.level ? -1 : 1),
          ),
        },
      ];
    });
    const byId = new Map(people.map((person) => [person.row.id, person]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  });
}
