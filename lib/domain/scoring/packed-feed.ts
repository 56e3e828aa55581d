import { z } from "zod";
import { RequirementKind } from "@/lib/domain/role/role-profile";
import { ANSWER_SIZE, type PackedPool } from "./packed";

/** A packed pool with who is in it, as it travels to the browser. */
export type PackedFeed = {
  readonly candidateIds: readonly string[];
  readonly names: readonly string[];
  /** Places of the fictional people among them. */
  readonly samples: ReadonlySet<number>;
  readonly pool: PackedPool;
};

const Head = z.object({
  candidateIds: z.array(z.string()),
  names: z.array(z.string()),
  samples: z.array(z.number().int().min(0)),
  kinds: z.array(RequirementKind),
  answers: z.number().int().min(0),
});

/** Bytes of the length that stands before the head. */
const LENGTH_BYTES = 8;

/** Float64Array wants its bytes at a multiple of eight. */
function padded(length: number): number {
  return Math.ceil(length / 8) * 8;
}

/** The feed as bytes: length of the head, head as JSON, then answers, cells and gates. Numbers are little endian, as every browser's machine is. */
export function encodeFeed({ candidateIds, names, samples, pool }: PackedFeed): Uint8Array<ArrayBuffer> {
  const answers = pool.gates.length;
  const head = new TextEncoder().encode(
    JSON.stringify({ candidateIds, names, samples: [...samples], kinds: pool.kinds, answers }),
  );
  const answersAt = padded(LENGTH_BYTES + head.length);
  const cellsAt = answersAt + pool.answers.byteLength;
  const bytes = new Uint8Array(cellsAt + pool.cells.byteLength + answers);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, LENGTH_BYTES);
  new Float64Array(bytes.buffer, answersAt, pool.answers.length).set(pool.answers);
  new Uint16Array(bytes.buffer, cellsAt, pool.cells.length).set(pool.cells);
  bytes.set(pool.gates, cellsAt + pool.cells.byteLength);
  return bytes;
}

/** The feed in `bytes`, without copying them. Throws when they are not whole. */
export function decodeFeed(bytes: ArrayBuffer): PackedFeed {
  const headLength = new DataView(bytes).getUint32(0, true);
  const { candidateIds, names, samples, kinds, answers } = Head.parse(
    JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, LENGTH_BYTES, headLength))),
  );
  const answersAt = padded(LENGTH_BYTES + headLength);
  const cellsAt = answersAt + answers * ANSWER_SIZE * Float64Array.BYTES_PER_ELEMENT;
  const cells = new Uint16Array(bytes, cellsAt, candidateIds.length * kinds.length);
  const pool = {
    candidates: candidateIds.length,
    kinds,
    answers: new Float64Array(bytes, answersAt, answers * ANSWER_SIZE),
    gates: new Uint8Array(bytes, cellsAt + cells.byteLength, answers),
    cells,
  };
  return { candidateIds, names, samples: new Set(samples), pool };
}
