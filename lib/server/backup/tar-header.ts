import { DomainError } from "@/lib/domain/errors";

/* One block before each file of a tar archive: POSIX.1-1988, "ustar". Fields are octal digits in ASCII at fixed places. */

const BLOCK_BYTES = 512;
const LONGEST_PATH = 100;
const SIZE = { at: 124, length: 12 } as const;
const CHECKSUM = { at: 148, length: 8 } as const;
/** Eleven octal digits; a larger size is written as a number in base 256, as GNU and BSD tar do. */
const LARGEST_OCTAL = 8 ** 11 - 1;
const BASE_256 = 0x80;

function octal(value: number, length: number): string {
  return `${value.toString(8).padStart(length - 1, "0")}\0`;
}

/** The sum of all bytes, with the field of the sum itself taken for spaces. */
function checksumOf(block: Buffer): number {
  let sum = 0;
  for (const [index, byte] of block.entries()) {
    const isChecksum = index >= CHECKSUM.at && index < CHECKSUM.at + CHECKSUM.length;
    sum += isChecksum ? 0x20 : byte;
  }
  return sum;
}

/** The block before a plain file that its owner alone may read. Without owner and date: the same files give the same archive. */
export function tarHeader(path: string, bytes: number): Buffer {
  if (path.length > LONGEST_PATH) throw new RangeError("a name in a backup has 100 characters at most");
  const block = Buffer.alloc(BLOCK_BYTES);
  block.write(path, 0, "ascii");
  block.write(`${octal(0o600, 8)}${octal(0, 8)}${octal(0, 8)}`, 100, "ascii");
  if (bytes <= LARGEST_OCTAL) block.write(octal(bytes, SIZE.length), SIZE.at, "ascii");
  else {
    block.writeBigUInt64BE(BigInt(bytes), SIZE.at + SIZE.length - 8);
    block[SIZE.at] = BASE_256;
  }
  block.write(octal(0, 12), 136, "ascii");
  block.write("0", 156, "ascii");
  block.write("ustar\x0000", 257, "latin1");
  block.write(`${octal(checksumOf(block), 7)} `, CHECKSUM.at, "ascii");
  return block;
}

/** Zeros up to the next whole block. */
export function tarPadding(bytes: number): Buffer {
  return Buffer.alloc((BLOCK_BYTES - (bytes % BLOCK_BYTES)) % BLOCK_BYTES);
}

function text(block: Buffer, at: number, length: number): string {
  const field = block.subarray(at, at + length);
  const end = field.indexOf(0);
  return field.toString("latin1", 0, end === -1 ? length : end);
}

/** Name and size of the file that follows `block`. Throws INVALID for a damaged block and for anything but a plain file. */
export function readTarHeader(block: Buffer): { readonly path: string; readonly bytes: number } {
  const isSound =
    text(block, 257, 5) === "ustar" &&
    Number.parseInt(text(block, CHECKSUM.at, CHECKSUM.length), 8) === checksumOf(block);
  if (!isSound) throw new DomainError("INVALID", "The file is not a backup, or it is damaged.");
  if (!["0", ""].includes(text(block, 156, 1)))
    throw new DomainError("INVALID", "The file holds something that no backup holds.");
  const bytes =
    block[SIZE.at] === BASE_256
      ? Number(block.readBigUInt64BE(SIZE.at + SIZE.length - 8))
      : Number.parseInt(text(block, SIZE.at, SIZE.length), 8);
  if (!Number.isSafeInteger(bytes)) throw new DomainError("INVALID", "The file is not a backup, or it is damaged.");
  return { path: text(block, 0, LONGEST_PATH), bytes };
}
