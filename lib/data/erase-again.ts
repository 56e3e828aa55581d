import "server-only";
import { z } from "zod";
import { systemActor } from "@/lib/domain/access";
import { read, write } from "./access";
import { deleteCandidates } from "./candidates";
import { ERASE_AGAIN } from "./erasures";
import { forgetDeleted } from "./forget-deleted";

/** As many as one statement may name without trouble. */
const BATCH = 500;

const Told = z.object({ people: z.array(z.string()), files: z.array(z.string()) });

type RemoveFiles = (storageKeys: readonly string[]) => Promise<void>;

function batchesOf(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, at) => ids.slice(at * BATCH, (at + 1) * BATCH));
}

async function erasePeople(ids: readonly string[], removeFiles: RemoveFiles): Promise<number> {
  const here = await read(systemActor, "candidate:read", (db) =>
    db.candidate.findMany({ where: { id: { in: [...ids] } }, select: { id: true } }),
  );
  if (here.length === 0) return 0;
  const { deleted } = await deleteCandidates(
    systemActor,
    here.map(({ id }) => id),
    removeFiles,
  );
  return deleted;
}

/** Files that were forgotten later, or whose person was deleted later: read again, they would make that person anew. */
async function forgetFiles(ids: readonly string[], removeFiles: RemoveFiles): Promise<number> {
  const where = { id: { in: [...ids] }, candidateId: null };
  const found = await read(systemActor, "import:read", (db) => db.importFile.findMany({ where }));
  if (found.length === 0) return 0;
  await write(systemActor, "import:write", async (db) => {
    await db.importFile.deleteMany({ where });
    const entry = found.map(({ id }) => ({ kind: "import.forget", entity: id, detail: { chosen: found.length } }));
    return { result: undefined, entry };
  });
  await removeFiles(found.map(({ storageKey }) => storageKey));
  await forgetDeleted();
  return found.length;
}

/** Spreadsheets that were taken away before anything of them was imported. Their files go when the next start finds that nobody needs them. */
async function discardSheets(ids: readonly string[]): Promise<number> {
  const where = { id: { in: [...ids] }, doneRows: 0 };
  const found = await read(systemActor, "import:read", (db) =>
    db.candidateSheet.findMany({ where, select: { id: true } }),
  );
  if (found.length === 0) return 0;
  await write(systemActor, "import:write", async (db) => {
    await db.candidateSheet.deleteMany({ where });
    const entry = found.map(({ id }) => ({ kind: "spreadsheet.discard", entity: id, detail: {} }));
    return { result: undefined, entry };
  });
  return found.length;
}

/**
 * Deletes those whom a restore brought back although they had been deleted since the backup was made: the restore wrote their ids into the
 * journal. To be called after a restore and at each start, before anybody is served; done once, it finds nobody. Gives how many it deleted.
 */
export async function eraseAgain(
  removeFiles: RemoveFiles,
): Promise<{ readonly people: number; readonly files: number }> {
  const entries = await read(systemActor, "journal:read", (db) =>
    db.journalEntry.findMany({ where: { kind: ERASE_AGAIN }, select: { detail: true } }),
  );
  const told = entries.map(({ detail }) => Told.parse(JSON.parse(detail)));
  let [people, files] = [0, 0];
  for (const ids of batchesOf([...new Set(told.flatMap((entry) => entry.people))]))
    people += await erasePeople(ids, removeFiles);
  for (const ids of batchesOf([...new Set(told.flatMap((entry) => entry.files))]))
    files += (await forgetFiles(ids, removeFiles)) + (await discardSheets(ids));
  return { people, files };
}
