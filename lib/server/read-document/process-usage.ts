import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

const LINUX_PAGE_BYTES = 4096;
/** Linux reports processor time in hundredths of a second on every machine (USER_HZ). */
const LINUX_TICK_MILLISECONDS = 10;

/** What a process holds and has used since it began; `processorMilliseconds` is null where the system does not tell it cheaply. */
export type ProcessUsage = { readonly residentBytes: number; readonly processorMilliseconds: number | null };

/** Memory and processor time of a process; null when they cannot be told, for example because it has just ended. */
export async function processUsage(processId: number): Promise<ProcessUsage | null> {
  try {
    return process.platform === "linux" ? await fromProc(processId) : await fromPs(processId);
  } catch {
    return null;
  }
}

/* proc(5): behind the name in brackets stand the state and then numbers; utime, stime and rss are the 12th, 13th and 22nd. */
async function fromProc(processId: number): Promise<ProcessUsage | null> {
  const row = await readFile(`/proc/${processId}/stat`, "utf8");
  const fields = row.slice(row.lastIndexOf(")") + 2).split(" ");
  const [userTicks, systemTicks, residentPages] = [fields[11], fields[12], fields[21]].map(Number);
  if (userTicks === undefined || systemTicks === undefined || residentPages === undefined) return null;
  return {
    residentBytes: residentPages * LINUX_PAGE_BYTES,
    processorMilliseconds: (userTicks + systemTicks) * LINUX_TICK_MILLISECONDS,
  };
}

async function fromPs(processId: number): Promise<ProcessUsage | null> {
  const { stdout } = await promisify(execFile)("ps", ["-o", "rss=", "-p", String(processId)]);
  const kilobytes = Number(stdout.trim());
  return Number.isFinite(kilobytes) ? { residentBytes: kilobytes * 1024, processorMilliseconds: null } : null;
}
