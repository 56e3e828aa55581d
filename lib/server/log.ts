import "server-only";
import { errorFields, type LOG_FIELDS, logLine } from "./log-line.mjs";

/** What a log line may carry: ids, counts, codes, by the names in `log-line.mjs`. Never text that a person typed or a résumé holds. */
export type LogFields = Readonly<Partial<Record<keyof typeof LOG_FIELDS, string | number | boolean | null>>>;

/** One JSON line about something that went as it should. */
export function logInfo(event: string, fields: LogFields = {}): void {
  process.stdout.write(logLine("info", event, fields));
}

/** One JSON line about something that failed elsewhere, whose error did not come along. */
export function logFailure(event: string, fields: LogFields): void {
  process.stderr.write(logLine("error", event, fields));
}

/** One JSON line about a bug: the error's name and the places in its stack. */
export function logError(event: string, error: unknown, fields: LogFields = {}): void {
  process.stderr.write(logLine("error", event, { ...fields, ...errorFields(error) }));
}
