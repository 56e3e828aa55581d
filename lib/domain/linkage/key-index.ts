/**
 * Which records share which keys, in a few flat arrays: an object for each key or each pair would be millions of them. Keys are kept as numbers
 * of 32 bits. Two keys that happen to have one number are taken for one, which makes a few more comparisons and no other finding.
 */
export type KeyIndex = {
  /** Where the keys of each record begin in `placeOf`; one more at the end. */
  readonly starts: Int32Array;
  /** Where each key of each record stands in the two arrays below. */
  readonly placeOf: Uint32Array;
  /** The keys in their order, as numbers. */
  readonly sorted: Uint32Array;
  /** Whose key each of them is; those of one key are in the order of the records. */
  readonly members: Uint32Array;
};

/** A text as 32 bits (FNV-1a, with the last mixing of MurmurHash3, so that both halves are even). */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** One pass of a radix sort: `order` by sixteen bits of the keys, the rest as it was. */
function sortedByHalf(keys: Uint32Array, order: Uint32Array, shift: 0 | 16): Uint32Array {
  const next = new Uint32Array(0x1_0001);
  for (const key of keys) {
    const half = ((key >>> shift) & 0xffff) + 1;
    next[half] = (next[half] ?? 0) + 1;
  }
  for (let half = 1; half < next.length; half += 1) next[half] = (next[half] ?? 0) + (next[half - 1] ?? 0);
  const sorted = new Uint32Array(order.length);
  for (const entry of order) {
    const half = ((keys[entry] ?? 0) >>> shift) & 0xffff;
    const place = next[half] ?? 0;
    sorted[place] = entry;
    next[half] = place + 1;
  }
  return sorted;
}

function grown(keys: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(keys.length * 2);
  larger.set(keys);
  return larger;
}

/** Gathers the keys of `count` records, a few hundred records between two pauses. */
export function* indexKeys(
  count: number,
  keysOf: (index: number) => readonly string[],
  recordsAStep: number,
): Generator<undefined, KeyIndex> {
  let keys = new Uint32Array(count * 16 + 64);
  let used = 0;
  const starts = new Int32Array(count + 1);
  for (let index = 0; index < count; index += 1) {
    if (index % recordsAStep === 0) yield;
    for (const key of keysOf(index)) {
      if (used === keys.length) keys = grown(keys);
      keys[used] = numberOf(key);
      used += 1;
    }
    starts[index + 1] = used;
  }
  return sortedIndex(keys.subarray(0, used), starts);
}

function sortedIndex(keys: Uint32Array, starts: Int32Array): KeyIndex {
  const owners = new Uint32Array(keys.length);
  for (let index = 0; index + 1 < starts.length; index += 1) owners.fill(index, starts[index], starts[index + 1]);
  const asTheyCame = Uint32Array.from(keys.keys());
  const order = sortedByHalf(keys, sortedByHalf(keys, asTheyCame, 0), 16);
  const placeOf = new Uint32Array(keys.length);
  for (const [place, entry] of order.entries()) placeOf[entry] = place;
  return {
    ...{ starts, placeOf },
    sorted: order.map((entry) => keys[entry] ?? 0),
    members: order.map((entry) => owners[entry] ?? 0),
  };
}
