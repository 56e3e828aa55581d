import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { closeDatabase } from "@/lib/data/database";

/** Runs a bench that writes in a data folder of its own, so that the pool stays as it is. */
export async function withOwnFolder(run: () => Promise<void>): Promise<void> {
  const pool = process.env.ROLECALL_DATA;
  const folder = mkdtempSync(path.join(tmpdir(), "rolecall-bench-"));
  await closeDatabase();
  process.env.ROLECALL_DATA = folder;
  try {
    await run();
  } finally {
    await closeDatabase();
    process.env.ROLECALL_DATA = pool;
    rmSync(folder, { recursive: true, force: true });
  }
}
