import { closeSync, openSync } from "node:fs";
import { BackupManifest, DATABASE_ENTRY, MANIFEST_ENTRY } from "@/lib/domain/backup/backup-manifest";
import { DomainError } from "@/lib/domain/errors";
import { hashTarEntry, listTar, type TarEntry } from "./tar-file";

/** A whole manifest of a pool of 100,000 is about 15 MB; more is no manifest. */
const LARGEST_MANIFEST_BYTES = 200_000_000;

/** Receives the bytes of one file of a backup, piece by piece. */
export type TakeFile = (path: string) => (chunk: Uint8Array) => void;

function damaged(what: string): DomainError {
  return new DomainError("INVALID", `This backup is damaged: ${what}. Nothing was changed. Take another one.`);
}

function readManifest(archive: number, entries: readonly TarEntry[]): BackupManifest {
  const last = entries.at(-1);
  if (last?.path !== MANIFEST_ENTRY || last.bytes > LARGEST_MANIFEST_BYTES)
    throw damaged(`it does not end with its ${MANIFEST_ENTRY}`);
  const chunks: Uint8Array[] = [];
  hashTarEntry(archive, last, (chunk) => chunks.push(Uint8Array.from(chunk)));
  try {
    return BackupManifest.parse(JSON.parse(Buffer.concat(chunks).toString("utf8")));
  } catch {
    throw damaged(`its ${MANIFEST_ENTRY} cannot be read`);
  }
}

/** Every file of the manifest is in the archive with its size, once, and nothing else is. */
function matchEntries(manifest: BackupManifest, entries: readonly TarEntry[]): ReadonlyMap<string, TarEntry> {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  if (byPath.size !== entries.length) throw damaged("a file is in it twice");
  for (const { path, bytes } of manifest.files)
    if (byPath.get(path)?.bytes !== bytes) throw damaged(`${path} is missing or has another size`);
  if (entries.length !== manifest.files.length + 1) throw damaged("it holds files that it does not list");
  if (!byPath.has(DATABASE_ENTRY)) throw damaged("it has no database");
  const hasFiles = manifest.files.some(({ path }) => path !== DATABASE_ENTRY);
  if (manifest.contents === "database" && hasFiles) throw damaged("it holds files that it does not list");
  return byPath;
}

/**
 * Reads a whole backup: every byte is compared with the hash in its manifest and handed to `take` on the way. Throws INVALID with a sentence when
 * anything differs; what was handed out until then is worthless.
 */
export function readBackup(file: string, take: TakeFile): BackupManifest {
  const archive = openBackup(file);
  try {
    const entries = listTar(archive);
    const manifest = readManifest(archive, entries);
    const byPath = matchEntries(manifest, entries);
    for (const { path, sha256 } of manifest.files) {
      const entry = byPath.get(path);
      if (entry === undefined || hashTarEntry(archive, entry, take(path)) !== sha256)
        throw damaged(`${path} is not what was saved`);
    }
    return manifest;
  } finally {
    closeSync(archive);
  }
}

function openBackup(file: string): number {
  try {
    return openSync(file, "r");
  } catch {
    throw new DomainError("NOT_FOUND", `There is no backup at ${file} that this account may read.`);
  }
}
