import "server-only";

/** What a log line may carry: ids, counts, codes. Never text that a person typed or a résumé holds. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

function line(level: "info" | "error", event: string, fields: LogFields): string {
  return JSON.stringify({ at: new Date().toISOString(), level, event, ...fields });
}

/** One JSON line about something that went as it should. */
export function logInfo(event: string, fields: LogFields = {}): void {
  process.stdout.write(`${line("info", event, fields)}\n`);
}

/** One JSON line about something that failed elsewhere, whose error did not come along. */
export function logFailure(event: string, fields: LogFields): void {
  process.stderr.write(`${line("error", event, fields)}\n`);
}

/** One JSON line about a bug: the error's name and stack frames, without its message, which may quote what was being worked on. */
export function logError(event: string, error: unknown, fields: LogFields = {}): void {
  const name = error instanceof Error ? error.name : typeof error;
  const frames =
    error instanceof Error && error.stack !== undefined
      ? error.stack.split("\n").filter((row) => row.startsWith("    at "))
      : [];
  process.stderr.write(
    `${line("error", event, { ...fields, error: name, stack: frames.slice(0, 8).join(" ").replaceAll("    ", " ") })}\n`,
  );
}
