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
const WITHOUT_WORDS = ["name", "location", "headline", "yearsExperience"];

/** What rows are looked for by: keys as `storedKeys` gives them, and the hashes of their texts. */
export type RowKeys = { readonly keys: readonly string[]; readonly contents: readonly string[] };

type Client = Pick<ReadClient, "$queryRaw">;

/** Finds who is behind keys and texts; a text is found by its own hash. `sheetId` is the table whose earlier rows count; null for none. */
export async function findKnown(
  db: Client,
  { keys, contents }: RowKeys,
  sheetId: string | null,
): Promise<Map<string, KnownPerson>> {
  const links = [...(await findKeyLinks(db, keys)), ...(await findDocumentLinks(db, contents))];
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
  const corrected = await findCorrected(db, ids, WITHOUT_WORDS);
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
export function findKnownPeople(actor: Actor, keys: RowKeys): Promise<Map<string, KnownPerson>> {
  return read(actor, "import:write", (db) => findKnown(db, keys, null));
}

/** The same with the rows of a sheet that are stored already. */
export function findKnownForSheet(actor: Actor, keys: RowKeys, sheetId: string): Promise<Map<string, KnownPerson>> {
  return read(actor, "import:write", (db) => findKnown(db, keys, sheetId));
}
