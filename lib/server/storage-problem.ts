import "server-only";

const FULL = /ENOSPC|EDQUOT|SQLITE_FULL|database or disk is full/;
const REFUSED = /EROFS|EACCES|EPERM|EIO|SQLITE_(?:READONLY|IOERR|CANTOPEN)|readonly database|disk I\/O error/;

/** The sentence for a failure to write to the disk, or null when the error is something else. Nothing of what was being saved is kept then. */
export function storageProblem(error: unknown): string | null {
  const trace = traceOf(error);
  if (FULL.test(trace))
    return "The disk is full, so nothing was saved. Make room on the disk that holds Rolecall's data folder and do this again.";
  if (REFUSED.test(trace))
    return "Rolecall cannot write to its data folder, so nothing was saved. Check the disk and this account's rights to the folder, and do this again.";
  return null;
}

/** Codes and messages of an error and of what caused it; the database's driver keeps its code in the cause. */
function traceOf(error: unknown, depth = 0): string {
  if (typeof error !== "object" || error === null || depth > 4) return "";
  const { code, message, originalCode, cause } = error as Readonly<Record<string, unknown>>; // any object has these or not
  const own = [code, originalCode, message].filter((part) => typeof part === "string");
  return `${own.join(" ")} ${traceOf(cause, depth + 1)}`;
}
