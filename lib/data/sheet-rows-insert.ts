import { Prisma } from "@/prisma/generated/client";
import type { WriteClient } from "./access";
import { type Insertion, insertRows } from "./insert-rows";
import { newId } from "./new-id";
import { findContactsOf, findKeyLinks } from "./sheet-known-sql";

type SheetRowColumns = {
  readonly sheetId: string;
  readonly row: number;
  readonly outcome: string;
  readonly reason: string;
  readonly problems: string;
  readonly hasProblems: boolean;
  readonly candidateId: string | null;
};

const rowRows: Insertion<SheetRowColumns> = {
  into: Prisma.sql`INSERT INTO "SheetRow" ("sheetId", "row", "outcome", "reason", "problems", "hasProblems", "candidateId")`,
  values: (row) => [row.sheetId, row.row, row.outcome, row.reason, row.problems, row.hasProblems, row.candidateId],
};

/** Notes what became of rows. */
export function insertSheetRows(db: WriteClient, rows: readonly SheetRowColumns[]): Promise<void> {
  return insertRows(db, rowRows, rows);
}

type KeyOf = { readonly key: string; readonly candidateId: string };

const keyRows: Insertion<KeyOf> = {
  into: Prisma.sql`INSERT INTO "SheetKey" ("key", "candidateId")`,
  values: ({ key, candidateId }) => [key, candidateId],
};

/** Notes what people are known by. A key that leads to somebody already is left to them: two people may share a mailbox. Gives the keys that are new. */
export async function insertKeys(db: WriteClient, keys: readonly KeyOf[]): Promise<readonly string[]> {
  const first = new Map(keys.toReversed().map((each) => [each.key, each]));
  for (const { key } of await findKeyLinks(db, [...first.keys()])) first.delete(key);
  await insertRows(db, keyRows, [...first.values()]);
  return [...first.keys()];
}

/** How and when somebody was met. */
export type ContactOf = { readonly candidateId: string; readonly channel: string; readonly metOn: string };

const contactRows: Insertion<
  ContactOf & { readonly id: string; readonly createdAt: Date; readonly createdBy: string }
> = {
  into: Prisma.sql`INSERT INTO "Contact" ("id", "candidateId", "channelSlug", "metOn", "createdAt", "createdBy")`,
  values: (row) => [row.id, row.candidateId, row.channel, row.metOn, row.createdAt, row.createdBy],
};

/** Notes through which channel people were met; who has that contact already keeps the one. Gives the ids of the new ones. */
export async function insertContacts(
  db: WriteClient,
  contacts: readonly ContactOf[],
  sheetId: string,
): Promise<readonly string[]> {
  if (contacts.length === 0) return [];
  const ids = contacts.map(({ candidateId }) => candidateId);
  const known = await findContactsOf(db, ids);
  const there = new Set(known.map(({ candidateId, channelSlug, metOn }) => `${candidateId} ${channelSlug} ${metOn}`));
  const sheet = await db.candidateSheet.findUnique({ where: { id: sheetId }, select: { createdBy: true } });
  const made = { createdAt: new Date(), createdBy: sheet?.createdBy ?? "" };
  const fresh = contacts.filter(({ candidateId, channel, metOn }) => !there.has(`${candidateId} ${channel} ${metOn}`));
  const rows = fresh.map((contact) => ({ ...contact, id: newId(), ...made }));
  await insertRows(db, contactRows, rows);
  return rows.map(({ id }) => id);
}
