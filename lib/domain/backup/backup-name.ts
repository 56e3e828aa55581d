/** Why a backup was made: somebody asked for it, a day went by, or a migration was about to change the database. */
export type BackupReason = "asked" | "daily" | "migration";

/** What the name of a backup says of it. `madeAt` is ISO, UTC, to the millisecond. */
export type NamedBackup = { readonly name: string; readonly madeAt: string; readonly reason: BackupReason };

const NAME = /^rolecall-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z-(asked|daily|migration)\.tar$/;

/** The file name of a backup: it sorts by time and is allowed on every system. */
export function backupName(madeAt: string, reason: BackupReason): string {
  return `rolecall-${madeAt.replace(/[:.]/g, "-")}-${reason}.tar`;
}

/** Reads a backup's file name; null for any other name. */
export function parseBackupName(name: string): NamedBackup | null {
  const [, day, hour, minute, second, millisecond, reason] = NAME.exec(name) ?? [];
  if (day === undefined) return null;
  const madeAt = `${day}T${hour}:${minute}:${second}.${millisecond}Z`;
  if (Number.isNaN(Date.parse(madeAt))) return null;
  return { name, madeAt, reason: reason as BackupReason }; // the pattern lets no other word through
}
