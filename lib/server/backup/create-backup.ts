import { randomUUID } from "node:crypto";
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import path from "node:path";
import { holdLock } from "@/lib/data/data-folder-lock";
import { copyDatabase, isDocumentNeeded, noteInDatabase } from "@/lib/data/database-copy";
import { type DatabaseFacts, inspectDatabase, type StoredFile } from "@/lib/data/database-facts";
import {
  type BackupFile,
  type BackupManifest,
  DATABASE_ENTRY,
  MANIFEST_ENTRY,
} from "@/lib/domain/backup/backup-manifest";
import { type BackupReason, backupName } from "@/lib/domain/backup/backup-name";
import { type StoredFolder, storedFolders } from "@/lib/domain/backup/stored-folders";
import { DomainError } from "@/lib/domain/errors";
import { placeOf } from "./place-of-files";
import { programVersion } from "./program-version";
import { readBackup } from "./read-backup";
import { addTarFile, addTarText, endTar } from "./tar-file";
import { sweepUnfinished, syncFolder, unfinishedName } from "./unfinished";

/** What to back up, where to, why and for whom. All paths are absolute. */
export type BackupTask = {
  readonly databaseFile: string;
  /** The other files lie beside it. Null leaves them and the documents out. */
  readonly documentsFolder: string | null;
  readonly folder: string;
  readonly reason: BackupReason;
  /** Id of who asked. */
  readonly actor: string;
  readonly now: Date;
};

export type MadeBackup = {
  readonly file: string;
  readonly bytes: number;
  readonly manifest: BackupManifest;
};

/** Somebody came after the documents were held and was deleted after the database was copied: the copy holds them, so all begins anew. */
class PersonGone extends Error {}

const MOST_TRIES = 10;

/**
 * Makes one backup file: a copy of the database of one moment, the documents that it names, and a manifest with the hash of each. It is read back
 * and checked before it gets its name, so that a file with a backup's name is whole, whatever ends the program meanwhile. Works beside a
 * running server. Throws a sentence when the database is not sound: such a backup would help nobody.
 */
export function createBackup(task: BackupTask): MadeBackup {
  mkdirSync(task.folder, { recursive: true, mode: 0o700 });
  const lock = holdLock(path.join(task.folder, "backup"), "Another backup is being made. Wait until it is done.");
  try {
    sweepUnfinished(task.folder);
    for (let tries = 1; ; tries += 1) {
      try {
        return note(task, make(task));
      } catch (error) {
        if (!(error instanceof PersonGone) || tries === MOST_TRIES) throw error;
      }
    }
  } finally {
    lock.release();
  }
}

function make(task: BackupTask): MadeBackup {
  const scratch = path.join(task.folder, unfinishedName(randomUUID()));
  mkdirSync(scratch, { mode: 0o700 });
  try {
    const held = path.join(scratch, "held");
    for (const folder of storedFolders) holdFiles(task, held, folder);
    const copy = path.join(scratch, DATABASE_ENTRY);
    copyDatabase(task.databaseFile, copy);
    const facts = inspectDatabase(copy);
    const archive = path.join(scratch, "backup.tar");
    const manifest = writeArchive(task, archive, { copy, facts, held });
    readBackup(archive, () => () => {});
    const file = path.join(task.folder, backupName(manifest.madeAt, task.reason));
    if (existsSync(file)) throw new DomainError("CONFLICT", `There is a backup ${file} already.`);
    chmodSync(archive, 0o600);
    renameSync(archive, file);
    syncFolder(task.folder);
    return { file, bytes: statSync(file).size, manifest };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * Gives each file of this moment a second name, so that whoever is deleted while the backup is made is whole in it, as in the copy of the
 * database that is made next. Where the disk has no second names, or backups lie on another, those files are taken from their folder.
 */
function holdFiles({ documentsFolder }: BackupTask, held: string, folder: StoredFolder): void {
  mkdirSync(path.join(held, folder), { recursive: true, mode: 0o700 });
  const source = documentsFolder === null ? null : placeOf(documentsFolder, folder);
  if (source === null || !existsSync(source)) return;
  for (const name of readdirSync(source)) {
    try {
      linkSync(path.join(source, name), path.join(held, folder, name));
    } catch {
      // It went meanwhile, or cannot be held here.
    }
  }
}

type Source = { readonly copy: string; readonly facts: DatabaseFacts; readonly held: string };

function writeArchive(task: BackupTask, archive: string, { copy, facts, held }: Source): BackupManifest {
  const target = openSync(archive, "wx", 0o600);
  try {
    const files: BackupFile[] = [{ path: DATABASE_ENTRY, ...addTarFile(target, DATABASE_ENTRY, copy) }];
    const faulty: string[] = [];
    for (const file of task.documentsFolder === null ? [] : facts.files) {
      const added = addFile(task, { target, held }, file);
      if (added === null || (file.sha256 !== null && added.sha256 !== file.sha256)) faulty.push(file.storageKey);
      if (added !== null) files.push(added);
    }
    const manifest: BackupManifest = {
      format: 1,
      madeAt: task.now.toISOString(),
      reason: task.reason,
      program: programVersion(),
      contents: task.documentsFolder === null ? "database" : "everything",
      migrations: [...facts.migrations],
      journal: facts.journal,
      files,
      faulty,
    };
    addTarText(target, MANIFEST_ENTRY, JSON.stringify(manifest));
    endTar(target);
    fsyncSync(target);
    return manifest;
  } finally {
    closeSync(target);
  }
}

/** Null when the file is gone although it is needed. */
function addFile(
  task: BackupTask,
  { target, held }: { readonly target: number; readonly held: string },
  { folder, storageKey }: StoredFile,
): BackupFile | null {
  const source = [path.join(held, folder), placeOf(task.documentsFolder ?? "", folder)]
    .map((place) => path.join(place, storageKey))
    .find(existsSync);
  if (source !== undefined) {
    const name = `${folder}/${storageKey}`;
    return { path: name, ...addTarFile(target, name, source) };
  }
  if (!isDocumentNeeded(task.databaseFile, storageKey)) throw new PersonGone();
  return null;
}

function note(task: BackupTask, made: MadeBackup): MadeBackup {
  const { contents, files, journal, faulty } = made.manifest;
  const detail = {
    reason: task.reason,
    contents,
    files: files.length,
    bytes: made.bytes,
    entries: journal?.seq ?? 0,
    head: journal?.hash ?? "",
    faulty: faulty.length,
  };
  noteInDatabase(task.databaseFile, {
    at: task.now.toISOString(),
    actor: task.actor,
    kind: "backup.create",
    entity: path.basename(made.file),
    detail: JSON.stringify(detail),
  });
  return made;
}
