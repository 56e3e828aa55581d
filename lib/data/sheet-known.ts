import "server-only";
import type { Actor } from "@/lib/domain/access";
import type { KnownPerson } from "@/lib/domain/exchange/candidate-sheet/decide-row";
import { type ReadClient, read } from "./access";
import {
  findCorrected,
  findDocumentLinks,
  findKeyLinks,
  findKeysOf,
  findNames,
  findRowsAbout,
} from "./sheet-known-sql";

/** Corrections of these hang on no words of a text, so that they hold for another. */
export const CORRECTED_WITHOUT_WORDS = ["name", "location", "headline", "yearsExperience"];

/** A key that is the hash of a document, which is looked for among documents. */
const HASH = /^[0-9a-f]{64}$/;

type Client = Pick<ReadClient, "$queryRaw">;

/** Finds who is behind the keys of rows: those that `storedKeys` gives, and hashes of documents. `sheetId` is the table whose earlier rows count; null for none. */
export async function findKnown(
  db: Client,
  keys: readonly string[],
  sheetId: string | null,
): Promise<Map<string, KnownPerson>> {
  const hashes = keys.filter((key) => HASH.test(key));
  const others = keys.filter((key) => !HASH.test(key));
  const links = [...(await findKeyLinks(db, others)), ...(await findDocumentLinks(db, hashes))];
  const ids = [...new Set(links.map(({ candidateId }) => candidateId))];
  if (ids.length === 0) return new Map();
  const people = await loadPeople(db, ids, sheetId);
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
  const corrected = await findCorrected(db, ids, CORRECTED_WITHOUT_WORDS);
  const rows = sheetId === null ? [] : await findRowsAbout(db, sheetId, ids);
  const keysOf = new Map<string, string[]>();
  for (const { key, candidateId: id } of await findKeysOf(db, ids)) keysOf.set(id, [...(keysOf.get(id) ?? []), key]);
  // The first row about somebody is the last in this order, and stays.
  const rowOf = new Map(rows.map(({ candidateId: id, row }) => [id, row]));
  return new Map(
    (await findNames(db, ids)).map(({ id, name }) => [
      id,
      {
        ...{ candidateId: id, name, keys: new Set(keysOf.get(id) ?? []) },
        ...{ row: rowOf.get(id) ?? null, isCorrected: corrected.has(id) },
      },
    ]),
  );
}

/** The same for a page, before anything is written. */
export function findKnownPeople(actor: Actor, keys: readonly string[]): Promise<Map<string, KnownPerson>> {
  return read(actor, "import:write", (db) => findKnown(db, keys, null));
}

/** The same with the rows of a sheet that are stored already. */
export function findKnownForSheet(
  actor: Actor,
  keys: readonly string[],
  sheetId: string,
): Promise<Map<string, KnownPerson>> {
  return read(actor, "import:write", (db) => findKnown(db, keys, sheetId));
}
