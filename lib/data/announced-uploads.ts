import "server-only";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { write } from "./access";

/** A browser sets out to send so many more files to an import, or, below 0, so many fewer. Never below what came. Throws NOT_FOUND. */
export function announceUploads(actor: Actor, importId: string, more: number): Promise<void> {
  return write(actor, "import:write", async (db) => {
    const row = await db.import.findUnique({ where: { id: importId } });
    if (row === null) throw new DomainError("NOT_FOUND", "This import is no longer here. Start a new one.");
    const announced = Math.max(row.arrived, row.announced + more);
    await db.import.update({ where: { id: importId }, data: { announced } });
    return { result: undefined, entry: null };
  });
}

/** Notes that one announced upload came, whatever became of it. One that nobody announced counts for nothing. */
export function countUpload(actor: Actor, importId: string): Promise<void> {
  return write(actor, "import:write", async (db) => {
    const where = { id: importId, arrived: { lt: db.import.fields.announced } };
    await db.import.updateMany({ where, data: { arrived: { increment: 1 } } });
    return { result: undefined, entry: null };
  });
}
