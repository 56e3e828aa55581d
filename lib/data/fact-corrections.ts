import "server-only";
import type { Actor } from "@/lib/domain/access";
import { hidesIdentity } from "@/lib/domain/blind/reveal";
import { DomainError } from "@/lib/domain/errors";
import { skillBySlug } from "@/lib/reference/skills";
import { type WriteClient, write } from "./access";
import { loadReading } from "./candidate-projection";
import { FactCorrection } from "./correction";
import { storableText } from "./fold-text";
import { refreshCandidate } from "./ingest";
import { newId } from "./new-id";
import { parseInput } from "./parse-input";

/** Throws NOT_FOUND when the candidate is gone, CONFLICT when somebody changed it after the page was loaded. */
async function claimVersion(db: WriteClient, candidateId: string, seenVersion: number): Promise<void> {
  const row = await db.candidate.findUnique({ where: { id: candidateId }, select: { version: true } });
  if (row === null) throw new DomainError("NOT_FOUND", "This candidate is not here. It may have been deleted.");
  if (row.version !== seenVersion) {
    throw new DomainError(
      "CONFLICT",
      "Somebody changed this candidate after you opened the page. Reload it, look again, and correct it there.",
    );
  }
}

/** Throws FORBIDDEN in blind review: a correction is held against the résumé's own words, which labels are not. */
function requireShown(actor: Actor, candidateId: string): void {
  if (hidesIdentity(actor, candidateId))
    throw new DomainError("FORBIDDEN", "Reveal this candidate first: a correction is held against their own words.");
}

/** A skill counts by its quote, so a correction must have one, its own or the parser's, inside the text. */
export async function checkSkill(
  db: WriteClient,
  candidateId: string,
  correction: Extract<FactCorrection, { field: "skill" }>,
): Promise<void> {
  if (!skillBySlug.has(correction.key))
    throw new DomainError("INVALID", `There is no skill called "${correction.key}".`);
  if (correction.value === null) return;
  const known = await loadReading(db, candidateId);
  const document = await db.document.findUnique({ where: { candidateId }, select: { text: true } });
  const { quote } = correction.value;
  const wasFound = known?.asRead.evidence.skills.some((finding) => finding.skill === correction.key) ?? false;
  if (quote === null && !wasFound)
    throw new DomainError("INVALID", "Mark the words in the résumé that show this skill: no quote, no point.");
  if (quote !== null && quote.end > (document?.text.length ?? 0))
    throw new DomainError("INVALID", "The marked words lie outside the résumé.");
}

/**
 * Sets a person's word on one fact over the parser's. It wins, survives reading again, and can be undone; the scores follow at once.
 * `seenVersion` is the candidate's version that the person had before them.
 */
export async function correctFact(
  actor: Actor,
  candidateId: string,
  change: { readonly seenVersion: number; readonly correction: FactCorrection },
): Promise<void> {
  const correction = parseInput(FactCorrection, change.correction);
  return write(actor, "candidate:write", async (db) => {
    requireShown(actor, candidateId);
    await claimVersion(db, candidateId, change.seenVersion);
    if (correction.field === "skill") await checkSkill(db, candidateId, correction);
    const { field, key } = correction;
    const value = storableText(JSON.stringify(correction.value));
    const made = { value, createdAt: new Date(), createdBy: actor.id };
    await db.correction.upsert({
      where: { candidateId_field_key: { candidateId, field, key } },
      create: { id: newId(), candidateId, field, key, ...made },
      update: made,
    });
    const scores = await refreshCandidate(db, candidateId);
    const corrected = { kind: "candidate.correct", entity: candidateId, detail: { field } };
    return { result: undefined, entry: [corrected, ...scores] };
  });
}

/** Takes a correction back: the parser's value stands again. Throws NOT_FOUND when it was taken back already. */
export function undoCorrection(
  actor: Actor,
  candidateId: string,
  change: { readonly seenVersion: number; readonly correctionId: string },
): Promise<void> {
  return write(actor, "candidate:write", async (db) => {
    requireShown(actor, candidateId);
    await claimVersion(db, candidateId, change.seenVersion);
    const row = await db.correction.findFirst({ where: { id: change.correctionId, candidateId } });
    if (row === null) throw new DomainError("NOT_FOUND", "This correction was undone already.");
    await db.correction.delete({ where: { id: row.id } });
    const scores = await refreshCandidate(db, candidateId);
    const undone = { kind: "candidate.undo-correction", entity: candidateId, detail: { field: row.field } };
    return { result: undefined, entry: [undone, ...scores] };
  });
}
