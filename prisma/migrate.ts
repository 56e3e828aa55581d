import { closeDatabase } from "@/lib/data/database";
import { eraseAgain } from "@/lib/data/erase-again";
import { loadReference } from "@/lib/data/load-reference";
import { systemActor } from "@/lib/domain/access";
import { readEnv } from "@/lib/env";
import { formatQuantity } from "@/lib/format";
import { removeDocuments } from "@/lib/server/import-job/document-store";
import { storageProblem } from "@/lib/server/storage-problem";
import { migrateDatabase } from "./migrate-database";

/* The one entry to migrations, at start and in development: bundled by lib/cli/bundle-programs.mjs. */

async function main(): Promise<void> {
  const { databaseFile, backupsFolder } = readEnv();
  const { applied, backup } = migrateDatabase(databaseFile, backupsFolder);
  if (backup !== null) console.log(`Copied the database to ${backup} first.`);
  const last = applied.at(-1);
  console.log(
    last === undefined
      ? "The database is up to date."
      : `Brought the database up to date: ${formatQuantity(applied.length, "migration")}, the last of them ${last}.`,
  );
  const { changed } = await loadReference(systemActor);
  if (changed) console.log("Loaded the reference knowledge: skills, roles, channels, questions, claims.");
  const again = await eraseAgain(removeDocuments);
  if (again.people + again.files > 0)
    console.log(
      `Deleted again, as after the backup that was restored: ${formatQuantity(again.people, "person", "people")}, ${formatQuantity(again.files, "waiting file")}.`,
    );
  await closeDatabase();
}

try {
  await main();
} catch (error) {
  console.error(storageProblem(error) ?? (error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
}
