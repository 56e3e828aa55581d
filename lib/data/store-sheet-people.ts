import type { JournalNote, WriteClient } from "./access";
import { findCurrentProfiles } from "./current-profiles";
import { insertCandidates } from "./insert-candidates";
import type { Decided, ReadyRow } from "./ready-row";
import { replaceSheetRow } from "./replace-sheet-row";
import { scoreNotes } from "./score-note";
import { insertContacts, insertKeys } from "./sheet-rows-insert";

export type StoredPeople = {
  /** Whom each row is about; a row that another of this table stands for has that one's person. */
  readonly idOf: ReadonlyMap<number, string>;
  readonly entry: readonly JournalNote[];
  /** Files that nobody needs any more. */
  readonly storageKeys: readonly string[];
};

/** Stores whom decided rows bring and what they change, inside an open transaction. */
export async function storePeople(
  db: WriteClient,
  sheetId: string,
  decided: readonly Decided[],
): Promise<StoredPeople> {
  const fresh = decided.filter(({ decision }) => decision?.outcome === "create");
  const inputs = fresh.flatMap(({ ready }) => ready.candidate ?? []);
  const scored = await insertCandidates(db, inputs, await findCurrentProfiles(db));
  const idOf = new Map(fresh.map(({ ready }, place) => [ready.row, scored[place]?.candidateId ?? ""]));
  const entry: JournalNote[] = fresh.map(({ ready }) => ({
    ...{ kind: "candidate.create", entity: idOf.get(ready.row) ?? "" },
    detail: {
      ...{ sheet: sheetId, row: ready.row, format: ready.candidate?.document.format ?? "text" },
      sample: ready.candidate?.isSample ?? false,
    },
  }));
  entry.push(...scoreNotes(scored));
  for (const { ready, decision } of decided) {
    const known = decision?.known ?? null;
    const id = known === null ? undefined : (known.candidateId ?? idOf.get(known.row ?? 0));
    if (id !== undefined) idOf.set(ready.row, id);
  }
  const created = fresh.flatMap(({ ready }) => ownedBy(idOf.get(ready.row), ready));
  await insertKeys(
    db,
    created.flatMap(({ keys, candidateId }) => keys.map((key) => ({ key, candidateId }))),
  );
  await insertContacts(
    db,
    created.flatMap(({ contact }) => contact ?? []),
    sheetId,
  );
  const { notes, storageKeys } = await replaceRows(db, { sheetId, idOf }, decided);
  return { idOf, entry: [...entry, ...notes], storageKeys };
}

/** What a row says of a person besides its text. */
function ownedBy(candidateId: string | undefined, ready: ReadyRow) {
  if (candidateId === undefined) return [];
  const contact = ready.contact === null ? null : { ...ready.contact, candidateId };
  return [{ candidateId, keys: keysOf(ready), contact }];
}

/** What a row's person is known by from now on. Hashes of documents find them already, and a file counts where it was read. */
function keysOf({ facts, keysBeside }: ReadyRow): readonly string[] {
  if (facts === null) return [];
  const { id, own } = facts.keys;
  const addresses = own.filter((key) => /^(?:email|link) /.test(key));
  return [...(id === null ? [] : [id]), ...addresses, ...keysBeside];
}

type Where = { readonly sheetId: string; readonly idOf: ReadonlyMap<number, string> };

/** Replaces the documents of rows that update somebody. */
async function replaceRows(db: WriteClient, { sheetId, idOf }: Where, decided: readonly Decided[]) {
  const storageKeys: string[] = [];
  const notes: JournalNote[] = [];
  for (const { ready, decision } of decided) {
    const { candidate, row } = ready;
    if (candidate === null || decision?.outcome === "create") continue;
    const [owned] = decision?.outcome === "update" ? ownedBy(idOf.get(row), ready) : [];
    // Without one it was read for nothing: an earlier row was stored meanwhile.
    if (owned === undefined) storageKeys.push(candidate.document.storageKey);
    else notes.push(...(await replaceSheetRow(db, { sheetId, row, candidate, ...owned })));
  }
  return { storageKeys, notes };
}
