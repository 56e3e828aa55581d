import type { NamedBackup } from "./backup-name";

const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS_KEPT = 7;
const WEEKS_KEPT = 4;
/** 1 January 1970 was a Thursday: with three days added, weeks begin on Monday. */
const DAYS_BEFORE_MONDAY = 3;

/** How many days at most a backup holds what was deleted since, as long as newer ones are made. */
export const LONGEST_KEPT_DAYS = WEEKS_KEPT * 7;

function dayOf(instant: string): number {
  return Math.floor(Date.parse(instant) / DAY_MS);
}

function weekOf(instant: string): number {
  return Math.floor((dayOf(instant) + DAYS_BEFORE_MONDAY) / 7);
}

/**
 * Which backups stay at the moment `now` (ISO): the newest of all; of the daily ones the newest of each of the last 7 days and of each of the last 4 weeks
 * (UTC, from Monday; today and this week count); those that were asked for or made before a migration, until the last 4 weeks are over. One with
 * a date in the future stays. The answer has the order of what was given; none gives none.
 */
export function backupsToKeep<Backup extends NamedBackup>(backups: readonly Backup[], now: string): readonly Backup[] {
  const newestFirst = backups.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
  const kept = new Set<Backup>(newestFirst.slice(0, 1));
  const seen = new Set<string>();
  for (const backup of newestFirst) {
    const [day, week] = [dayOf(backup.madeAt), weekOf(backup.madeAt)];
    if (weekOf(now) - week >= WEEKS_KEPT) continue;
    if (backup.reason !== "daily") {
      kept.add(backup);
      continue;
    }
    const isOfLastDays = dayOf(now) - day < DAYS_KEPT;
    if ((isOfLastDays && !seen.has(`day ${day}`)) || !seen.has(`week ${week}`)) kept.add(backup);
    seen.add(`day ${day}`).add(`week ${week}`);
  }
  return backups.filter((backup) => kept.has(backup));
}

/** Whether the daily backup is due at `now` (ISO): the newest one with everything in it is a day old, or there is none. */
export function isBackupDue(backups: readonly NamedBackup[], now: string): boolean {
  const whole = backups.filter(({ reason }) => reason !== "migration");
  return whole.every(({ madeAt }) => Date.parse(now) - Date.parse(madeAt) >= DAY_MS);
}

/**
 * When the last of `backups` is gone (ISO date): the Monday on which the newest one's week is four weeks ago. Null when there is none. It
 * goes on that day only if a newer one was made.
 */
export function lastKeptUntil(backups: readonly Pick<NamedBackup, "madeAt">[]): string | null {
  if (backups.length === 0) return null;
  const newest = Math.max(...backups.map(({ madeAt }) => weekOf(madeAt)));
  const monday = (newest + WEEKS_KEPT) * 7 - DAYS_BEFORE_MONDAY;
  return new Date(monday * DAY_MS).toISOString().slice(0, 10);
}
