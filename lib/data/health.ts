import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/access";
import { read, write } from "./access";
import { listMigrationNames } from "./sql";

/** Thrown to take a write back. */
class TakenBack extends Error {}

/** Writes a row as any change does and takes it back before it counts. Throws what a change would throw now. */
export async function tryWriting(actor: Actor): Promise<void> {
  const attempt = write(actor, "import:write", async (db) => {
    await db.import.create({ data: { id: randomUUID(), createdAt: new Date(), createdBy: actor.id, isSample: false } });
    throw new TakenBack();
  });
  await attempt.catch((error: unknown) => {
    if (!(error instanceof TakenBack)) throw error;
  });
}

/** Names of the migrations that made the database, in their order. */
export function listAppliedMigrations(actor: Actor): Promise<readonly string[]> {
  return read(actor, "import:read", listMigrationNames);
}

/** When something last happened to the files that wait or are read: the younger of their import's start and the last end of any file. Null when none waits. */
export function findImportStir(actor: Actor): Promise<Date | null> {
  return read(actor, "import:read", async (db) => {
    const waiting = await db.importFile.findFirst({
      where: { status: { in: ["waiting", "reading"] } },
      orderBy: { import: { createdAt: "desc" } },
      select: { import: { select: { createdAt: true } } },
    });
    if (waiting === null) return null;
    const { _max } = await db.importFile.aggregate({ _max: { finishedAt: true } });
    const begun = waiting.import.createdAt;
    return _max.finishedAt !== null && _max.finishedAt > begun ? _max.finishedAt : begun;
  });
}
