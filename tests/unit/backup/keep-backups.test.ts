import fc from "fast-check";
import { expect, test } from "vitest";
import { type BackupReason, backupName, type NamedBackup, parseBackupName } from "@/lib/domain/backup/backup-name";
import { backupsToKeep, isBackupDue, LONGEST_KEPT_DAYS, lastKeptUntil } from "@/lib/domain/backup/keep-backups";

const DAY_MS = 24 * 60 * 60 * 1000;
const instant = fc
  .date({ min: new Date("2024-01-01T00:00:00.000Z"), max: new Date("2027-12-31T00:00:00.000Z"), noInvalidDate: true })
  .map((date) => date.toISOString());
const reason = fc.constantFrom<BackupReason>("asked", "daily", "migration");

function backup(madeAt: string, why: BackupReason): NamedBackup {
  return { name: backupName(madeAt, why), madeAt, reason: why };
}

const anyBackups = fc.uniqueArray(
  fc.tuple(instant, reason).map(([madeAt, why]) => backup(madeAt, why)),
  { selector: ({ name }) => name, maxLength: 60 },
);
const agesOf = (kept: readonly NamedBackup[], now: string) =>
  kept.map(({ madeAt }) => Date.parse(now) - Date.parse(madeAt));

/** Which week, from Monday, lies `age` days before `now`. */
function weekOf(now: string, age: number): number {
  return Math.floor((Math.floor(Date.parse(now) / DAY_MS) - age + 3) / 7);
}

/** One daily backup each day at noon for `days` days up to `now`, and what is left when old ones are removed after each. */
function afterDays(days: number, now: string): readonly NamedBackup[] {
  let kept: readonly NamedBackup[] = [];
  for (let ago = days - 1; ago >= 0; ago -= 1) {
    const today = new Date(Date.parse(now) - ago * DAY_MS).toISOString();
    kept = backupsToKeep([...kept, backup(today, "daily")], today);
  }
  return kept;
}

test("the name of a backup says when and why it was made, and no other name does", () => {
  fc.assert(
    fc.property(instant, reason, (madeAt, why) => {
      const name = backupName(madeAt, why);
      expect(name).toMatch(/^[\w.-]+$/);
      expect(parseBackupName(name)).toEqual({ name, madeAt, reason: why });
    }),
  );
  const others = ["rolecall.db", "backup.tar", "rolecall-2026-99-99T00-00-00-000Z-daily.tar", "../etc/passwd"];
  for (const other of others) expect(parseBackupName(other)).toBeNull();
});

test("the newest backup always stays, nothing is made up, and the order in which they are listed does not matter", () => {
  fc.assert(
    fc.property(anyBackups, instant, (backups, now) => {
      const kept = backupsToKeep(backups, now);
      const newest = backups.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1)).at(0);
      if (newest !== undefined) expect(kept).toContain(newest);
      expect(kept.every((one) => backups.includes(one))).toBe(true);
      expect(new Set(backupsToKeep(backups.toReversed(), now))).toEqual(new Set(kept));
    }),
  );
});

test("removing twice at one moment removes nothing more", () => {
  fc.assert(
    fc.property(anyBackups, instant, (backups, now) => {
      const kept = backupsToKeep(backups, now);
      expect(backupsToKeep(kept, now)).toEqual(kept);
    }),
  );
});

test("no backup but the newest is kept for longer than 28 days, and none that was asked for goes before 21", () => {
  fc.assert(
    fc.property(anyBackups, instant, (backups, now) => {
      const past = backups.filter(({ madeAt }) => madeAt <= now);
      const kept = backupsToKeep(past, now);
      const oldest = Math.max(0, ...agesOf(kept, now));
      if (kept.length > 1) expect(oldest).toBeLessThanOrEqual(LONGEST_KEPT_DAYS * DAY_MS);
      const young = past.filter(
        ({ madeAt, reason: why }) => why !== "daily" && Date.parse(now) - Date.parse(madeAt) < 21 * DAY_MS,
      );
      expect(young.filter((one) => !kept.includes(one))).toEqual([]);
    }),
  );
});

test("with one a day, the last 7 days and one of each of the 4 weeks are there, never more than 11", () => {
  fc.assert(
    fc.property(fc.integer({ min: 40, max: 80 }), fc.integer({ min: 0, max: 700 }), (days, offset) => {
      const now = new Date(Date.parse("2025-01-01T12:00:00.000Z") + offset * DAY_MS).toISOString();
      const kept = afterDays(days, now);
      const ages = agesOf(kept, now).map((age) => Math.round(age / DAY_MS));
      expect([0, 1, 2, 3, 4, 5, 6].every((day) => ages.includes(day))).toBe(true);
      // The least is on a Monday: this one, and the Sundays 1, 8 and 15 days ago
      expect(Math.max(...ages)).toBeGreaterThanOrEqual(15);
      expect(new Set(ages.map((age) => weekOf(now, age))).size).toBe(4);
      expect(kept.length).toBeLessThanOrEqual(11);
    }),
  );
});

test("what is deleted today is in no backup any more on the day that is said, and still in one on the day before", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), (offset) => {
      const deletedAt = new Date(Date.parse("2026-03-01T12:00:00.000Z") + offset * DAY_MS).toISOString();
      const old = afterDays(40, deletedAt);
      const until = lastKeptUntil(old) ?? "";
      const held = (day: string) => {
        const newer = backup(`${day}T00:00:00.000Z`, "daily");
        return backupsToKeep([...old, newer], newer.madeAt).some((one) => old.includes(one));
      };
      expect(held(until)).toBe(false);
      const dayBefore = new Date(Date.parse(until) - DAY_MS).toISOString().slice(0, 10);
      expect(held(dayBefore)).toBe(true);
      expect(Date.parse(until) - Date.parse(deletedAt)).toBeLessThanOrEqual(LONGEST_KEPT_DAYS * DAY_MS);
    }),
  );
  expect(lastKeptUntil([])).toBeNull();
});

test("a backup is due after a day, whatever was made before a migration meanwhile", () => {
  const now = "2026-11-21T12:00:00.000Z";
  expect(isBackupDue([], now)).toBe(true);
  expect(isBackupDue([backup("2026-11-21T11:59:00.000Z", "migration")], now)).toBe(true);
  expect(isBackupDue([backup("2026-11-20T12:00:00.000Z", "daily")], now)).toBe(true);
  expect(isBackupDue([backup("2026-11-20T12:00:00.001Z", "daily")], now)).toBe(false);
  expect(isBackupDue([backup("2026-11-20T12:00:00.001Z", "asked")], now)).toBe(false);
});
