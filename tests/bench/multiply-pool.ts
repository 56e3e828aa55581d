import Database from "better-sqlite3";
import { foldText } from "@/lib/data/fold-text";
import { newId } from "@/lib/data/new-id";
import { type Random, writeName, writePlace } from "./write-resume";

/** When the first of the pool was imported; one a minute follows. */
export const firstImport = Date.UTC(2026, 0, 1);

type Key = "candidateId" | "candidateNumber";

/** What stands in columns of a copied row that belong to one person alone; the document of a copy bears the person's own id. */
type Own = Readonly<Record<string, string>>;

const ownDocument: Own = { id: `p."id"`, storageKey: `p."id"`, sha256: "LOWER(HEX(RANDOMBLOB(32)))" };

/** Tables of a candidate, each with the column that says whose row it is. A pool without documents and readings has none to copy. */
const tables: readonly (readonly [string, Key, Own])[] = [
  ["Document", "candidateId", ownDocument],
  ["Reading", "candidateId", {}],
  ["SkillVector", "candidateId", {}],
  ["Evidence", "candidateId", { documentId: `p."id"` }],
  ["Score", "candidateId", {}],
  ["ListedSkill", "candidateNumber", {}],
  ["ListedScore", "candidateNumber", {}],
];

/** Copies the people of a database until there are `size`, inside SQLite: through the client this takes half an hour. */
export function multiplyPool(databaseFile: string, size: number, random: Random): void {
  const database = new Database(databaseFile);
  database.pragma("cache_size = -1000000");
  database.pragma("synchronous = OFF");
  database.pragma("foreign_keys = OFF");
  const indexes = database
    .prepare<[], { name: string; sql: string }>(
      `SELECT "name", "sql" FROM sqlite_master WHERE "type" = 'index' AND "sql" IS NOT NULL AND "tbl_name" IN ('Candidate', 'Evidence', 'Score', 'ListedSkill', 'ListedScore')`,
    )
    .all();
  database.transaction(() => {
    // An index that is made at the end is made by sorting, ten times as fast as row by row.
    for (const { name } of indexes) database.exec(`DROP INDEX "${name}"`);
    insertCopies(database, size, random);
    countCopies(database);
    for (const [table, key, own] of tables) copyRows(database, table, { key, own });
    for (const { sql } of indexes) database.exec(sql);
  })();
  database.close();
}

type Row = Record<string, string | number | null>;

/** A pool of a few hundred names would be no pool: copies have names, places and import times of their own. */
function insertCopies(database: Database.Database, size: number, random: Random): void {
  const originals = database.prepare<[], Row>(`SELECT * FROM "Candidate" ORDER BY "number"`).all();
  const columns = Object.keys(originals[0] ?? {});
  database.exec(`CREATE TEMP TABLE "Copy" ("original" INTEGER, "originalId" TEXT, "number" INTEGER, "id" TEXT)`);
  const insertPair = database.prepare(`INSERT INTO "Copy" VALUES (?, ?, ?, ?)`);
  const insert = database.prepare(
    `INSERT INTO "Candidate" (${columns.map((name) => `"${name}"`).join()}) VALUES (${columns.map((name) => `@${name}`).join()})`,
  );
  for (let place = originals.length; place < size; place += 1) {
    const original = originals[Math.floor(random() * originals.length)];
    if (original === undefined) throw new Error("there is nobody to copy");
    const name = writeName(random);
    const location = writePlace(random);
    const copy = {
      ...{ ...original, id: newId(), number: place + 1, name, foldedName: foldText(name) },
      ...{ location, foldedLocation: foldText(location) },
      searchText: foldText(`${name} ${original.headline} ${location}`),
      createdAt: new Date(firstImport + place * 60_000).toISOString().replace("Z", "+00:00"),
    };
    insert.run(copy);
    insertPair.run(original.number, original.id, copy.number, copy.id);
  }
}

function copyRows(
  database: Database.Database,
  table: string,
  { key, own }: { readonly key: Key; readonly own: Own },
): void {
  const [person, original] = key === "candidateId" ? ["id", "originalId"] : ["number", "original"];
  const columns = database.prepare<[], { name: string }>(`PRAGMA table_info("${table}")`).all();
  const copied = columns.map(({ name }) => (name === key ? `p."${person}"` : (own[name] ?? `t."${name}"`))).join();
  database.exec(
    `INSERT INTO "${table}" SELECT ${copied} FROM "Copy" p CROSS JOIN "${table}" t ON t."${key}" = p."${original}"`,
  );
}

/** Adds the copies to the counts that are kept of scores (lib/data/score-tally.ts). */
function countCopies(database: Database.Database): void {
  database.exec(`
    WITH RECURSIVE "Position" ("at") AS (SELECT 0 UNION ALL SELECT "at" + 1 FROM "Position" WHERE "at" < 199),
    "Copied" AS (SELECT "original", COUNT(*) AS "people" FROM "Copy" GROUP BY "original"),
    "Fact" AS (
      SELECT s."placeId", s."candidateNumber", 'gate ' || COALESCE(s."gate", 'not computable') AS "fact" FROM "ListedScore" s
      UNION ALL
      SELECT s."placeId", s."candidateNumber", CASE SUBSTR(s."standings", n."at" + 1, 1) WHEN 'p' THEN 'proves ' ELSE 'lacks ' END || n."at"
      FROM "ListedScore" s JOIN "Position" n ON SUBSTR(s."standings", n."at" + 1, 1) IN ('p', 'l')
    )
    INSERT INTO "ScoreTally" SELECT f."placeId", f."fact", SUM(o."people") FROM "Copied" o
    JOIN "Fact" f ON f."candidateNumber" = o."original" WHERE true GROUP BY f."placeId", f."fact"
    ON CONFLICT ("placeId", "fact") DO UPDATE SET "people" = "people" + excluded."people"`);
}
