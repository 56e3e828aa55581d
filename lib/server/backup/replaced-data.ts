import "server-only";
import { readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { noteReplacedRemoval } from "@/lib/data/journal-access";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { readEnv } from "@/lib/env";

/** What a restore put aside, beside the database and beside the documents, which may lie in two places. */
export type ReplacedData = {
  readonly name: string;
  /** ISO */
  readonly replacedAt: string;
  readonly bytes: number;
};

const NAME = /^replaced-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z$/;

/** Files that are looked at together. */
const AT_ONCE = 100;

/** The folders that restores put aside lie in; each once. */
function places(): readonly string[] {
  const { dataFolder, databaseFile } = readEnv();
  return [...new Set([dataFolder, path.dirname(databaseFile)])];
}

/** The folders of that name, which restores alone make. */
async function foldersNamed(name: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const place of places()) {
    const entries = await readdir(place, { withFileTypes: true }).catch(() => []);
    if (entries.some((entry) => entry.name === name && entry.isDirectory()))
      found.push(path.join(/* turbopackIgnore: true */ place, name));
  }
  return found;
}

async function bytesOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(/* turbopackIgnore: true */ entry.parentPath, entry.name));
  let bytes = 0;
  for (let at = 0; at < files.length; at += AT_ONCE)
    for (const { size } of await Promise.all(files.slice(at, at + AT_ONCE).map((file) => stat(file)))) bytes += size;
  return bytes;
}

/** Nothing changes in what was put aside, and to add up a hundred thousand documents takes seconds: once is enough. */
const knownBytes = new Map<string, number>();

async function sizeOf(name: string): Promise<number> {
  let bytes = 0;
  for (const folder of await foldersNamed(name)) {
    const known = knownBytes.get(folder) ?? (await bytesOf(folder));
    knownBytes.set(folder, known);
    bytes += known;
  }
  return bytes;
}

/** All that restores put aside and nobody has deleted yet, newest first. */
export async function listReplacedData(): Promise<readonly ReplacedData[]> {
  const names = new Set<string>();
  for (const place of places()) {
    const entries = await readdir(place, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) if (entry.isDirectory() && NAME.test(entry.name)) names.add(entry.name);
  }
  const all = [...names].sort().reverse();
  return Promise.all(
    all.map(async (name) => {
      const [, day, hour, minute, second, millisecond] = NAME.exec(name) ?? [];
      return { name, replacedAt: `${day}T${hour}:${minute}:${second}.${millisecond}Z`, bytes: await sizeOf(name) };
    }),
  );
}

/** Deletes what one restore put aside, for good. The journal says so first. Throws NOT_FOUND when it is gone, or is no such folder. */
export async function removeReplacedData(actor: Actor, name: string): Promise<void> {
  const folders = NAME.test(name) ? await foldersNamed(name) : [];
  if (folders.length === 0) throw new DomainError("NOT_FOUND", "This folder is not here any more. Reload the page.");
  await noteReplacedRemoval(actor, name);
  for (const folder of folders) await rm(folder, { recursive: true });
}
