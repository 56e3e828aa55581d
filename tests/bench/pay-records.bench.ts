import Database from "better-sqlite3";
import { closeDatabase } from "@/lib/data/database";
import { newId } from "@/lib/data/new-id";
import { listPayBands } from "@/lib/data/pay-cells";
import { finishPayImport } from "@/lib/data/pay-import-work";
import { createPayImport, getPayImport, startPayImport } from "@/lib/data/pay-imports";
import { localOwner, systemActor } from "@/lib/domain/access";
import type { PayCell } from "@/lib/domain/compensation/pay-cell";
import { knownFiles } from "@/lib/domain/compensation/records/pay-file-kinds";
import { readEnv } from "@/lib/env";
import { MOST_MEGABYTES, payFiles } from "@/lib/server/pay-import/pay-file-store";
import { runPayImports } from "@/lib/server/pay-import/run-pay-imports";
import { migrateDatabase } from "@/prisma/migrate-database";
import { heldBytes } from "@/tests/support/held-bytes";
import { bench, leastMs } from "./bench";
import { withOwnFolder } from "./own-folder";
import { seededRandom } from "./write-resume";

/** As many rows as the aijobs.net index has. */
const ROWS = 74_301;
const COPIES = 14;
const MEGABYTE = 1_000_000;
const LOOK_MS = 25;

const TITLES = [
  "Machine Learning Engineer",
  "Data Engineer",
  "Data Scientist",
  "Research Scientist",
  "Software Engineer",
];
const COUNTRIES = ["US", "US", "US", "US", "GB", "CA", "DE"];
const HEAD =
  "work_year,experience_level,employment_type,job_title,salary,salary_currency,salary_in_usd,employee_residence,remote_ratio,company_location,company_size\n";

/** A file in the layout of the index, with titles, levels and places spread about as there. */
function* makeIndex(): Generator<Uint8Array> {
  const random = seededRandom(5);
  const oneOf = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
  yield Buffer.from(HEAD);
  for (let row = 0; row < ROWS; row += 1) {
    const pay = 60_000 + Math.floor(random() * 200_000);
    const country = oneOf(COUNTRIES);
    yield Buffer.from(
      `${oneOf([2024, 2025])},${oneOf(["EN", "MI", "SE", "SE", "EX"])},FT,${oneOf(TITLES)},${pay},USD,${pay},${country},0,${country},M\n`,
    );
  }
}

async function* inPieces(): AsyncIterable<Uint8Array> {
  yield Buffer.concat([...makeIndex()]);
}

async function keepIndex(): Promise<string> {
  const storageKey = newId();
  const file = await payFiles.save(storageKey, inPieces(), MOST_MEGABYTES);
  const { mapping } = knownFiles.aijobs;
  return createPayImport(localOwner, { kind: "aijobs", fileName: "index.csv", ...file, storageKey, mapping });
}

/** The same rows into a table of the same columns and indexes, by one prepared statement in one transaction. */
function insertPlainly(file: string): number {
  const database = new Database(file);
  const table = database
    .prepare<[], { sql: string }>(`SELECT "sql" AS "sql" FROM sqlite_master WHERE "name" = 'PayRecord'`)
    .get();
  database.exec((table?.sql ?? "").replace('"PayRecord"', '"PlainRecord"'));
  const rows = database.prepare(`SELECT * FROM "PayRecord"`).raw().all() as unknown[][]; // raw() gives rows as arrays
  const insert = database.prepare(`INSERT INTO "PlainRecord" VALUES (${(rows[0] ?? []).map(() => "?").join(", ")})`);
  const before = performance.now();
  database.transaction(() => {
    for (const row of rows) insert.run(row);
  })();
  const milliseconds = performance.now() - before;
  database.exec(`DROP TABLE "PlainRecord"`);
  database.close();
  return milliseconds;
}

/** Copies an import's records until there are a million, under an import that is being read. */
function multiply(file: string, importId: string): string {
  const database = new Database(file);
  const id = newId();
  const columns = database
    .prepare<[], { name: string }>(`SELECT "name" AS "name" FROM pragma_table_info('PayRecord')`)
    .all();
  const others = columns
    .map(({ name }) => `"${name}"`)
    .filter((name) => name !== '"importId"' && name !== '"row"')
    .join(", ");
  database.pragma("foreign_keys = OFF");
  const importColumns = database
    .prepare<[], { name: string }>(`SELECT "name" AS "name" FROM pragma_table_info('PayImport')`)
    .all();
  const kept = importColumns
    .map(({ name }) => `"${name}"`)
    .filter((name) => name !== '"id"' && name !== '"status"')
    .join(", ");
  database.exec(
    `INSERT INTO "PayImport" ("id", "status", ${kept}) SELECT '${id}', 'reading', ${kept} FROM "PayImport" WHERE "id" = '${importId}'`,
  );
  for (let copy = 0; copy < COPIES - 1; copy += 1)
    database.exec(
      `INSERT INTO "PayRecord" ("importId", "row", ${others}) SELECT '${id}', "row" + ${copy * 100_000}, ${others} FROM "PayRecord" WHERE "importId" = '${importId}'`,
    );
  database.close();
  return id;
}

const PLAIN = `SELECT "baseUsd" AS "pay" FROM "PayRecord" WHERE "roleSlug" = ? AND "level" = ? AND "region" = ? AND "counted" = 1 ORDER BY "baseUsd"`;
const cell: PayCell = { role: "ml-systems-engineer", level: "senior", region: "US national", companyType: "all" };

bench("pay records: a file of 74,301 rows, and a cell among a million records", ({ figure, note }) =>
  withOwnFolder(async () => {
    const { databaseFile, backupsFolder } = readEnv();
    migrateDatabase(databaseFile, backupsFolder);
    const id = await keepIndex();
    await startPayImport(localOwner, id);
    const held = heldBytes();
    const calm = process.memoryUsage().rss;
    let [mostHeld, mostResident] = [0, 0];
    const looking = setInterval(() => {
      mostResident = Math.max(mostResident, process.memoryUsage().rss - calm);
    }, LOOK_MS);
    const before = performance.now();
    await runPayImports();
    const seconds = (performance.now() - before) / 1000;
    clearInterval(looking);
    mostHeld = heldBytes() - held;
    const { status, takenRows } = await getPayImport(localOwner, id);
    note(`${takenRows} rows, ${status}`);
    figure({
      name: "memory by which the process grew, garbage included",
      value: mostResident / MEGABYTE,
      unit: "MB",
      promise: { atMost: 150 },
    });
    figure({
      name: "rows read, checked and stored",
      value: takenRows / seconds,
      unit: "per second",
      promise: { atLeast: ROWS / 20 },
    });
    figure({ name: "memory still held after it", value: mostHeld / MEGABYTE, unit: "MB", promise: { atMost: 50 } });
    await closeDatabase();
    const plain = insertPlainly(databaseFile);
    figure({ name: "import over a plain SQL insert of its rows", value: (seconds * 1000) / plain, unit: "times" });
    const large = multiply(databaseFile, id);
    const renewing = performance.now();
    await finishPayImport(systemActor, large, { counts: { flags: {}, roles: {} }, rates: "" });
    note(`percentiles of ${ROWS * COPIES} records made anew in ${Math.round(performance.now() - renewing)} ms`);
    const asked = await leastMs(9, async () => (await listPayBands(localOwner, [cell], "base"))(cell));
    await closeDatabase();
    const database = new Database(databaseFile, { readonly: true });
    const query = database.prepare(PLAIN);
    const plainAsked = await leastMs(2, () => query.all(cell.role, cell.level, cell.region));
    database.close();
    figure({ name: "a cell among a million records", value: asked, unit: "ms", promise: { atMost: 100 } });
    figure({
      name: "plain SQL over the prepared cell",
      value: plainAsked / asked,
      unit: "times",
      promise: { atLeast: 10 },
    });
  }),
);
