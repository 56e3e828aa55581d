import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { closeDatabase } from "@/lib/data/database";
import { loadReference } from "@/lib/data/load-reference";
import { systemActor } from "@/lib/domain/access";
import { roles } from "@/lib/reference/roles";
import { skills } from "@/lib/reference/skills";
import { migrateDatabase } from "@/prisma/migrate-database";
import { listMigrations, migrationsFolder } from "@/prisma/migration-list";

const cache = path.join(process.cwd(), "node_modules", ".cache", "rolecall");

/** The path of a migrated database with the reference knowledge, made once for each state of both and copied by every test. */
export async function baseDatabase(): Promise<string> {
  const state = [listMigrations(migrationsFolder).map(({ checksum }) => checksum), skills, roles];
  const base = path.join(
    cache,
    `base-${createHash("sha256").update(JSON.stringify(state)).digest("hex").slice(0, 16)}.db`,
  );
  if (existsSync(base)) return base;
  // Made under another name first: several test workers may be here at once, and the last one to rename wins with the same content.
  const folder = path.join(cache, randomUUID());
  const file = path.join(folder, "rolecall.db");
  mkdirSync(folder, { recursive: true });
  migrateDatabase(file, folder);
  process.env.DATABASE_URL = `file:${file}`;
  await loadReference(systemActor);
  await closeDatabase();
  delete process.env.DATABASE_URL;
  const database = new Database(file);
  database.exec(`VACUUM INTO '${base}.${path.basename(folder)}'`);
  database.close();
  renameSync(`${base}.${path.basename(folder)}`, base);
  rmSync(folder, { recursive: true, force: true });
  return base;
}
