import { closeDatabase } from "@/lib/data/database";
import { loadReference } from "@/lib/data/load-reference";
import { localOwner, systemActor } from "@/lib/domain/access";
import { readEnv } from "@/lib/env";
import { loadSample, type SampleProgress, unloadSample } from "@/lib/server/load-sample";
import { closeParsers } from "@/lib/server/read-document/read-document";
import { storageProblem } from "@/lib/server/storage-problem";
import { migrateDatabase } from "@/prisma/migrate-database";
import { loadSettingsFile } from "./settings.mjs";

const USAGE = "Usage: npm run sample -- [load | remove]";
const EXIT = { done: 0, failed: 1, wrongUsage: 2 } as const;
const PROGRESS_EVERY = 10;

function showProgress({ done, total }: SampleProgress): void {
  if (done % PROGRESS_EVERY === 0 || done === total) console.log(`  ${done} of ${total} résumés read`);
}

async function load(): Promise<number> {
  console.log("Loading the sample pool: fictional people, marked as sample.");
  const { loaded, known, failures } = await loadSample(localOwner, showProgress);
  for (const { file, message } of failures) console.error(`${file}: ${message}`);
  console.log(`${loaded} people added, ${known} already here.`);
  return failures.length === 0 ? EXIT.done : EXIT.failed;
}

async function remove(): Promise<number> {
  const { removed } = await unloadSample(localOwner);
  console.log(removed === 0 ? "There was no sample pool to remove." : `${removed} sample people removed.`);
  return EXIT.done;
}

/** The command may be the first that is ever run here, so the database is made ready first. */
async function prepareDatabase(): Promise<void> {
  const { databaseFile, backupsFolder } = readEnv();
  migrateDatabase(databaseFile, backupsFolder);
  await loadReference(systemActor);
}

async function main(args: readonly string[]): Promise<number> {
  const [command = "load", ...rest] = args;
  if (rest.length > 0 || (command !== "load" && command !== "remove")) {
    console.error(USAGE);
    return EXIT.wrongUsage;
  }
  loadSettingsFile();
  await prepareDatabase();
  return command === "load" ? load() : remove();
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(storageProblem(error) ?? (error instanceof Error ? error.message : String(error)));
  process.exitCode = EXIT.failed;
} finally {
  closeParsers();
  await closeDatabase();
}
