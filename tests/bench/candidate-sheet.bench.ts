import { getSheet, startSheet } from "@/lib/data/candidate-sheets";
import { closeDatabase } from "@/lib/data/database";
import { loadReference } from "@/lib/data/load-reference";
import { localOwner, systemActor } from "@/lib/domain/access";
import { readEnv } from "@/lib/env";
import { previewSheet } from "@/lib/server/candidate-sheet/preview-sheet";
import { runSheets } from "@/lib/server/candidate-sheet/run-sheets";
import { closeParsers } from "@/lib/server/read-document/read-document";
import { migrateDatabase } from "@/prisma/migrate-database";
import { makeCandidateSheet } from "@/tests/factories/candidate-sheet";
import { sendSheet } from "@/tests/integration/candidate-sheet/send-sheet";
import { heldBytes } from "@/tests/support/held-bytes";
import { bench } from "./bench";
import { withOwnFolder } from "./own-folder";

const ROWS = 10_000;
const MEGABYTE = 1_000_000;

async function secondsOf(run: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await run();
  return (performance.now() - startedAt) / 1000;
}

async function importRows(csv: string): Promise<{ readonly seconds: number; readonly created: number }> {
  const id = await sendSheet(csv);
  await startSheet(localOwner, id);
  const seconds = await secondsOf(() => runSheets(() => false));
  return { seconds, created: (await getSheet(localOwner, id)).created };
}

async function preview(csv: string): Promise<number> {
  const id = await sendSheet(csv);
  return secondsOf(async () => {
    for await (const _ of (await previewSheet(localOwner, await getSheet(localOwner, id))).rows);
  });
}

bench("spreadsheets: messy rows, read, understood, scored for ten roles and stored", ({ figure, note }) =>
  withOwnFolder(async () => {
    const { databaseFile, backupsFolder } = readEnv();
    migrateDatabase(databaseFile, backupsFolder);
    await loadReference(systemActor);
    await importRows(makeCandidateSheet(500, 1).csv);
    const half = makeCandidateSheet(ROWS / 2, 2).csv;
    const before = await importRows(half);
    const middle = heldBytes() / MEGABYTE;
    const whole = makeCandidateSheet(ROWS, 3).csv;
    const shown = await preview(whole);
    const first = await importRows(whole);
    const held = heldBytes() / MEGABYTE;
    const second = await importRows(whole);
    closeParsers();
    await closeDatabase();
    note(
      `${first.created} people of ${ROWS} rows; the same file again: ${second.created} people in ${second.seconds.toFixed(1)} s`,
    );
    figure({ name: `${ROWS} rows`, value: first.seconds * 1000, unit: "ms", promise: { atMost: 30_000 } });
    figure({ name: "a preview of them", value: shown * 1000, unit: "ms" });
    figure({
      name: "a row of them over one of a table half as long",
      value: first.seconds / ROWS / (before.seconds / (ROWS / 2)),
      unit: "times",
      promise: { atMost: 1.4 },
    });
    figure({
      name: "the same file again over the first time",
      value: second.seconds / first.seconds,
      unit: "times",
      promise: { atMost: 0.5 },
    });
    figure({ name: "memory that 10,000 rows added", value: held - middle, unit: "MB", promise: { atMost: 60 } });
  }),
);
