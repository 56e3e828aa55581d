import { deflateRawSync, crc32 as nodeCrc32 } from "node:zlib";

export type ZipPart = {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** Instead of the true size, in both headers. */
  readonly claimedSize?: number;
  readonly unixMode?: number;
  readonly isEncrypted?: boolean;
};

/** Writes a ZIP byte by byte, so that a test can make it lie. */
export function makeZip(parts: readonly ZipPart[]): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const data = deflateRawSync(content);
    const name = Buffer.from(part.name, "utf8");
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800 | (part.isEncrypted ? 1 : 0), 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(checksum(content), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(part.claimedSize ?? content.length, 18);
    common.writeUInt16LE(name.length, 22);
    bodies.push(Buffer.from("PK\u0003\u0004", "latin1"), common, name, data);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((part.unixMode ?? 0o100644) << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 3]), common, tail, name);
    offset += 4 + common.length + name.length + data.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt16LE(Math.min(parts.length, 0xffff), 8);
  end.writeUInt16LE(Math.min(parts.length, 0xffff), 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, list, end]);
}

/** Node 20 before 20.15 has no crc32; the archive's reader does not check it. */
function checksum(content: Uint8Array): number {
  return typeof nodeCrc32 === "function" ? nodeCrc32(content) : 0;
}
