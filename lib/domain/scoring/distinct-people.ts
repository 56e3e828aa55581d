import { expectedShares } from "./expected-shares";
import type { PackedPool } from "./packed";
import { pickCandidates } from "./pick-candidates";

/** The people of a pool, those who answer alike once. They are level under all weights, so that only one of them need be scored. */
export type DistinctPeople = {
  /** One candidate for each kind of people, in the order of the first of each. */
  readonly pool: PackedPool;
  /** By candidate of the whole pool, who stands for them in `pool`. */
  readonly standIn: Uint32Array;
  /** How many each of `pool` stands for; they sum to the candidates of the whole pool. */
  readonly people: Uint32Array;
};

/** The number of each answer's expected share, the same for answers that count the same. */
function shareNumbers(pool: PackedPool): Uint16Array {
  const numbers = new Map<number, number>();
  return Uint16Array.from(expectedShares(pool), (share) => {
    const known = numbers.get(share);
    if (known !== undefined) return known;
    numbers.set(share, numbers.size);
    return numbers.size - 1;
  });
}

/** Each candidate's answers as numbers of shares, row by row. */
function shareRows({ cells }: PackedPool, numbers: Uint16Array): Uint16Array {
  const rows = new Uint16Array(cells.length);
  for (let at = 0; at < cells.length; at += 1) rows[at] = numbers[cells[at] ?? 0] ?? 0;
  return rows;
}

/** Knuth's multiplicative hash (The Art of Computer Programming 3, 6.4), a number after the other. */
function hashOf(rows: Uint16Array, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (rows[at] ?? 0), 0x9e37_79b1) + (hash >>> 15);
  return hash >>> 0;
}

function areEqual(rows: Uint16Array, one: number, other: number, width: number): boolean {
  for (let place = 0; place < width; place += 1) if (rows[one + place] !== rows[other + place]) return false;
  return true;
}

/** Finds those who answer alike by a table of hashes with open addresses, at most half full; hashes lead, answers decide. */
export function distinctPeople(pool: PackedPool): DistinctPeople {
  const width = pool.kinds.length;
  const rows = shareRows(pool, shareNumbers(pool));
  const room = 2 ** Math.ceil(Math.log2(2 * pool.candidates + 1));
  const table = new Uint32Array(room);
  const standIn = new Uint32Array(pool.candidates);
  const people = new Uint32Array(pool.candidates);
  const firsts: number[] = [];
  for (let candidate = 0; candidate < pool.candidates; candidate += 1) {
    const row = candidate * width;
    let slot = hashOf(rows, row, row + width) % room;
    // An empty slot is 0, a taken one the number of who stands there plus one.
    while (table[slot] !== 0 && !areEqual(rows, row, (firsts[(table[slot] ?? 0) - 1] ?? 0) * width, width))
      slot = (slot + 1) % room;
    if (table[slot] === 0) table[slot] = firsts.push(candidate);
    const own = (table[slot] ?? 0) - 1;
    standIn[candidate] = own;
    people[own] = (people[own] ?? 0) + 1;
  }
  return { pool: pickCandidates(pool, firsts), standIn, people: people.slice(0, firsts.length) };
}
