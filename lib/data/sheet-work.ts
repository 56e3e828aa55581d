import "server-only";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { RowOutcome } from "@/lib/domain/exchange/candidate-sheet/decide-row";
import { rowKeys, rowLedger } from "@/lib/domain/exchange/candidate-sheet/row-ledger";
import { type WriteClient, write } from "./access";
import { requireSheet } from "./candidate-sheets";
import { storableText } from "./fold-text";
import { type Decided, type ReadyRow, writes } from "./ready-row";
import { findKnown } from "./sheet-known";
import { insertSheetRows } from "./sheet-rows-insert";
import { storePeople } from "./store-sheet-people";

/** What storing rows came to. */
export type StoredRows =
  /** `storageKeys`: files that nobody needs any more. */
  | { readonly kind: "stored"; readonly storageKeys: readonly string[] }
  /** The import was cancelled meanwhile; nothing was stored. */
  | { readonly kind: "stopped" }
  /** A row needs its text read after all, because whom it was about has gone or changed; nothing was stored. */
  | { readonly kind: "unread" };

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
  ledger.learn(await findKnown(db, facts.flatMap(rowKeys), sheetId));
  return rows.map((ready) => ({
    ready,
    decision: ready.facts === null ? null : ledger.decide(ready.row, ready.facts),
  }));
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
