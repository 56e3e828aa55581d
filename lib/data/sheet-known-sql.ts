import { Prisma } from "@/prisma/generated/client";
import type { ReadClient } from "./access";

/*
 * Who is behind the keys of rows. Prisma makes a plan anew for every number of values in a list, and pieces of a table never have the same
 * number: that took a tenth of the time of an import.
 */

type Client = Pick<ReadClient, "$queryRaw">;

/** Whom a key, or the hash of a document, leads to. */
export type KeyLink = { readonly key: string; readonly candidateId: string };

/** Who is behind `keys`. */
export async function findKeyLinks(db: Client, keys: readonly string[]): Promise<readonly KeyLink[]> {
  if (keys.length === 0) return [];
  return db.$queryRaw<KeyLink[]>(
    Prisma.sql`SELECT k."key" AS "key", k."candidateId" AS "candidateId" FROM "SheetKey" k WHERE k."key" IN (${Prisma.join([...keys])})`,
  );
}

/** Who has a document with one of these hashes. */
export async function findDocumentLinks(db: Client, hashes: readonly string[]): Promise<readonly KeyLink[]> {
  if (hashes.length === 0) return [];
  return db.$queryRaw<KeyLink[]>(
    Prisma.sql`SELECT d."sha256" AS "key", d."candidateId" AS "candidateId" FROM "Document" d WHERE d."sha256" IN (${Prisma.join([...hashes])})`,
  );
}

/** Every key that leads to these people. */
export async function findKeysOf(db: Client, candidateIds: readonly string[]): Promise<readonly KeyLink[]> {
  if (candidateIds.length === 0) return [];
  return db.$queryRaw<KeyLink[]>(
    Prisma.sql`SELECT k."key" AS "key", k."candidateId" AS "candidateId" FROM "SheetKey" k WHERE k."candidateId" IN (${Prisma.join([...candidateIds])})`,
  );
}

/** The names of people. */
export async function findNames(
  db: Client,
  candidateIds: readonly string[],
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  if (candidateIds.length === 0) return [];
  return db.$queryRaw<{ id: string; name: string }[]>(
    Prisma.sql`SELECT c."id" AS "id", c."name" AS "name" FROM "Candidate" c WHERE c."id" IN (${Prisma.join([...candidateIds])})`,
  );
}

/** By which number lists join people who were just stored. */
export async function findNumbers(db: Client, candidateIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (candidateIds.length === 0) return new Map();
  const rows = await db.$queryRaw<{ id: string; number: number | bigint }[]>(
    Prisma.sql`SELECT c."id" AS "id", c."number" AS "number" FROM "Candidate" c WHERE c."id" IN (${Prisma.join([...candidateIds])})`,
  );
  return new Map(rows.map(({ id, number }) => [id, Number(number)]));
}

/** The rows of a sheet that are about these people, the last one first. */
export async function findRowsAbout(
  db: Client,
  sheetId: string,
  candidateIds: readonly string[],
): Promise<readonly { readonly candidateId: string; readonly row: number }[]> {
  if (candidateIds.length === 0) return [];
  const rows = await db.$queryRaw<{ candidateId: string; row: number | bigint }[]>(
    Prisma.sql`SELECT r."candidateId" AS "candidateId", r."row" AS "row" FROM "SheetRow" r WHERE r."sheetId" = ${sheetId} AND r."candidateId" IN (${Prisma.join([...candidateIds])}) ORDER BY r."row" DESC`,
  );
  return rows.map(({ candidateId, row }) => ({ candidateId, row: Number(row) }));
}

/** Those of these people in whose text somebody put facts right, other than those of `otherFields`. */
export async function findCorrected(
  db: Client,
  candidateIds: readonly string[],
  otherFields: readonly string[],
): Promise<ReadonlySet<string>> {
  if (candidateIds.length === 0) return new Set();
  const rows = await db.$queryRaw<{ candidateId: string }[]>(
    Prisma.sql`SELECT DISTINCT c."candidateId" AS "candidateId" FROM "Correction" c WHERE c."candidateId" IN (${Prisma.join([...candidateIds])}) AND c."field" NOT IN (${Prisma.join([...otherFields])})`,
  );
  return new Set(rows.map(({ candidateId }) => candidateId));
}

/** A contact, as somebody was met. */
export type MetThrough = { readonly candidateId: string; readonly channelSlug: string; readonly metOn: string };

/** How these people were met so far. */
export async function findContactsOf(db: Client, candidateIds: readonly string[]): Promise<readonly MetThrough[]> {
  if (candidateIds.length === 0) return [];
  return db.$queryRaw<MetThrough[]>(
    Prisma.sql`SELECT c."candidateId" AS "candidateId", c."channelSlug" AS "channelSlug", c."metOn" AS "metOn" FROM "Contact" c WHERE c."candidateId" IN (${Prisma.join([...candidateIds])})`,
  );
}
