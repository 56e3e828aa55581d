import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/access";
import { read } from "./access";
import { parseInput } from "./parse-input";
import { type PayImport, toPayImport } from "./pay-imports";

/** How many imports stand on a page of their list. */
export const IMPORTS_A_PAGE = 50;

/** A page of imports, the newest first, and the cursor of the next; null at the end. */
export type PayImportPage = { readonly imports: readonly PayImport[]; readonly next: string | null };

const Cursor = z.object({ at: z.iso.datetime(), id: z.string().min(1).max(40) });

function after(cursor: string) {
  const [at, id] = cursor.split("_", 2);
  const last = parseInput(Cursor, { at, id });
  const createdAt = new Date(last.at);
  return { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: last.id } }] };
}

/** Imports after the one that a cursor names, the newest first. Throws INVALID for a cursor that no page gave. */
export function listPayImports(actor: Actor, cursor: string | null): Promise<PayImportPage> {
  return read(actor, "role:read", async (db) => {
    const rows = await db.payImport.findMany({
      where: cursor === null ? {} : after(cursor),
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: IMPORTS_A_PAGE + 1,
    });
    const imports = rows.slice(0, IMPORTS_A_PAGE).map(toPayImport);
    const last = imports.at(-1);
    const next =
      rows.length > IMPORTS_A_PAGE && last !== undefined ? `${last.createdAt.toISOString()}_${last.id}` : null;
    return { imports, next };
  });
}

/** How many files were brought in, and how many of them count with how many records. */
export type PayImportTotals = { readonly files: number; readonly counted: number; readonly records: number };

/** The same of every import, on whatever page it stands. */
export function countPayImports(actor: Actor): Promise<PayImportTotals> {
  return read(actor, "role:read", async (db) => {
    const [files, done] = await Promise.all([
      db.payImport.count(),
      db.payImport.aggregate({ where: { status: "done" }, _count: true, _sum: { takenRows: true } }),
    ]);
    return { files, counted: done._count, records: done._sum.takenRows ?? 0 };
  });
}
