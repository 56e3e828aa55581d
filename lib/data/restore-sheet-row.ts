import { z } from "zod";
import type { SheetReplaced } from "@/prisma/generated/client";
import type { JournalNote, WriteClient } from "./access";
import { refreshCandidate } from "./ingest";
import { statusOf } from "./insert-candidates";
import { CORRECTED_WITHOUT_WORDS } from "./sheet-known";
import { findCorrected } from "./sheet-known-sql";
import { insertKeys } from "./sheet-rows-insert";

const Keys = z.array(z.string());

/** What came of taking an update back. `storageKey` is the file of the row's document, which nobody needs any more. */
export type RestoredRow =
  | { readonly isRestored: true; readonly storageKey: string; readonly notes: readonly JournalNote[] }
  | { readonly isRestored: false };

/**
 * Puts back what a row of a sheet replaced, to the byte, inside an open transaction: document, what was read of it, and what the person was
 * known by. Nothing is done where the row's document is no longer there, where people put facts right in its text since, or where the earlier
 * document has become somebody else's.
 */
export async function restoreSheetRow(db: WriteClient, replaced: SheetReplaced): Promise<RestoredRow> {
  const { sheetId, row, candidateId, writtenSha256, keysAdded, keysRemoved, contactId, ...before } = replaced;
  const now = await db.document.findUnique({ where: { candidateId }, select: { sha256: true, storageKey: true } });
  const isTaken = (await db.document.count({ where: { sha256: before.sha256 } })) > 0;
  const isCorrected = (await findCorrected(db, [candidateId], CORRECTED_WITHOUT_WORDS)).size > 0;
  if (now === null || now.sha256 !== writtenSha256 || isTaken || isCorrected) return { isRestored: false };
  const { facts, evidence, readerVersion, readAt, ...document } = before;
  await db.sheetReplaced.delete({ where: { sheetId_row: { sheetId, row } } });
  await db.document.update({ where: { candidateId }, data: document });
  await db.reading.update({ where: { candidateId }, data: { facts, evidence, readerVersion, readAt } });
  await db.candidate.update({ where: { id: candidateId }, data: { status: statusOf(document.text) } });
  await db.sheetKey.deleteMany({ where: { candidateId, key: { in: Keys.parse(JSON.parse(keysAdded)) } } });
  await insertKeys(
    db,
    Keys.parse(JSON.parse(keysRemoved)).map((key) => ({ key, candidateId })),
  );
  if (contactId !== null) await db.contact.deleteMany({ where: { id: contactId } });
  const scores = await refreshCandidate(db, candidateId);
  const notes = [{ kind: "candidate.sheet-restore", entity: candidateId, detail: { sheet: sheetId, row } }, ...scores];
  return { isRestored: true, storageKey: now.storageKey, notes };
}
