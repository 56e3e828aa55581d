import "server-only";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { readEnv } from "@/lib/env";

/** Names are random ids that the program makes; anything else could point elsewhere. */
const STORAGE_KEY = /^[a-z0-9]{8,64}$/;

/**
 * Keeps the bytes of a document under `storageKey`, whole or not at all: written aside, forced to the disk, then renamed. When this
 * returns they survive a crash. A second call with the same key replaces the first.
 */
export async function saveDocument(storageKey: string, bytes: Uint8Array): Promise<void> {
  const folder = path.dirname(documentPath(storageKey));
  await mkdir(folder, { recursive: true });
  await place(folder, { storageKey, bytes });
  await syncFolder(folder);
}

type NamedBytes = { readonly storageKey: string; readonly bytes: Uint8Array };

/** Files that are being written at once: a disk forces several together for the price of one. */
const FILES_AT_ONCE = 16;

/** The same for many, with the folder forced to the disk once for all of them. */
export async function saveDocuments(documents: readonly NamedBytes[]): Promise<void> {
  const [first] = documents;
  if (first === undefined) return;
  const folder = path.dirname(documentPath(first.storageKey));
  await mkdir(folder, { recursive: true });
  const waiting = [...documents];
  const work = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await place(folder, next);
  };
  await Promise.all(Array.from({ length: FILES_AT_ONCE }, work));
  await syncFolder(folder);
}

async function place(folder: string, { storageKey, bytes }: NamedBytes): Promise<void> {
  const file = pathIn(folder, storageKey);
  const partial = `${file}.partial`;
  try {
    await writeToDisk(partial, bytes);
    await rename(partial, file);
  } catch (error) {
    // A full disk must not get fuller by halves of files
    await rm(partial, { force: true });
    throw error;
  }
}

async function writeToDisk(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, "w", 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The bytes of a kept document. Throws when they are gone. */
export function loadDocument(storageKey: string): Promise<Uint8Array> {
  return readFile(documentPath(storageKey));
}

/** Removes kept documents; those that are not there are no error. */
export async function removeDocuments(storageKeys: readonly string[]): Promise<void> {
  const folder = readEnv().documentsFolder;
  for (const storageKey of storageKeys) await rm(pathIn(folder, storageKey), { force: true });
}

/**
 * Removes the files that a crash left between the bytes and the row that names them: those that `isNeeded` does not know and that are
 * older than this process. Gives their number.
 */
export async function sweepDocuments(isNeeded: (storageKey: string) => boolean): Promise<number> {
  const folder = readEnv().documentsFolder;
  const names = await readdir(folder).catch(() => []);
  let removed = 0;
  for (const name of names.filter((item) => !isNeeded(item))) {
    const file = path.join(/* turbopackIgnore: true */ folder, name);
    const { mtimeMs } = await stat(file);
    if (mtimeMs >= performance.timeOrigin) continue;
    await rm(file, { force: true });
    removed += 1;
  }
  return removed;
}

function documentPath(storageKey: string): string {
  return pathIn(readEnv().documentsFolder, storageKey);
}

function pathIn(folder: string, storageKey: string): string {
  if (!STORAGE_KEY.test(storageKey)) throw new Error("a document's storage key is a random id");
  return path.join(/* turbopackIgnore: true */ folder, storageKey);
}

/** A rename is on the disk only when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
