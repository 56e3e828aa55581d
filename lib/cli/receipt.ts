import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkJournalFile } from "@/lib/data/journal-file";
import { readPresentState } from "@/lib/data/receipt-file-sql";
import { describeFault } from "@/lib/domain/journal/journal-chain";
import { compareWithDatabase } from "@/lib/domain/receipt/compare-with-database";
import type { Receipt } from "@/lib/domain/receipt/receipt";
import { problem, RECEIPT_EXIT_CODES, type ReceiptProblem } from "@/lib/domain/receipt/receipt-problem";
import { verifyReceipt } from "@/lib/domain/receipt/verify-receipt";
import { readReceiptFile } from "./read-receipt-file";
import { parseReceiptArguments, RECEIPT_USAGE, type ReceiptArguments } from "./receipt-arguments";

const EXIT = { sound: 0, wrongUsage: 2 } as const;

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function report({ code, sentence, details }: ReceiptProblem): number {
  console.error(sentence);
  for (const detail of details) if (detail !== "") console.error(`  ${detail}`);
  return RECEIPT_EXIT_CODES[code];
}

function resultInWords({ result }: Receipt): string {
  if (result.kind === "not-computable") return `not computable: ${result.because}`;
  const { proven, expected, possible } = result.points;
  return `proven ${proven.toFixed(1)}, expected ${expected.toFixed(1)}, possible ${possible.toFixed(1)}, gate ${result.gate}`;
}

function praise(receipt: Receipt): void {
  const { engine, profile, level, hash, exported } = receipt;
  console.log(`The receipt is sound: ${profile.role}, ${level}, profile version ${profile.version}, engine ${engine}.`);
  console.log(`  ${resultInWords(receipt)}`);
  console.log(`  receipt ${hash}, exported by entry ${exported.entry.seq} of the journal at ${exported.entry.at}`);
}

/** Holds a sound receipt against the database of a data folder; null when that says the same. */
async function askDatabase(folder: string, receipt: Receipt): Promise<ReceiptProblem | null> {
  const file = join(folder, "rolecall.db");
  if (!existsSync(file)) return problem("no-database", `There is no database of Rolecall in ${folder}.`);
  try {
    const journal = await checkJournalFile(file);
    if (journal.kind === "broken") return problem("journal-broken", describeFault(journal.fault));
    return compareWithDatabase(receipt, readPresentState(file, receipt));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return problem("no-database", `The database in ${folder} cannot be read as one of this version of Rolecall.`, [
      reason,
    ]);
  }
}

async function verify({ file, data }: ReceiptArguments): Promise<number> {
  const reading = await readReceiptFile(file);
  if (reading.kind === "unreadable") return report(reading.problem);
  const found = verifyReceipt(reading.receipt, sha256);
  if (found !== null) return report(found);
  const otherwise = data === null ? null : await askDatabase(data, reading.receipt);
  if (otherwise !== null) return report(otherwise);
  praise(reading.receipt);
  if (data !== null) console.log("  The database says the same today, and its journal recorded the export.");
  return EXIT.sound;
}

async function main(words: readonly string[]): Promise<number> {
  let asked: ReceiptArguments;
  try {
    asked = parseReceiptArguments(words);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : "Wrong usage."}\n${RECEIPT_USAGE}`);
    return EXIT.wrongUsage;
  }
  return verify(asked);
}

process.exitCode = await main(process.argv.slice(2));
