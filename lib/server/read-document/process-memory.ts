import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

const LINUX_PAGE_BYTES = 4096;

/** Resident memory of a process in bytes; null when it cannot be told, for example because the process has just ended. */
export async function residentBytes(processId: number): Promise<number | null> {
  try {
    return process.platform === "linux" ? await fromProc(processId) : await fromPs(processId);
  } catch {
    return null;
  }
}

async function fromProc(processId: number): Promise<number | null> {
  const residentPages = Number((await readFile(`/proc/${processId}/statm`, "utf8")).split(" ")[1]);
  return Number.isFinite(residentPages) ? residentPages * LINUX_PAGE_BYTES : null;
}

async function fromPs(processId: number): Promise<number | null> {
  const { stdout } = await promisify(execFile)("ps", ["-o", "rss=", "-p", String(processId)]);
  const kilobytes = Number(stdout.trim());
  return Number.isFinite(kilobytes) ? kilobytes * 1024 : null;
}
