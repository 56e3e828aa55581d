/* A process of its own for a test: backs up to a disk that is too small, then to one that takes nothing. Prints what it saw as one JSON line. */
import { spawnSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { countPool } from "@/lib/data/candidates";
import { closeDatabase } from "@/lib/data/database";
import { localOwner } from "@/lib/domain/access";
import { readEnv } from "@/lib/env";
import { createBackup } from "@/lib/server/backup/create-backup";
import { storageProblem } from "@/lib/server/storage-problem";

const disk = process.env.DISK ?? "";
const { databaseFile, documentsFolder } = readEnv();

function sentenceOf(folder: string): string | null {
  try {
    createBackup({ databaseFile, documentsFolder, folder, reason: "asked", actor: localOwner.id, now: new Date() });
    return null;
  } catch (error) {
    return storageProblem(error) ?? `not a sentence: ${error}`;
  }
}

writeFileSync(path.join(disk, "filler"), Buffer.alloc(2_000_000));
const folder = path.join(disk, "backups");
const full = sentenceOf(folder);
const backups = readdirSync(folder).filter((name) => !name.startsWith("backup.lock"));
spawnSync("mount", ["-o", "remount,ro", disk]);
const readOnly = sentenceOf(folder);
const { candidates } = await countPool(localOwner);
await closeDatabase();
console.log(JSON.stringify({ full, readOnly, backups, candidates }));
