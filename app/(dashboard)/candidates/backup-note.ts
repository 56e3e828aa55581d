import { LONGEST_KEPT_DAYS } from "@/lib/domain/backup/keep-backups";
import { formatDay } from "@/lib/format";

const DAY_MS = 24 * 60 * 60 * 1000;

/** What somebody who deletes people should know of the backups that were made before `now`. */
export function backupNote(now: Date): string {
  const until = formatDay(new Date(now.getTime() + LONGEST_KEPT_DAYS * DAY_MS).toISOString());
  return `Backups that were made before still hold what is deleted, until ${until} at the latest; copies that you took out of Rolecall do for as long as you keep them.`;
}
