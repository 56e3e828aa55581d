/* A process of its own for a test to kill: does one kind of work in the data folder over and over, and prints a line for everything that it
   could promise to a person. */
import { writeSync } from "node:fs";
import { deleteCandidates, getCandidate } from "@/lib/data/candidates";
import { closeDatabase } from "@/lib/data/database";
import { eraseAgain } from "@/lib/data/erase-again";
import { correctFact } from "@/lib/data/fact-corrections";
import { localOwner } from "@/lib/domain/access";
import { readEnv } from "@/lib/env";
import { createBackup } from "@/lib/server/backup/create-backup";
import { restoreBackup } from "@/lib/server/backup/restore-backup";
import { removeDocuments } from "@/lib/server/import-job/document-store";
import { migrateDatabase } from "@/prisma/migrate-database";
import { listMigrations, migrationsFolder } from "@/prisma/migration-list";

const [kind = "", ...given] = process.argv.slice(2);

/** At once and whole, so that a line that is there was promised. */
function say(line: string): void {
  writeSync(1, `${line}\n`);
}

async function correct(id: string): Promise<void> {
  for (;;) {
    const { version } = await getCandidate(localOwner, id);
    const correction = { field: "headline", key: "", value: `Headline ${version}` } as const;
    await correctFact(localOwner, id, { seenVersion: version, correction });
    say(String(version));
  }
}

async function erase(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await deleteCandidates(localOwner, [id], removeDocuments);
    say(id);
  }
}

function backUp(): void {
  const { databaseFile, documentsFolder, backupsFolder: folder } = readEnv();
  for (;;) {
    const about = { reason: "asked", actor: localOwner.id, now: new Date() } as const;
    say(createBackup({ databaseFile, documentsFolder, folder, ...about }).file);
  }
}

async function restore(files: readonly string[]): Promise<void> {
  const { databaseFile, dataFolder, documentsFolder } = readEnv();
  const knownMigrations = listMigrations(migrationsFolder).map(({ name }) => name);
  const paths = { databaseFile, dataFolder, documentsFolder, knownMigrations };
  for (let turn = 0; ; turn += 1) {
    const file = files[turn % files.length] ?? "";
    restoreBackup({ ...paths, file, actor: localOwner.id, now: new Date() });
    await eraseAgain(removeDocuments);
    await closeDatabase();
    say(file);
  }
}

say("working");
switch (kind) {
  case "correct":
    await correct(given[0] ?? "");
    break;
  case "erase":
    await erase(given);
    break;
  case "migrate":
    migrateDatabase(readEnv().databaseFile, readEnv().backupsFolder, given[0]);
    say("migrated");
    break;
  case "backup":
    backUp();
    break;
  default:
    await restore(given);
}
process.exit(0);
