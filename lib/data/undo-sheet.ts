import "server-only";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { type JournalNote, type ReadClient, read, write } from "./access";
import { requireSheet } from "./candidate-sheets";
import { deleteCandidates } from "./candidates";
import { forgetDeleted } from "./forget-deleted";
import { restoreSheetRow } from "./restore-sheet-row";

const PEOPLE_AT_ONCE = 200;
/** Each is scored anew, which whoever waits for the database waits for. */
const UPDATES_AT_ONCE = 20;

/** What taking an import back came to. */
export type UndoneSheet = {
  readonly deleted: number;
  readonly restored: number;
  /** Updates that stay because what they wrote was changed since. */
  readonly left: number;
};

type RemoveFiles = (storageKeys: readonly string[]) => Promise<void>;

/** How many updates of a sheet can still be taken back. */
export function countReplaced(actor: Actor, sheetId: string): Promise<number> {
  return read(actor, "import:write", (db) => db.sheetReplaced.count({ where: { sheetId } }));
}

async function requireEnded(db: ReadClient, sheetId: string): Promise<void> {
  const { status } = await requireSheet(db, sheetId);
  const isOver = status === "undone" && (await db.sheetReplaced.count({ where: { sheetId } })) === 0;
  if (status === "waiting" || status === "reading" || isOver)
    throw new DomainError("CONFLICT", "Only an import that ended can be taken back. Load the page again.");
}

/**
 * Takes an import back, in steps, so that others have their turn; a program that ends in between goes on with the rest when it is asked again.
 * Whom it brought is deleted; whom it updated is as before, to the byte, unless the row's document was replaced or corrected since. Throws
 * CONFLICT while it is running.
 */
export async function undoSheet(actor: Actor, sheetId: string, removeFiles: RemoveFiles): Promise<UndoneSheet> {
  await read(actor, "candidate:delete", (db) => requireEnded(db, sheetId));
  const { restored, left } = await restoreRows(actor, sheetId, removeFiles);
  const created = () =>
    read(actor, "candidate:delete", (db) =>
      db.sheetRow.findMany({
        where: { sheetId, outcome: "create", candidateId: { not: null } },
        select: { candidateId: true },
        orderBy: { row: "asc" },
        take: PEOPLE_AT_ONCE,
      }),
    );
  let deleted = 0;
  for (let rows = await created(); rows.length > 0; rows = await created()) {
    const ids = rows.flatMap(({ candidateId }) => candidateId ?? []);
    deleted += (await deleteCandidates(actor, ids, removeFiles)).deleted;
  }
  await write(actor, "candidate:delete", async (db) => {
    await db.candidateSheet.update({ where: { id: sheetId }, data: { status: "undone" } });
    const detail = { people: deleted, restored, left };
    return { result: undefined, entry: { kind: "spreadsheet.undo", entity: sheetId, detail } };
  });
  return { deleted, restored, left };
}

async function restoreRows(actor: Actor, sheetId: string, removeFiles: RemoveFiles) {
  let [restored, left] = [0, 0];
  for (let after: number | null = -1; after !== null; ) {
    const step: Awaited<ReturnType<typeof restoreSome>> = await restoreSome(actor, sheetId, after);
    await removeFiles(step.storageKeys);
    restored += step.storageKeys.length;
    left += step.left;
    after = step.last;
  }
  // What the rows had written is overwritten in the file of the database, not left in its log.
  if (restored > 0) await forgetDeleted();
  return { restored, left };
}

/** Updates beyond the row `after`. */
function restoreSome(actor: Actor, sheetId: string, after: number) {
  return write(actor, "candidate:delete", async (db) => {
    const rows = await db.sheetReplaced.findMany({
      where: { sheetId, row: { gt: after } },
      orderBy: { row: "asc" },
      take: UPDATES_AT_ONCE,
    });
    const storageKeys: string[] = [];
    const entry: JournalNote[] = [];
    for (const row of rows) {
      const done = await restoreSheetRow(db, row);
      if (!done.isRestored) continue;
      storageKeys.push(done.storageKey);
      entry.push(...done.notes);
    }
    const last = rows.at(-1)?.row ?? null;
    return { result: { storageKeys, left: rows.length - storageKeys.length, last }, entry };
  });
}
