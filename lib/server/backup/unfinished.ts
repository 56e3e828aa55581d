import { closeSync, fsyncSync, openSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";

/* Folders in which a backup or a restore is being put together: what a killed program leaves of them is swept away by the next. */

const PREFIX = ".unfinished-";

/** The name of such a folder. */
export function unfinishedName(id: string): string {
  return `${PREFIX}${id}`;
}

/** Removes what killed programs left in `folder`. For whoever holds the lock, so that nobody's work is swept away. */
export function sweepUnfinished(folder: string): void {
  for (const name of readdirSync(folder))
    if (name.startsWith(PREFIX)) rmSync(path.join(/* turbopackIgnore: true */ folder, name), { recursive: true });
}

/** Forces a folder's names to the disk: a rename is there only when its folder is. */
export function syncFolder(folder: string): void {
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
