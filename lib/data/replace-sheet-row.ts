import type { JournalNote, WriteClient } from "./access";
import { type ReadCandidate, replaceDocument } from "./ingest";
import { type ContactOf, insertContacts, insertKeys } from "./sheet-rows-insert";

/** A row that says something else of somebody who is here. */
export type ReplacingRow = {
  readonly sheetId: string;
  readonly row: number;
  readonly candidateId: string;
  readonly candidate: ReadCandidate;
  readonly keys: readonly string[];
  readonly contact: ContactOf | null;
};

/** Keys of the text and the file of a row: the next row about the same person has others. */
const OF_THE_TEXT = [{ key: { startsWith: "row " } }, { key: { startsWith: "file " } }];

/**
 * Replaces somebody's document by a row's and keeps what was there, with its bytes, so that the import can be taken back. Gives what the
 * journal keeps.
 */
export async function replaceSheetRow(
  db: WriteClient,
  { sheetId, row, candidateId, candidate, keys, contact }: ReplacingRow,
): Promise<readonly JournalNote[]> {
  const { id: _id, ...before } = await db.document.findUniqueOrThrow({ where: { candidateId } });
  const reading = await db.reading.findUniqueOrThrow({ where: { candidateId } });
  const removed = await db.sheetKey.findMany({ where: { candidateId, OR: OF_THE_TEXT }, select: { key: true } });
  await db.sheetKey.deleteMany({ where: { candidateId, OR: OF_THE_TEXT } });
  const { scores } = await replaceDocument(db, candidateId, candidate);
  const added = await insertKeys(
    db,
    keys.map((key) => ({ key, candidateId })),
  );
  const [contactId = null] = await insertContacts(db, contact === null ? [] : [contact], sheetId);
  await db.sheetReplaced.create({
    data: {
      ...{ sheetId, row, contactId, writtenSha256: candidate.document.sha256 },
      ...{ ...before, ...reading, candidateId },
      keysAdded: JSON.stringify(added),
      keysRemoved: JSON.stringify(removed.map(({ key }) => key)),
    },
  });
  return [{ kind: "candidate.sheet-update", entity: candidateId, detail: { sheet: sheetId, row } }, ...scores];
}
