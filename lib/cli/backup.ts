import { existsSync } from "node:fs";
import path from "node:path";
import { localOwner } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { readEnv } from "@/lib/env";
import { formatQuantity } from "@/lib/format";
import { createBackup } from "@/lib/server/backup/create-backup";
import { removeOldBackups } from "@/lib/server/backup/list-backups";
import { storageProblem } from "@/lib/server/storage-problem";
import { loadSettingsFile } from "./settings.mjs";

const USAGE = "Usage: npm run backup [-- FOLDER]";
const EXIT = { done: 0, failed: 1, wrongUsage: 2 } as const;

/** Backs everything up into the folder, or into the data folder's own one, where old backups make room for new ones. */
function backUp(wanted: string | undefined): number {
  const { databaseFile, documentsFolder, backupsFolder } = readEnv();
  if (!existsSync(databaseFile))
    throw new DomainError("NOT_FOUND", `There is nothing to back up yet: no database at ${databaseFile}.`);
  const folder = wanted === undefined ? backupsFolder : path.resolve(wanted);
  const now = new Date();
  const actor = localOwner.id;
  const made = createBackup({ databaseFile, documentsFolder, folder, reason: "asked", actor, now });
  const removed = wanted === undefined ? removeOldBackups(backupsFolder, now) : 0;
  const { files, journal, faulty } = made.manifest;
  console.log(made.file);
  console.log(
    `Database and ${formatQuantity(files.length - 1, "document")}, ${made.bytes} bytes, read back and checked. Journal: ${formatQuantity(journal?.seq ?? 0, "entry", "entries")}, head ${journal?.hash ?? "none"}.`,
  );
  if (removed > 0) console.log(`${formatQuantity(removed, "old backup")} removed.`);
  if (faulty.length > 0)
    console.error(
      `${formatQuantity(faulty.length, "document")} on the disk are gone or not what was imported; they were so before this backup. Look for them in older backups: ${faulty.join(", ")}`,
    );
  return EXIT.done;
}

function main(args: readonly string[]): number {
  if (args.length > 1 || args[0]?.startsWith("-")) {
    console.error(USAGE);
    return EXIT.wrongUsage;
  }
  loadSettingsFile();
  return backUp(args[0]);
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(storageProblem(error) ?? (error instanceof Error ? error.message : String(error)));
  process.exitCode = EXIT.failed;
}
