import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { closeDatabase } from "@/lib/data/database";
import { baseDatabase } from "./base-database";

export type FreshDatabase = { readonly folder: string; readonly file: string; readonly remove: () => Promise<void> };

/** A data folder of its own with a migrated database, to which the program's settings then point. Call `remove` afterwards. */
export async function freshDatabase(): Promise<FreshDatabase> {
  await closeDatabase();
  const base = await baseDatabase();
  const folder = mkdtempSync(path.join(tmpdir(), "rolecall-test-"));
  const file = path.join(folder, "rolecall.db");
  mkdirSync(path.join(folder, "documents"));
  copyFileSync(base, file);
  process.env.ROLECALL_DATA = folder;
  return {
    folder,
    file,
    remove: async () => {
      await closeDatabase();
      delete process.env.ROLECALL_DATA;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
