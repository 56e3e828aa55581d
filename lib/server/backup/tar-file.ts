import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync, writeSync } from "node:fs";
import { DomainError } from "@/lib/domain/errors";
import { readTarHeader, tarHeader, tarPadding } from "./tar-header";

/* Writing and reading tar files, so that a backup is one file that any system opens (POSIX ustar, plain files alone). */

const CHUNK_BYTES = 1024 * 1024;
const BLOCK_BYTES = 512;

/** One file in an archive: `at` is the place of its first byte. */
export type TarEntry = { readonly path: string; readonly bytes: number; readonly at: number };

export type WrittenFile = { readonly bytes: number; readonly sha256: string };

function writeAll(target: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(target, bytes, done);
}

/** Hands every piece of `length` bytes of an open file to `use`, from `at` on. Throws INVALID when the file ends before. */
function eachChunk(source: number, at: number, length: number, use: (chunk: Uint8Array) => void): void {
  const buffer = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, Math.max(1, length)));
  for (let done = 0; done < length; ) {
    const read = readSync(source, buffer, 0, Math.min(buffer.length, length - done), at + done);
    if (read === 0) throw new DomainError("INVALID", "The file ends before it should.");
    use(buffer.subarray(0, read));
    done += read;
  }
}

/** Adds the file `source` under the name `path` to the archive that is open for writing at `target`. */
export function addTarFile(target: number, path: string, source: string): WrittenFile {
  const file = openSync(source, "r");
  try {
    const bytes = fstatSync(file).size;
    const hash = createHash("sha256");
    writeAll(target, tarHeader(path, bytes));
    eachChunk(file, 0, bytes, (chunk) => {
      hash.update(chunk);
      writeAll(target, chunk);
    });
    writeAll(target, tarPadding(bytes));
    return { bytes, sha256: hash.digest("hex") };
  } finally {
    closeSync(file);
  }
}

/** Adds a text as a file. */
export function addTarText(target: number, path: string, text: string): void {
  const bytes = Buffer.from(text, "utf8");
  writeAll(target, tarHeader(path, bytes.length));
  writeAll(target, bytes);
  writeAll(target, tarPadding(bytes.length));
}

/** What stands at the end of every archive: two empty blocks. */
export function endTar(target: number): void {
  writeAll(target, Buffer.alloc(2 * BLOCK_BYTES));
}

/** The files of an open archive, in their order. Throws INVALID when it is cut off or is no archive. */
export function listTar(archive: number): readonly TarEntry[] {
  const size = fstatSync(archive).size;
  const block = Buffer.alloc(BLOCK_BYTES);
  const entries: TarEntry[] = [];
  for (let at = 0; ; ) {
    if (at + BLOCK_BYTES > size || readSync(archive, block, 0, BLOCK_BYTES, at) < BLOCK_BYTES)
      throw new DomainError("INVALID", "The file ends before it should.");
    if (block.every((byte) => byte === 0)) return entries;
    const { path, bytes } = readTarHeader(block);
    const start = at + BLOCK_BYTES;
    if (start + bytes > size) throw new DomainError("INVALID", "The file ends before it should.");
    entries.push({ path, bytes, at: start });
    at = start + Math.ceil(bytes / BLOCK_BYTES) * BLOCK_BYTES;
  }
}

/** SHA-256 of a file in an open archive; its bytes are handed to `use` on the way. */
export function hashTarEntry(archive: number, { at, bytes }: TarEntry, use: (chunk: Uint8Array) => void): string {
  const hash = createHash("sha256");
  eachChunk(archive, at, bytes, (chunk) => {
    hash.update(chunk);
    use(chunk);
  });
  return hash.digest("hex");
}
