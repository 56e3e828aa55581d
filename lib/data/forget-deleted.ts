import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import { emptyWriteAheadLog } from "./access";

/** Somebody else may be reading what is to go, a backup for example. */
const TRIES = 5;
const PAUSE_MS = 200;
const LATER_MS = 30_000;

/**
 * Takes what was deleted out of the database's log too. SQLite overwrites deleted rows in the database itself (secure_delete), but the log of the last
 * changes still holds the pages as they were until it is emptied. When somebody reads these pages just now, it is tried again until they
 * are done.
 */
export async function forgetDeleted(): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (await emptyWriteAheadLog()) return;
    await pause(PAUSE_MS);
  }
  setTimeout(() => void forgetDeleted().catch(() => undefined), LATER_MS).unref();
}
