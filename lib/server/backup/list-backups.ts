import { readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { type NamedBackup, parseBackupName } from "@/lib/domain/backup/backup-name";
import { backupsToKeep } from "@/lib/domain/backup/keep-backups";

export type ListedBackup = NamedBackup & { readonly bytes: number };

/** The backups in a folder, newest first; none when there is no such folder. A file with a backup's name is whole. */
export function listBackups(folder: string): readonly ListedBackup[] {
  return namesIn(folder)
    .flatMap((name) => parseBackupName(name) ?? [])
    .map((backup) => ({ ...backup, bytes: statSync(backupPath(folder, backup)).size }))
    .sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}

/** Removes the backups whose time is over at `now`; gives their number. Call it after a new one was made and checked. */
export function removeOldBackups(folder: string, now: Date): number {
  const all = listBackups(folder);
  const kept = new Set(backupsToKeep(all, now.toISOString()));
  const old = all.filter((backup) => !kept.has(backup));
  for (const backup of old) rmSync(backupPath(folder, backup));
  return old.length;
}

/** Where a listed backup lies. */
export function backupPath(folder: string, { name }: NamedBackup): string {
  return path.join(/* turbopackIgnore: true */ folder, name);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
