import { isShownTo } from "./assignments";
import "server-only";
import { type Actor, may } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { CandidateFacts } from "@/lib/domain/evidence/evidence";
import { type HiddenText, readStoredHidden } from "@/lib/domain/integrity/hidden-text";
import type { ResumeWarning, YearMonth } from "@/lib/domain/resume/resume";
import { skills } from "@/lib/reference/skills";
import type { Document } from "@/prisma/generated/client";
import { type ReadClient, read, write } from "./access";
import { CandidateIds } from "./candidate-ids";
import { toCandidateRow } from "./candidate-list";
import { loadReading } from "./candidate-projection";
import type { CandidateRow, ScoreSummary } from "./candidate-query";
import type { StoredCorrection } from "./correction";
import { findCurrentVersions } from "./current-profiles";
import { deletePeople, deletionNotes } from "./delete-people";
import { foldText } from "./fold-text";
import { forgetDeleted } from "./forget-deleted";
import { asSeenBy, type WholeCandidate } from "./hide-identity";
import { parseInput } from "./parse-input";
import type { ReadFacts } from "./reading";
import { toScoreSummary } from "./score-rows";
import { countCandidates } from "./sql";

export type StoredDocument = Pick<
  Document,
  "id" | "originalName" | "format" | "byteLength" | "pageCount" | "importedAt" | "storageKey" | "text"
> & {
  /** What a reader of the page does not see, or not as a program does. */
  readonly hidden: readonly HiddenText[];
  readonly warnings: readonly ResumeWarning[];
};

/** Everything that is known of one person, as far as whoever asked may know it. */
export type CandidateDetail = Omit<CandidateRow, "score"> & {
  /** Whether labels stand in the place of who they are, in blind review; corrections then wait for a reveal. */
  readonly isHidden: boolean;
  readonly document: StoredDocument;
  /** With corrections. */
  readonly facts: ReadFacts;
  /** As the parser read them, to stand beside a correction. */
  readonly factsAsRead: ReadFacts;
  /** What the scorer sees, with corrections. */
  readonly evidence: CandidateFacts;
  readonly evidenceAsRead: CandidateFacts;
  readonly corrections: readonly StoredCorrection[];
  /** Stored scores under current profiles, in no order. */
  readonly scores: readonly ScoreSummary[];
};

/** A document row as pages use it. */
export function toDocument(row: Document): StoredDocument {
  const { id, originalName, format, byteLength, pageCount, importedAt, storageKey, text } = row;
  return {
    ...{ id, originalName, format, byteLength, pageCount, importedAt, storageKey, text },
    // Only `ingest.ts` writes these columns, from the types that are named here.
    hidden: readStoredHidden(JSON.parse(row.hidden) as (HiddenText | string)[]),
    warnings: JSON.parse(row.warnings) as ResumeWarning[],
  };
}

/** Everything that is known of one person and the month in which the résumé was read. Throws NOT_FOUND, also where somebody who sees assigned candidates only was not assigned. For the data layer: nothing is masked. */
export async function loadWhole(
  db: ReadClient,
  actor: Actor,
  id: string,
): Promise<{ readonly whole: WholeCandidate; readonly readIn: YearMonth }> {
  const row = await db.candidate.findUnique({ where: { id }, include: { document: true, scores: true } });
  const known = row === null || !(await isShownTo(db, actor, id)) ? null : await loadReading(db, id);
  if (row === null || row.document === null || known === null)
    throw new DomainError("NOT_FOUND", "This candidate is not here. It may have been deleted.");
  const versions = await findCurrentVersions(db);
  const { score: _score, ...summary } = toCandidateRow(row, undefined);
  const whole = {
    ...summary,
    document: toDocument(row.document),
    facts: known.corrected.facts,
    factsAsRead: known.asRead.facts,
    evidence: known.corrected.evidence,
    evidenceAsRead: known.asRead.evidence,
    corrections: known.corrections,
    scores: row.scores.filter((score) => score.profileVersion === versions.get(score.role)).map(toScoreSummary),
  };
  return { whole, readIn: known.readIn };
}

/** One candidate with document, facts, evidence, corrections and scores, as `actor` may see them. Throws NOT_FOUND as `loadWhole` does. */
export function getCandidate(actor: Actor, id: string): Promise<CandidateDetail> {
  return read(actor, "candidate:read", async (db) => {
    const { whole, readIn } = await loadWhole(db, actor, id);
    return asSeenBy(actor, whole, readIn);
  });
}

/**
 * Deletes candidates with everything that belongs to them. The rows go first, in one transaction; `removeFiles` then gets the names of
 * their files in the documents folder (a start-up sweep removes what a crash in between leaves). Ids that are gone already are skipped.
 */
export async function deleteCandidates(
  actor: Actor,
  ids: readonly string[],
  removeFiles: (storageKeys: readonly string[]) => Promise<void>,
): Promise<{ readonly deleted: number }> {
  const wanted = parseInput(CandidateIds, ids);
  const keys = await write(actor, "candidate:delete", async (db) => {
    const documents = await db.document.findMany({
      where: { candidateId: { in: wanted } },
      select: { storageKey: true },
    });
    const replaced = await db.sheetReplaced.findMany({
      where: { candidateId: { in: wanted } },
      select: { storageKey: true },
    });
    const importFiles = await db.importFile.findMany({
      where: { candidateId: { in: wanted } },
      select: { id: true, candidateId: true, storageKey: true },
    });
    // The name of an imported file often is the name of a person, so it goes too.
    await db.importFile.deleteMany({ where: { candidateId: { in: wanted } } });
    const people = await deletePeople(db, { id: { in: wanted } });
    const result = {
      deleted: people.length,
      files: [...new Set([...documents, ...replaced, ...importFiles].map((row) => row.storageKey))],
    };
    return { result, entry: deletionNotes(people, importFiles) };
  });
  await removeFiles(keys.files);
  await forgetDeleted();
  return { deleted: keys.deleted };
}

/** Up to `limit` (at most 20) skills whose name or alias begins with, else contains, what was typed. Nothing typed gives none. */
export function findSkillSuggestions(
  typed: string,
  limit: number,
): readonly { readonly slug: string; readonly name: string }[] {
  const wanted = foldText(typed);
  if (wanted === "") return [];
  const ranked = skills.flatMap(({ slug, name, aliases }) => {
    const names = [name, ...aliases].map(foldText);
    if (names.some((known) => known.startsWith(wanted)))
      return [{ slug, name, place: names[0]?.startsWith(wanted) ? 0 : 1 }];
    return names.some((known) => known.includes(wanted)) ? [{ slug, name, place: 2 }] : [];
  });
  return ranked
    .sort((a, b) => a.place - b.place || a.name.localeCompare(b.name, "en"))
    .slice(0, Math.min(20, Math.max(1, limit)))
    .map(({ slug, name }) => ({ slug, name }));
}

export type PoolCount = {
  readonly candidates: number;
  readonly sample: number;
  readonly withoutText: number;
  /** Readable, and near to none of the ten roles. */
  readonly nearNone: number;
};

/** How many people are in the pool; nobody for whoever may not see it. */
export async function countPool(actor: Actor): Promise<PoolCount> {
  if (!may(actor, "pool:read")) return { candidates: 0, sample: 0, withoutText: 0, nearNone: 0 };
  return read(actor, "pool:read", async (db) => ({
    candidates: await countCandidates(db),
    sample: await db.candidate.count({ where: { isSample: true } }),
    withoutText: await db.candidate.count({ where: { status: "no-text" } }),
    nearNone: await db.candidate.count({ where: { status: "readable", nearestRole: null } }),
  }));
}
