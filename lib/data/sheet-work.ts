import "server-only";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { RowDecision, RowFacts, RowOutcome } from "@/lib/domain/exchange/candidate-sheet/decide-row";
import type { SheetProblem } from "@/lib/domain/exchange/candidate-sheet/read-sheet-row";
import { rowKeys, rowLedger } from "@/lib/domain/exchange/candidate-sheet/row-ledger";
import { type JournalNote, type WriteClient, write } from "./access";
import { requireSheet } from "./candidate-sheets";
import { findCurrentProfiles } from "./current-profiles";
import { storableText } from "./fold-text";
import { type ReadCandidate, replaceDocument } from "./ingest";
import { insertCandidates } from "./insert-candidates";
import { scoreNotes } from "./score-note";
import { findKnown } from "./sheet-known";
import { insertContacts, insertKeys, insertSheetRows } from "./sheet-rows-insert";

/** A row that is ready to be stored. */
export type ReadyRow = {
  readonly row: number;
  readonly problems: readonly SheetProblem[];
  /** Why it cannot be taken; null where it can. */
  readonly refused: string | null;
  /** What it is known by; null for a refused one. */
  readonly facts: RowFacts | null;
  /** What was read of its text; null for a row that seemed not to need it. */
  readonly candidate: ReadCandidate | null;
  /** How and when the person was met, where the row says both; null where it does not. */
  readonly contact: { readonly channel: string; readonly metOn: string } | null;
};

/** What storing rows came to. */
export type StoredRows =
  /** `storageKeys`: files that nobody needs any more. */
  | { readonly kind: "stored"; readonly storageKeys: readonly string[] }
  /** The import was cancelled meanwhile; nothing was stored. */
  | { readonly kind: "stopped" }
  /** A row needs its text read after all, because whom it was about has gone or changed; nothing was stored. */
  | { readonly kind: "unread" };

type Decided = { readonly ready: ReadyRow; readonly decision: RowDecision | null };
const writes = ({ decision }: Decided) => decision?.outcome === "create" || decision?.outcome === "update";

/** Where in the file the rows begin: how many before them are done. */
export type RowsAt = { readonly sheetId: string; readonly doneRows: number };

/**
 * Stores the next rows of a sheet that is being read, all in one transaction with how far it is: after a crash they are there with their
 * progress, or neither is. Throws CONFLICT when somebody else has stored them.
 */
export function storeSheetRows(actor: Actor, at: RowsAt, rows: readonly ReadyRow[]): Promise<StoredRows> {
  return write<StoredRows>(actor, "import:write", async (db) => {
    const sheet = await requireSheet(db, at.sheetId);
    if (sheet.status !== "reading") return { result: { kind: "stopped" }, entry: null };
    if (sheet.doneRows !== at.doneRows)
      throw new DomainError("CONFLICT", "These rows were stored already by another import of the same file.");
    const decided = await decide(db, at.sheetId, rows);
    if (decided.some((each) => writes(each) && each.ready.candidate === null))
      return { result: { kind: "unread" }, entry: null };
    const { idOf, entry, storageKeys } = await storePeople(db, at.sheetId, decided);
    await insertSheetRows(
      db,
      decided.map(({ ready, decision }) => toRow(at.sheetId, { ready, decision }, idOf)),
    );
    await count(db, at, decided);
    return { result: { kind: "stored", storageKeys }, entry };
  });
}

async function decide(db: WriteClient, sheetId: string, rows: readonly ReadyRow[]): Promise<readonly Decided[]> {
  const facts = rows.flatMap((ready) => ready.facts ?? []);
  const ledger = rowLedger();
  const keys = facts.flatMap(rowKeys);
  ledger.learn(await findKnown(db, { keys, contents: facts.map(({ content }) => content) }, sheetId));
  return rows.map((ready) => ({
    ready,
    decision: ready.facts === null ? null : ledger.decide(ready.row, ready.facts),
  }));
}

type StoredPeople = {
  /** Whom each row is about; a row that another of this table stands for has that one's person. */
  readonly idOf: ReadonlyMap<number, string>;
  readonly entry: readonly JournalNote[];
  readonly storageKeys: readonly string[];
};

async function storePeople(db: WriteClient, sheetId: string, decided: readonly Decided[]): Promise<StoredPeople> {
  const fresh = decided.filter(({ decision }) => decision?.outcome === "create");
  const inputs = fresh.flatMap(({ ready }) => ready.candidate ?? []);
  const scored = await insertCandidates(db, inputs, await findCurrentProfiles(db));
  const idOf = new Map(fresh.map(({ ready }, place) => [ready.row, scored[place]?.candidateId ?? ""]));
  const entry: JournalNote[] = fresh.map(({ ready }) => ({
    ...{ kind: "candidate.create", entity: idOf.get(ready.row) ?? "" },
    detail: { sheet: sheetId, row: ready.row, format: "text", sample: ready.candidate?.isSample ?? false },
  }));
  entry.push(...scoreNotes(scored));
  for (const { ready, decision } of decided) {
    const known = decision?.known ?? null;
    const id = known === null ? undefined : (known.candidateId ?? idOf.get(known.row ?? 0));
    if (id !== undefined) idOf.set(ready.row, id);
  }
  const storageKeys = await replaceRows(db, { sheetId, idOf, entry }, decided);
  await insertKeys(
    db,
    decided.filter(writes).flatMap(({ ready }) => keysOf(ready, idOf)),
  );
  const met = decided.filter(writes).flatMap(({ ready }) => contactOf(ready, idOf));
  await insertContacts(db, met, sheetId);
  return { idOf, entry, storageKeys };
}

type Replacing = {
  readonly sheetId: string;
  readonly idOf: ReadonlyMap<number, string>;
  /** Gets what the journal keeps. */
  readonly entry: JournalNote[];
};

/** Replaces the documents of rows that update somebody. Gives the files that nobody needs any more. */
async function replaceRows(
  db: WriteClient,
  { sheetId, idOf, entry }: Replacing,
  decided: readonly Decided[],
): Promise<readonly string[]> {
  const storageKeys: string[] = [];
  for (const { ready, decision } of decided) {
    const id = idOf.get(ready.row);
    if (ready.candidate === null || decision?.outcome === "create") continue;
    if (decision?.outcome !== "update" || id === undefined) {
      // It was read for nothing: an earlier row was stored meanwhile.
      storageKeys.push(ready.candidate.document.storageKey);
      continue;
    }
    const replaced = await replaceDocument(db, id, ready.candidate);
    storageKeys.push(replaced.storageKey);
    entry.push({ kind: "candidate.sheet-update", entity: id, detail: { sheet: sheetId, row: ready.row } });
    entry.push(...replaced.scores);
  }
  return storageKeys;
}

function keysOf({ row, facts }: ReadyRow, idOf: ReadonlyMap<number, string>) {
  const candidateId = idOf.get(row);
  if (facts === null || candidateId === undefined) return [];
  return rowKeys(facts).flatMap((key) => (key === facts.content ? [] : { key, candidateId }));
}

function contactOf({ row, contact }: ReadyRow, idOf: ReadonlyMap<number, string>) {
  const candidateId = idOf.get(row);
  return contact === null || candidateId === undefined ? [] : [{ ...contact, candidateId }];
}

const outcomeOf = ({ decision }: Decided): RowOutcome => decision?.outcome ?? "refused";

function toRow(sheetId: string, decided: Decided, idOf: ReadonlyMap<number, string>) {
  const { ready, decision } = decided;
  return {
    ...{ sheetId, row: ready.row, outcome: outcomeOf(decided) },
    reason: decision?.reason ?? ready.refused ?? "",
    problems: storableText(JSON.stringify(ready.problems)),
    hasProblems: ready.problems.length > 0,
    candidateId: idOf.get(ready.row) ?? null,
  };
}

async function count(db: WriteClient, at: RowsAt, decided: readonly Decided[]): Promise<void> {
  const of = (outcome: RowOutcome) => ({ increment: decided.filter((each) => outcomeOf(each) === outcome).length });
  const warned = decided.filter((each) => writes(each) && each.ready.problems.length > 0).length;
  await db.candidateSheet.update({
    where: { id: at.sheetId },
    data: {
      ...{ doneRows: at.doneRows + decided.length, warned: { increment: warned } },
      ...{ created: of("create"), updated: of("update"), skipped: of("skip"), refused: of("refused") },
    },
  });
}
