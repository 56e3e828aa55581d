import path from "node:path";
import { localOwner } from "@/lib/domain/access";
import { readEnv } from "@/lib/env";
import { formatMoment, formatQuantity } from "@/lib/format";
import { type Restored, restoreBackup } from "@/lib/server/backup/restore-backup";
import { storageProblem } from "@/lib/server/storage-problem";
import { listMigrations, migrationsFolder } from "@/prisma/migration-list";
import { loadSettingsFile } from "./settings.mjs";

const USAGE = "Usage: npm run restore -- FILE";
const EXIT = { done: 0, failed: 1, wrongUsage: 2 } as const;

function reportOf({ manifest, replaced, missingDocuments, isOlder }: Restored): readonly string[] {
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
      : [`${formatQuantity(missingDocuments, "document")} that the database names are not in the documents folder.`]),
    ...(isOlder ? ["The backup is of an earlier version: npm start brings it up to date."] : []),
    "People who were deleted after the backup was made are here again: delete them again.",
  ];
}

function main(args: readonly string[]): number {
  const [file, ...rest] = args;
  if (file === undefined || rest.length > 0 || file.startsWith("-")) {
    console.error(USAGE);
    return EXIT.wrongUsage;
  }
  loadSettingsFile();
  const { databaseFile, dataFolder, documentsFolder } = readEnv();
  const knownMigrations = listMigrations(migrationsFolder).map(({ name }) => name);
  const task = { databaseFile, dataFolder, documentsFolder, knownMigrations };
  const restored = restoreBackup({ ...task, file: path.resolve(file), actor: localOwner.id, now: new Date() });
  for (const line of reportOf(restored)) console.log(line);
  return EXIT.done;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(storageProblem(error) ?? (error instanceof Error ? error.message : String(error)));
  process.exitCode = EXIT.failed;
}
