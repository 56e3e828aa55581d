import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { DocumentError } from "./document-error";
import type { ArchiveLimits } from "./document-limits";

/** Small entries may compress as well as they like; only a large one can be a bomb. */
const RATIO_COUNTS_FROM_BYTES = 1024 * 1024;

export type Archive = {
  /** The files of the archive in its own order, folders left out. */
  readonly entries: readonly Entry[];
  /** Inflates one entry; throws DocumentError when it is damaged or longer than it said. */
  readonly read: (entry: Entry) => Promise<Uint8Array>;
};

/**
 * Opens a ZIP from memory. Its list of contents is checked before anything is inflated: number of entries, total size, compression ratio,
 * links, names that leave the folder, names used twice, encryption, archives inside. Sizes are enforced again while inflating.
 * Throws DocumentError "ARCHIVE_REFUSED" or "DAMAGED" with a sentence for the person.
 */
export async function openArchive(bytes: Uint8Array, limits: ArchiveLimits): Promise<Archive> {
  const file = await open(bytes);
  const entries = await listEntries(file, limits);
  return { entries, read: (entry) => inflate(file, entry) };
}

async function open(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return await fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true });
  } catch {
    throw damagedArchive();
  }
}

async function listEntries(file: ZipFile, limits: ArchiveLimits): Promise<Entry[]> {
  const entries: Entry[] = [];
  const names = new Set<string>();
  let totalBytes = 0;
  if (file.entryCount > limits.entries)
    throw refused(`it holds more than ${limits.entries.toLocaleString("en")} files`);
  try {
    for await (const entry of file.eachEntry()) {
      totalBytes += entry.uncompressedSize;
      const reason = refusalOf(entry, names, totalBytes, limits);
      if (reason !== null) throw refused(reason);
      names.add(foldName(entry.fileName));
      if (!entry.fileName.endsWith("/")) entries.push(entry);
    }
  } catch (error) {
    throw archiveError(error);
  }
  return entries;
}

/** Names that differ only in case or in how an accent is coded are one file on many disks. */
function foldName(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

function refusalOf(entry: Entry, names: ReadonlySet<string>, totalBytes: number, limits: ArchiveLimits): string | null {
  if (names.has(foldName(entry.fileName))) return "it holds the same file name twice";
  if (entry.isEncrypted()) return "it is protected by a password";
  if (isLink(entry)) return "it holds a link instead of a file";
  if (/\.(zip|7z|rar|tar|gz|tgz|bz2|xz)$/i.test(entry.fileName)) return "it holds another archive";
  if (totalBytes > limits.totalBytes)
    return `it unpacks to more than ${Math.round(limits.totalBytes / 1024 / 1024)} MB`;
  const isBomb =
    entry.uncompressedSize > RATIO_COUNTS_FROM_BYTES && entry.uncompressedSize > entry.compressedSize * limits.ratio;
  return isBomb ? `a file in it unpacks to more than ${limits.ratio} times its size` : null;
}

/** The Unix mode stands in the upper half of the external attributes when the archive was made on Unix. */
function isLink(entry: Entry): boolean {
  const FILE_TYPE = 0o170000;
  const SYMBOLIC_LINK = 0o120000;
  return ((entry.externalFileAttributes >>> 16) & FILE_TYPE) === SYMBOLIC_LINK;
}

async function inflate(file: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    const stream = await file.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      // a byte stream yields buffers
      length += chunk.length;
      if (length > entry.uncompressedSize) throw refused("a file in it is larger than the archive says");
      chunks.push(chunk);
    }
  } catch (error) {
    throw archiveError(error);
  }
  return Buffer.concat(chunks, length);
}

/** yauzl reports names that leave the folder ("../", absolute, backslash) as an error of the archive. */
function archiveError(error: unknown): DocumentError {
  if (error instanceof DocumentError) return error;
  const message = error instanceof Error ? error.message : "";
  if (/relative path|absolute path|invalid characters/.test(message))
    return refused("a file name in it points outside the archive");
  return damagedArchive();
}

function refused(reason: string): DocumentError {
  return new DocumentError(
    "ARCHIVE_REFUSED",
    `This archive was not opened, because ${reason}. Import the documents themselves instead.`,
  );
}

function damagedArchive(): DocumentError {
  return new DocumentError(
    "DAMAGED",
    "This file is damaged or incomplete and cannot be opened. Save it again and import the new copy.",
  );
}
