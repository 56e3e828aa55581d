import "server-only";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { readEnv } from "@/lib/env";

/** Names are random ids that the program makes; anything else could point elsewhere. */
const STORAGE_KEY = /^[a-z0-9]{8,64}$/;

/**
 * Keeps the bytes of a document under `storageKey`, whole or not at all: written aside, forced to the disk, then renamed. When this
 * returns they survive a crash. A second call with the same key replaces the first.
 */
export async function saveDocument(storageKey: string, bytes: Uint8Array): Promise<void> {
  const file = documentPath(storageKey);
  const folder = path.dirname(file);
  const partial = `${file}.partial`;
  await mkdir(folder, { recursive: true });
  const handle = await open(partial, "w");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(partial, file);
  await syncFolder(folder);
}

/** The bytes of a kept document. Throws when they are gone. */
export function loadDocument(storageKey: string): Promise<Uint8Array> {
  return readFile(documentPath(storageKey));
}

/** Removes kept documents; those that are not there are no error. */
export async function removeDocuments(storageKeys: readonly string[]): Promise<void> {
  for (const storageKey of storageKeys) await rm(documentPath(storageKey), { force: true });
}

function documentPath(storageKey: string): string {
  if (!STORAGE_KEY.test(storageKey)) throw new Error("a document's storage key is a random id");
  return path.join(/* turbopackIgnore: true */ readEnv().documentsFolder, storageKey);
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
