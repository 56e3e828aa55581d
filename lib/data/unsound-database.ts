import Database from "better-sqlite3";
import { DomainError } from "@/lib/domain/errors";

/** A sentence in place of what SQLite says of pages that it cannot read; any other error as it is. */
export function asUnsound(error: unknown): unknown {
  if (!(error instanceof Database.SqliteError) || !/^SQLITE_(?:NOTADB|CORRUPT)/.test(error.code)) return error;
  return new DomainError(
    "INVALID",
    "The database is not sound: its pages are damaged. Put back a backup with npm run restore.",
  );
}
