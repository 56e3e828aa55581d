import type { RequirementKind } from "@/lib/domain/role/role-profile";
import { ANSWER_SIZE, type PackedPool } from "./packed";

/** A packed pool with who is in it, as it travels to the browser. */
export type PackedFeed = {
  readonly candidateIds: readonly string[];
  readonly names: readonly string[];
  /** Places of the fictional people among them. */
  readonly samples: ReadonlySet<number>;
  /** Places of those whom the filters on the person hide. They are ranked all the same: a filter hides people and changes nobody's rank. */
  readonly hidden: ReadonlySet<number>;
  readonly pool: PackedPool;
};

type Head = {
  readonly candidateIds: readonly string[];
  readonly names: readonly string[];
  readonly samples: readonly number[];
  readonly hidden: readonly number[];
  readonly kinds: readonly RequirementKind[];
  readonly answers: number;
};

const isText = (value: unknown): value is string => typeof value === "string";
const isCount = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value) && value >= 0;
const isKind = (value: unknown): value is RequirementKind => value === "must" || value === "strong" || value === "nice";

function listOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): readonly Item[] {
  if (Array.isArray(value) && value.every(isItem)) return value;
  throw new Error("The head of the feed is not whole.");
}

/** The head, checked by hand: zod would be the largest part of the page's program, and slow for 200,000 words. */
function parseHead(text: string): Head {
  const fields = new Map<string, unknown>(Object.entries(JSON.parse(text)));
  const answers = fields.get("answers");
  if (!isCount(answers)) throw new Error("The head of the feed names no number of answers.");
  return {
    candidateIds: listOf(fields.get("candidateIds"), isText),
    names: listOf(fields.get("names"), isText),
    samples: listOf(fields.get("samples"), isCount),
    hidden: listOf(fields.get("hidden"), isCount),
    kinds: listOf(fields.get("kinds"), isKind),
    answers,
  };
}

/** Bytes of the length that stands before the head. */
const LENGTH_BYTES = 8;

/** Float64Array wants its bytes at a multiple of eight. */
function padded(length: number): number {
  return Math.ceil(length / 8) * 8;
}

/** The feed as bytes: length of the head, head as JSON, then answers, cells and gates. Numbers are little endian, as every browser's machine is. */
export function encodeFeed({ candidateIds, names, samples, hidden, pool }: PackedFeed): Uint8Array<ArrayBuffer> {
  const answers = pool.gates.length;
  const head = new TextEncoder().encode(
    JSON.stringify({ candidateIds, names, samples: [...samples], hidden: [...hidden], kinds: pool.kinds, answers }),
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
  const { candidateIds, names, samples, hidden, kinds, answers } = parseHead(
    new TextDecoder().decode(new Uint8Array(bytes, LENGTH_BYTES, headLength)),
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
  return { candidateIds, names, samples: new Set(samples), hidden: new Set(hidden), pool };
}
