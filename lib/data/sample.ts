import "server-only";
import type { Actor } from "@/lib/domain/access";
import { write } from "./access";
import { deleteSampleSheets } from "./candidate-sheets";
import { deletePeople, deletionNotes } from "./delete-people";
import { forgetDeleted } from "./forget-deleted";
import { deleteSamplePayrolls } from "./own-payrolls";
import { deleteSampleTeam } from "./sample-team";

/** Removes the whole sample pool with everything that belongs to it, the sample team and the sample payroll; `removeFiles` then gets the names of its files. Other people stay. */
export async function removeSample(
  actor: Actor,
  removeFiles: (storageKeys: readonly string[]) => Promise<void>,
): Promise<{ readonly removed: number }> {
  const { removed, files } = await write(actor, "candidate:delete", async (db) => {
    const documents = await db.document.findMany({
      where: { candidate: { isSample: true } },
      select: { storageKey: true },
    });
    const replaced = await db.sheetReplaced.findMany({
      where: { candidate: { isSample: true } },
      select: { storageKey: true },
    });
    const importFiles = await db.importFile.findMany({
      where: { import: { isSample: true } },
      select: { id: true, candidateId: true, storageKey: true },
    });
    await db.import.deleteMany({ where: { isSample: true } });
    const people = await deletePeople(db, { isSample: true });
    const team = await deleteSampleTeam(db);
    const paid = await deleteSamplePayrolls(db);
    await deleteSampleSheets(db);
    const result = {
      removed: people.length,
      files: [...new Set([...documents, ...replaced, ...importFiles].map((row) => row.storageKey))],
    };
    const removal = { kind: "sample.remove", entity: "pool", detail: { candidates: people.length, team, paid } };
    const entry = people.length + team + paid === 0 ? null : [removal, ...deletionNotes(people, importFiles)];
    return { result, entry };
  });
  await removeFiles(files);
  await forgetDeleted();
  return { removed };
}
