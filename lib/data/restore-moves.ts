import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { z } from "zod";

/* The moment in which a restore puts its files in place. Several renames are not one: so they are written down first, and whoever opens the
   database next does those that a killed program left undone. */

const Moves = z.strictObject({
  /** In this order; each `to` is free when the list is made, and each `from` is there. */
  moves: z.array(z.strictObject({ from: z.string(), to: z.string() })),
  /** Folders that are empty or worthless afterwards. */
  leftovers: z.array(z.string()),
});
export type Moves = z.infer<typeof Moves>;

function listOf(databaseFile: string): string {
  return `${databaseFile}.restore.json`;
}

/** Whether a restore of this database stands between its first and its last rename. */
export function isRestoreUnfinished(databaseFile: string): boolean {
  return existsSync(listOf(databaseFile));
}

/**
 * Writes the list, whole or not at all, then does what it says. For whoever holds the database's lock. When a rename fails, those before it are
 * taken back.
 */
export function moveIntoPlace(databaseFile: string, list: Moves): void {
  const file = listOf(databaseFile);
  const partial = `${file}.partial`;
  const handle = openSync(partial, "w", 0o600);
  writeSync(handle, JSON.stringify(list));
  fsyncSync(handle);
  closeSync(handle);
  renameSync(partial, file);
  syncFolderOf(file);
  try {
    finishRestore(databaseFile);
  } catch (error) {
    for (const { from, to } of list.moves.toReversed()) move(to, from);
    rmSync(file);
    throw error;
  }
}

/**
 * Does the renames that a killed restore wrote down and did not come to; gives whether there were any. For whoever holds the database's lock.
 */
export function finishRestore(databaseFile: string): boolean {
  const file = listOf(databaseFile);
  if (!existsSync(file)) return false;
  const { moves, leftovers } = Moves.parse(JSON.parse(readFileSync(file, "utf8")));
  for (const { from, to } of moves) move(from, to);
  for (const folder of leftovers) rmSync(folder, { recursive: true, force: true });
  rmSync(file);
  syncFolderOf(file);
  return true;
}

/** Nothing when it was done: then `from` is gone, or another move has put something there since and `to` is taken. */
function move(from: string, to: string): void {
  if (!existsSync(from) || existsSync(to)) return;
  mkdirSync(path.dirname(to), { recursive: true, mode: 0o700 });
  renameSync(from, to);
  syncFolderOf(from);
  syncFolderOf(to);
}

/** A rename is on the disk only when its folder is. */
function syncFolderOf(file: string): void {
  const handle = openSync(path.dirname(file), "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
