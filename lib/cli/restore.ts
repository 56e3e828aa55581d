import path from "node:path";
import { closeDatabase } from "@/lib/data/database";
import { eraseAgain } from "@/lib/data/erase-again";
import { localOwner } from "@/lib/domain/access";
import { readEnv } from "@/lib/env";
import { formatMoment, formatQuantity } from "@/lib/format";
import { type Restored, restoreBackup } from "@/lib/server/backup/restore-backup";
import { removeDocuments } from "@/lib/server/import-job/document-store";
import { storageProblem } from "@/lib/server/storage-problem";
import { listMigrations, migrationsFolder } from "@/prisma/migration-list";
import { loadSettingsFile } from "./settings.mjs";

const USAGE = "Usage: npm run restore -- FILE [--with-deleted]";
const WITH_DELETED = "--with-deleted";
const EXIT = { done: 0, failed: 1, wrongUsage: 2 } as const;

type Outcome = Restored & {
  /** Whether those who were deleted since were brought back, as was asked. */
  readonly withDeleted: boolean;
  /** People who were deleted again; null when the next start does it. */
  readonly deletedAgain: number | null;
};

/** What became of people who were deleted after the backup was made. */
function deletedLines({ erasures, withDeleted, deletedAgain }: Outcome): readonly string[] {
  if (withDeleted) return ["Whoever was deleted after the backup was made is here again, as was asked."];
  const known =
    deletedAgain === null
      ? "Whoever was deleted after the backup was made is deleted again by the next npm start, before anybody is let in."
      : `${formatQuantity(deletedAgain, "person", "people")} of the backup had been deleted since: deleted again.`;
  if (erasures.isComplete) return [known];
  return [
    ...(deletedAgain === 0 ? [] : [known]),
    "There is no journal here that goes on from the backup's, so it cannot be told who else was deleted after it was made. Delete them again.",
  ];
}

function reportOf(outcome: Outcome): readonly string[] {
  const { manifest, replaced, missingDocuments, isOlder } = outcome;
  const { madeAt, contents, files, journal } = manifest;
  const what =
    contents === "everything"
      ? `the database and ${formatQuantity(files.length - 1, "document")}`
      : "the database; documents are as they were";
  return [
    `Restored ${what}, as of ${formatMoment(madeAt)}. Every file was checked first.`,
    `Journal: ${formatQuantity(journal?.seq ?? 0, "entry", "entries")} from the backup, and one about this.`,
    replaced.length === 0
      ? "There was nothing here before."
      : `What was here before lies in ${replaced.join(" and ")}. Delete it when you no longer need it: it holds people's data.`,
    ...(missingDocuments === 0
      ? []
      : [`${formatQuantity(missingDocuments, "file")} that the database names are not in the data folder.`]),
    ...(isOlder ? ["The backup is of an earlier version: npm start brings it up to date."] : []),
    ...deletedLines(outcome),
  ];
}

/** At once where this program knows the database as it is; else the next start does it, once it has brought it up to date. */
async function deleteAgain({ isOlder }: Restored): Promise<number | null> {
  if (isOlder) return null;
  const { people } = await eraseAgain(removeDocuments);
  await closeDatabase();
  return people;
}

async function main(args: readonly string[]): Promise<number> {
  const withDeleted = args.includes(WITH_DELETED);
  const [file, ...rest] = args.filter((word) => word !== WITH_DELETED);
  if (file === undefined || rest.length > 0 || file.startsWith("-")) {
    console.error(USAGE);
    return EXIT.wrongUsage;
  }
  loadSettingsFile();
  const { databaseFile, dataFolder, documentsFolder } = readEnv();
  const knownMigrations = listMigrations(migrationsFolder).map(({ name }) => name);
  const task = { databaseFile, dataFolder, documentsFolder, knownMigrations, withDeleted };
  const restored = restoreBackup({ ...task, file: path.resolve(file), actor: localOwner.id, now: new Date() });
  const deletedAgain = await deleteAgain(restored);
  for (const line of reportOf({ ...restored, withDeleted, deletedAgain })) console.log(line);
  return EXIT.done;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(storageProblem(error) ?? (error instanceof Error ? error.message : String(error)));
  process.exitCode = EXIT.failed;
}
