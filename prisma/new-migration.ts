import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { migrateDatabase } from "./migrate-database";
import { migrationsFolder } from "./migration-list";
import { diffFromDatabase } from "./schema-engine";

/* Writes the next migration from the difference between all earlier ones and schema.prisma: `tsx prisma/new-migration.ts what_changes`. */

async function main(name: string): Promise<void> {
  const scratch = mkdtempSync(path.join(tmpdir(), "rolecall-migration-"));
  try {
    const file = path.join(scratch, "scratch.db");
    migrateDatabase(file, scratch);
    const schemaPath = fileURLToPath(new URL("./schema.prisma", import.meta.url));
    const sql = await diffFromDatabase(file, { path: schemaPath, text: readFileSync(schemaPath, "utf8") });
    if (sql === "") {
      console.log("The migrations already make what schema.prisma describes.");
      return;
    }
    const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
    const folder = path.join(migrationsFolder, `${stamp}_${name}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "migration.sql"), `${sql}\n`);
    console.log(`Wrote ${folder}. Read it before you commit it.`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const name = process.argv[2] ?? "";
if (/^[a-z0-9_]{3,60}$/.test(name)) {
  await main(name);
} else {
  console.error("Usage: tsx prisma/new-migration.ts what_changes   (small letters, digits and _)");
  process.exitCode = 2;
}
