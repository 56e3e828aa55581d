import Database from "better-sqlite3";
import { DomainError } from "@/lib/domain/errors";

/**
 * Makes this process the only one that uses the database `file`, until `release` or its end however abrupt: two writers on one
 * SQLite file would make each other wait and fail. The lock is one of SQLite itself on an empty neighbour file, so that, unlike a
 * process number in a file, it cannot be left behind. Throws one sentence when another process holds it.
 */
export function lockDatabase(file: string): { readonly release: () => void } {
  const lock = new Database(`${file}.lock`, { timeout: 2_000 });
  try {
    lock.pragma("locking_mode = EXCLUSIVE");
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if (!(error instanceof Database.SqliteError) || !error.code.startsWith("SQLITE_BUSY")) throw error;
    throw new DomainError(
      "CONFLICT",
      `Another Rolecall is using ${file}. Stop it first, or give this one another folder with ROLECALL_DATA.`,
    );
  }
  return {
    release: () => {
      lock.close();
    },
  };
}
