import Database from "better-sqlite3";
import { DomainError } from "@/lib/domain/errors";

/** Until `release`, or the end of the process however abrupt. */
export type HeldLock = { readonly release: () => void };

/**
 * Makes this process the only one that uses the database `file`: two writers on one SQLite file would make each other wait and fail.
 * Throws one sentence when another process does.
 */
export function lockDatabase(file: string): HeldLock {
  return holdLock(
    file,
    `Another Rolecall is using ${file}. Stop it first, or give this one another folder with ROLECALL_DATA.`,
  );
}

/**
 * Holds the lock named `file`. It is one of SQLite itself on an empty neighbour file, so that, unlike a process number in a file, it cannot be left
 * behind. Throws `problem`, a sentence for the person, when another process holds it.
 */
export function holdLock(file: string, problem: string): HeldLock {
  const lock = new Database(`${file}.lock`, { timeout: 2_000 });
  try {
    lock.pragma("locking_mode = EXCLUSIVE");
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if (!(error instanceof Database.SqliteError) || !error.code.startsWith("SQLITE_BUSY")) throw error;
    throw new DomainError("CONFLICT", problem);
  }
  return {
    release: () => {
      lock.close();
    },
  };
}
