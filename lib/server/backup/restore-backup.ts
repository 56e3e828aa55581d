import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { lockDatabase } from "@/lib/data/data-folder-lock";
import { findJournalEnd, noteInDatabase } from "@/lib/data/database-copy";
import { type DatabaseFacts, inspectDatabase } from "@/lib/data/database-facts";
import { ERASE_AGAIN, findErasuresSince, type KnownErasures } from "@/lib/data/erasures";
import { finishRestore, type Moves, moveIntoPlace } from "@/lib/data/restore-moves";
import { type BackupManifest, DATABASE_ENTRY } from "@/lib/domain/backup/backup-manifest";
import { storedFolders } from "@/lib/domain/backup/stored-folders";
import { DomainError } from "@/lib/domain/errors";
import { placeOf } from "./place-of-files";
import { readBackup, type TakeFile } from "./read-backup";
import { sweepUnfinished, syncFolder, unfinishedName } from "./unfinished";

/** What to restore and where to. All paths are absolute. */
export type RestoreTask = {
  readonly file: string;
  readonly databaseFile: string;
  readonly dataFolder: string;
  readonly documentsFolder: string;
  /** Names of the migrations that this program has. */
  readonly knownMigrations: readonly string[];
  readonly actor: string;
  readonly now: Date;
  /** Brings those back too who were deleted after the backup was made, because that was a mistake. */
  readonly withDeleted?: boolean;
};

export type Restored = {
  readonly manifest: BackupManifest;
  /** Where what was there before lies now; none when there was nothing. */
  readonly replaced: readonly string[];
  /** Documents that the database names and that are not there. */
  readonly missingDocuments: number;
  /** Whether the next start will bring the database up to date. */
  readonly isOlder: boolean;
  /** Whom `eraseAgain` is to delete now, or the next start before it serves anybody. */
  readonly erasures: KnownErasures;
};

/**
 * Puts a backup in the place of the database and the documents. All of it is unpacked beside them and checked to the last byte first; until then, and
 * when anything is wrong with it, nothing is changed. What was there is kept in a folder beside it. Killed at any moment, everything is
 * as before, or the next start finishes it. Throws a sentence when the program runs, or when the backup is damaged or of a newer program.
 */
export function restoreBackup(task: RestoreTask): Restored {
  const databaseFolder = path.dirname(task.databaseFile);
  for (const folder of [task.dataFolder, databaseFolder]) mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = lockDatabase(task.databaseFile);
  try {
    finishRestore(task.databaseFile);
    for (const folder of new Set([task.dataFolder, databaseFolder])) sweepUnfinished(folder);
    return restore(task);
  } finally {
    lock.release();
  }
}

/** Beside the database and beside the documents, which may lie on two disks: a rename does not leave its disk. */
type Staging = { readonly database: string; readonly documents: string };

function restore(task: RestoreTask): Restored {
  const stamp = task.now.toISOString().replace(/[:.]/g, "-");
  const staging = {
    database: path.join(path.dirname(task.databaseFile), unfinishedName(`database-${stamp}`)),
    documents: path.join(task.dataFolder, unfinishedName(`documents-${stamp}`)),
  };
  try {
    const manifest = unpack(task.file, staging);
    const database = path.join(staging.database, DATABASE_ENTRY);
    const facts = checkDatabase(database, manifest, task.knownMigrations);
    const erasures = findErasuresSince(task.databaseFile, database, manifest.journal);
    noteRestore(task, database, { manifest, erasures });
    const { aside, inPlace } = movesOf(task, staging, { stamp, manifest });
    const leftovers = [staging.database, staging.documents];
    moveIntoPlace(task.databaseFile, { moves: [...aside, ...inPlace], leftovers });
    const missing = facts.files.filter(
      ({ folder, storageKey }) => !existsSync(path.join(placeOf(task.documentsFolder, folder), storageKey)),
    );
    return {
      manifest,
      replaced: [...new Set(aside.map(({ to }) => path.dirname(to)))],
      missingDocuments: missing.length,
      isOlder: task.knownMigrations.some((name) => !facts.migrations.includes(name)),
      erasures,
    };
  } finally {
    for (const folder of [staging.database, staging.documents]) rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes every file of the backup under its name into the staging folders, and forces it to the disk. */
function unpack(file: string, staging: Staging): BackupManifest {
  mkdirSync(staging.database, { mode: 0o700 });
  for (const folder of storedFolders) mkdirSync(path.join(staging.documents, folder), { recursive: true, mode: 0o700 });
  let open: number | null = null;
  const close = () => {
    if (open === null) return;
    fsyncSync(open);
    closeSync(open);
    open = null;
  };
  const take: TakeFile = (name) => {
    close();
    const folder = name === DATABASE_ENTRY ? staging.database : staging.documents;
    const target = openSync(path.join(folder, name), "wx", 0o600);
    open = target;
    return (chunk) => {
      for (let done = 0; done < chunk.length; ) done += writeSync(target, chunk, done);
    };
  };
  try {
    return readBackup(file, take);
  } finally {
    close();
    for (const folder of storedFolders) syncFolder(path.join(staging.documents, folder));
    syncFolder(staging.database);
  }
}

function checkDatabase(file: string, manifest: BackupManifest, known: readonly string[]): DatabaseFacts {
  const facts = inspectDatabase(file);
  if (facts.migrations.some((name) => !known.includes(name)))
    throw new DomainError(
      "CONFLICT",
      `This backup was made by a newer Rolecall (${manifest.program}). Nothing was changed. Restore it with that version.`,
    );
  const isSame = facts.journal?.hash === manifest.journal?.hash && facts.journal?.seq === manifest.journal?.seq;
  if (!isSame)
    throw new DomainError(
      "INVALID",
      "This backup is damaged: its journal does not end where it says. Nothing was changed.",
    );
  return facts;
}

type Found = { readonly manifest: BackupManifest; readonly erasures: KnownErasures };

/** Into the database that is about to be put in place, so that the entry is there with it or not at all. */
function noteRestore(task: RestoreTask, database: string, { manifest, erasures }: Found): void {
  const before = findJournalEnd(task.databaseFile);
  const about = { at: task.now.toISOString(), actor: task.actor, entity: path.basename(task.file).slice(0, 100) };
  const detail = {
    backupMadeAt: manifest.madeAt,
    contents: manifest.contents,
    files: manifest.files.length,
    replacedEntries: before?.seq ?? 0,
    replacedHead: before?.hash ?? "",
    withDeleted: task.withDeleted ?? false,
  };
  noteInDatabase(database, { ...about, kind: "restore.apply", detail: JSON.stringify(detail) });
  const { people, files } = erasures;
  if (task.withDeleted || people.length + files.length === 0) return;
  noteInDatabase(database, { ...about, kind: ERASE_AGAIN, detail: JSON.stringify({ people, files }) });
}

/** What is there goes into folders of its own first, then what was unpacked takes its place. */
function movesOf(
  { databaseFile, dataFolder, documentsFolder }: RestoreTask,
  staging: Staging,
  { stamp, manifest }: { readonly stamp: string; readonly manifest: BackupManifest },
): { readonly aside: Moves["moves"]; readonly inPlace: Moves["moves"] } {
  const beside = (file: string, folder: string) => ({
    from: file,
    to: path.join(folder, `replaced-${stamp}`, path.basename(file)),
  });
  const isWhole = manifest.contents === "everything";
  const places = storedFolders.map((folder) => ({ folder, place: placeOf(documentsFolder, folder) }));
  const aside = [
    ...(isWhole ? places.map(({ place }) => beside(place, dataFolder)) : []),
    ...["", "-wal", "-shm"].map((ending) => beside(`${databaseFile}${ending}`, path.dirname(databaseFile))),
  ].filter(({ from }) => existsSync(from) && !isEmptyFolder(from));
  for (const { place } of isWhole ? places : [])
    if (!existsSync(place) || isEmptyFolder(place)) rmSync(place, { recursive: true, force: true });
  const inPlace = [
    ...(isWhole ? places.map(({ folder, place }) => ({ from: path.join(staging.documents, folder), to: place })) : []),
    { from: path.join(staging.database, DATABASE_ENTRY), to: databaseFile },
  ];
  return { aside, inPlace };
}

function isEmptyFolder(file: string): boolean {
  return statSync(file).isDirectory() && readdirSync(file).length === 0;
}
