import "server-only";
import { setImmediate as breathe } from "node:timers/promises";
import { getExchangeRates } from "@/lib/data/exchange-rates";
import { listNeededPayrollFiles } from "@/lib/data/own-payrolls";
import {
  addPayRows,
  failPayImport,
  finishPayImport,
  listNeededPayFiles,
  listPayImportsToClear,
  listReadingPayImports,
  removePayRows,
} from "@/lib/data/pay-import-work";
import type { PayImport } from "@/lib/data/pay-imports";
import { followRates } from "@/lib/data/pay-record-rates";
import { listTitleRules } from "@/lib/data/pay-title-rules";
import { systemActor } from "@/lib/domain/access";
import { titleMapper } from "@/lib/domain/compensation/records/map-title";
import { ratesInALine } from "@/lib/domain/compensation/records/pay-in-usd";
import { DomainError } from "@/lib/domain/errors";
import { logError } from "@/lib/server/log";
import { storageProblem } from "@/lib/server/storage-problem";
import { TableFileError } from "@/lib/server/table-file/table-file-error";
import { openPayTable } from "./open-pay-table";
import { payFiles } from "./pay-file-store";
import { readPayFile } from "./read-pay-file";
import { tallyRows } from "./tally-rows";

type Runner = {
  /** Nothing was done yet: a program before this one may have left work half done. */
  isFresh: boolean;
  isWokenAgain: boolean;
  running: Promise<void> | null;
};

/** A server's bundles may each hold a copy of this module; they share one runner. */
const shared = globalThis as { rolecallPayRunner?: Runner };

function runner(): Runner {
  shared.rolecallPayRunner ??= { isFresh: true, isWokenAgain: false, running: null };
  return shared.rolecallPayRunner;
}

/**
 * Reads the files about pay that somebody let begin, one after the other, in the background of this process, clears up after those that
 * failed or were taken back, and lets records follow the exchange rates in force; resolves when nothing is left to do. Call it after each change and when the server starts. Never rejects.
 */
export function runPayImports(): Promise<void> {
  const state = runner();
  state.isWokenAgain = true;
  state.running ??= run(state).finally(() => {
    state.running = null;
  });
  return state.running;
}

async function run(state: Runner): Promise<void> {
  try {
    if (state.isFresh) await takeUp();
    state.isFresh = false;
    while (state.isWokenAgain) {
      state.isWokenAgain = false;
      for (const waiting of await listReadingPayImports(systemActor)) await readImport(waiting);
      for (const id of await listPayImportsToClear(systemActor)) await removePayRows(systemActor, id);
      while (await followRates(systemActor)) await breathe();
    }
  } catch (error) {
    logError("pay-import.stopped", error);
  }
}

const INTERRUPTED =
  "Rolecall ended while this file was read, so nothing of it was imported. The file is kept: start it again.";

/** Only one process may open the database, so a file that is half read now was left by one that ended. */
async function takeUp(): Promise<void> {
  const interrupted = (await listReadingPayImports(systemActor)).filter(({ readRows }) => readRows > 0);
  for (const { id } of interrupted) await failPayImport(systemActor, id, INTERRUPTED);
  const needed = await Promise.all([listNeededPayFiles(systemActor), listNeededPayrollFiles(systemActor)]);
  await payFiles.sweep(new Set(needed.flatMap((keys) => [...keys])));
}

async function readImport({ id, storageKey, fileName, mapping }: PayImport): Promise<void> {
  try {
    if (storageKey === null) throw new TableFileError("The stored copy of this file is gone. Send it once more.");
    const roleOf = titleMapper(await listTitleRules(systemActor));
    const { rates } = await getExchangeRates(systemActor);
    const table = await openPayTable(payFiles.pathOf(storageKey), fileName);
    const tally = tallyRows();
    // A try before this one may have left rows that nobody has cleared up yet.
    await removePayRows(systemActor, id);
    for await (const piece of readPayFile(table, { mapping, rates, roleOf })) {
      tally.add(piece.records);
      await addPayRows(systemActor, id, piece);
    }
    const { roles } = tally.counts();
    if (Object.keys(roles).length === 0)
      throw new TableFileError(
        "No row of this file could be taken, so nothing was imported. The reasons are in the list of refused rows.",
      );
    const readFile = await finishPayImport(systemActor, id, { counts: tally.counts(), rates: ratesInALine(rates) });
    if (readFile !== null) await payFiles.remove(readFile);
  } catch (error) {
    await failPayImport(systemActor, id, problemOf(error, id));
  }
}

function problemOf(error: unknown, id: string): string {
  if (error instanceof TableFileError || error instanceof DomainError) return error.message;
  logError("pay-import.file", error, { file: id });
  return (
    storageProblem(error) ?? "Something went wrong on our side while this file was read. Nothing of it was imported."
  );
}
