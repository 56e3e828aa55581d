import { existsSync } from "node:fs";
import { checkJournalFile } from "@/lib/data/journal-file";
import { describeFault } from "@/lib/domain/journal/journal-chain";
import { readEnv } from "@/lib/env";
import { loadSettingsFile } from "./settings.mjs";

const USAGE = "Usage: npm run journal -- verify";
const EXIT = { sound: 0, broken: 1, wrongUsage: 2 } as const;

/** Follows the chain of the journal, while the server runs or not: prints its length and last hash, or names the first bad entry. */
async function verify(): Promise<number> {
  const { databaseFile } = readEnv();
  if (!existsSync(databaseFile)) {
    console.error(`There is no database at ${databaseFile} yet: start Rolecall once with npm start.`);
    return EXIT.broken;
  }
  const check = await checkJournalFile(databaseFile);
  if (check.kind === "broken") {
    console.error(describeFault(check.fault));
    console.error("What is in the journal from there on cannot be trusted. Compare with a backup: npm run restore.");
    return EXIT.broken;
  }
  const { seq, hash } = check.end;
  console.log(`The journal is sound: ${seq} ${seq === 1 ? "entry" : "entries"}, head ${hash}`);
  return EXIT.sound;
}

async function main(args: readonly string[]): Promise<number> {
  if (args.length !== 1 || args[0] !== "verify") {
    console.error(USAGE);
    return EXIT.wrongUsage;
  }
  loadSettingsFile();
  return verify();
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = EXIT.broken;
}
