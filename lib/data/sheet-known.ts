import "server-only";
import type { Actor } from "@/lib/domain/access";
import type { KnownPerson } from "@/lib/domain/exchange/candidate-sheet/decide-row";
import { type ReadClient, read } from "./access";

/** Corrections of these hang on no words of a text, so that they hold for another. */
const WITHOUT_WORDS = ["name", "location", "headline", "yearsExperience"];

/** What rows are looked for by: keys as `storedKeys` gives them, and the hashes of their texts. */
export type RowKeys = { readonly keys: readonly string[]; readonly contents: readonly string[] };

type Client = Pick<ReadClient, "sheetKey" | "document" | "candidate" | "sheetRow" | "correction">;

/** Finds who is behind keys and texts; a text is found by its own hash. `sheetId` is the table whose earlier rows count; null for none. */
export async function findKnown(
  db: Client,
  { keys, contents }: RowKeys,
  sheetId: string | null,
): Promise<Map<string, KnownPerson>> {
  const found = await db.sheetKey.findMany({ where: { key: { in: [...keys] } } });
  const documents = await db.document.findMany({
    where: { sha256: { in: [...contents] } },
    select: { sha256: true, candidateId: true },
  });
  const ids = [...new Set([...found, ...documents].map(({ candidateId }) => candidateId))];
  if (ids.length === 0) return new Map();
  const people = await loadPeople(db, ids, sheetId);
  const links = [...found, ...documents.map(({ sha256, candidateId }) => ({ key: sha256, candidateId }))];
  return new Map(
    links.flatMap(({ key, candidateId }) => {
      const person = people.get(candidateId);
      return person === undefined ? [] : [[key, person] as const];
    }),
  );
}

async function loadPeople(
  db: Client,
  ids: readonly string[],
  sheetId: string | null,
): Promise<ReadonlyMap<string, KnownPerson>> {
  const candidateId = { in: [...ids] };
  const candidates = await db.candidate.findMany({ where: { id: candidateId }, select: { id: true, name: true } });
  const keys = await db.sheetKey.findMany({ where: { candidateId } });
  const corrections = await db.correction.findMany({
    where: { candidateId, field: { notIn: WITHOUT_WORDS } },
    select: { candidateId: true },
    distinct: ["candidateId"],
  });
  const rows =
    sheetId === null
      ? []
      : await db.sheetRow.findMany({
          where: { sheetId, candidateId },
          select: { candidateId: true, row: true },
          orderBy: { row: "desc" },
        });
  const keysOf = new Map<string, string[]>();
  for (const { key, candidateId: id } of keys) keysOf.set(id, [...(keysOf.get(id) ?? []), key]);
  const corrected = new Set(corrections.map(({ candidateId: id }) => id));
  // The first row about somebody is the last in this order, and stays.
  const rowOf = new Map(rows.map(({ candidateId: id, row }) => [id, row]));
  return new Map(
    candidates.map(({ id, name }) => [
      id,
      {
        ...{ candidateId: id, name, keys: new Set(keysOf.get(id) ?? []) },
        ...{ row: rowOf.get(id) ?? null, isCorrected: corrected.has(id) },
      },
    ]),
  );
}

/** The same for a page, before anything is written. */
export function findKnownPeople(actor: Actor, keys: RowKeys): Promise<Map<string, KnownPerson>> {
  return read(actor, "import:write", (db) => findKnown(db, keys, null));
}

/** The same with the rows of a sheet that are stored already. */
export function findKnownForSheet(actor: Actor, keys: RowKeys, sheetId: string): Promise<Map<string, KnownPerson>> {
  return read(actor, "import:write", (db) => findKnown(db, keys, sheetId));
}
