import "server-only";
import type { Actor } from "@/lib/domain/access";
import { read } from "./access";
import { shownName } from "./shown-name";

/** An update of a sheet that was taken back, which stays because what it wrote was changed since. */
export type LeftUpdate = { readonly row: number; readonly candidateId: string; readonly name: string };

const MOST_NAMED = 20;

/** Of a sheet that was taken back, how many updates stay, and the first 20 of them. */
export function listLeftUpdates(
  actor: Actor,
  sheetId: string,
): Promise<{ readonly count: number; readonly first: readonly LeftUpdate[] }> {
  return read(actor, "import:write", async (db) => {
    const rows = await db.sheetReplaced.findMany({
      where: { sheetId },
      orderBy: { row: "asc" },
      take: MOST_NAMED,
      select: { row: true, candidate: { select: { id: true, name: true } } },
    });
    const first = rows.map(({ row, candidate }) => {
      return { row, candidateId: candidate.id, name: shownName(actor, candidate) };
    });
    return { count: await db.sheetReplaced.count({ where: { sheetId } }), first };
  });
}

/** Which of these rows of a sheet that was taken back stay. */
export function findLeftRows(actor: Actor, sheetId: string, rows: readonly number[]): Promise<ReadonlySet<number>> {
  return read(actor, "import:write", async (db) => {
    const left = await db.sheetReplaced.findMany({
      where: { sheetId, row: { in: [...rows] } },
      select: { row: true },
    });
    return new Set(left.map(({ row }) => row));
  });
}
