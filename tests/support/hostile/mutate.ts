/** A generator of whole numbers below a bound, the same row of them for the same seed (mulberry32). */
export function seededNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below);
  };
}

type Numbers = (below: number) => number;
type Mutation = (file: Uint8Array, other: Uint8Array, next: Numbers) => Uint8Array;

const MAGICS = [
  "%PDF-1.7\n",
  "PK\u0003\u0004",
  '{"basics":',
  "\u00ff\u00fe",
  "\u00d0\u00cf\u0011\u00e0",
  "{\\rtf1",
  "<html>",
  "\u0000",
];

const flipBits: Mutation = (file, _other, next) => {
  const changed = Uint8Array.from(file);
  for (let count = next(20) + 1; count > 0; count -= 1) {
    const at = next(changed.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << next(8));
  }
  return changed;
};

const cut: Mutation = (file, _other, next) => file.slice(0, next(file.length));

const removeMiddle: Mutation = (file, _other, next) => {
  const from = next(file.length);
  return Buffer.concat([file.subarray(0, from), file.subarray(from + next(file.length - from))]);
};

const splice: Mutation = (file, other, next) =>
  Buffer.concat([file.subarray(0, next(file.length)), other.subarray(next(other.length))]);

const repeatMiddle: Mutation = (file, _other, next) => {
  const from = next(file.length);
  const middle = file.subarray(from, from + next(Math.min(2000, file.length - from)));
  return Buffer.concat([
    file.subarray(0, from),
    ...Array.from({ length: next(50) + 1 }, () => middle),
    file.subarray(from),
  ]);
};

const swapMagic: Mutation = (file, _other, next) =>
  Buffer.concat([Buffer.from(MAGICS[next(MAGICS.length)] ?? "", "latin1"), file.subarray(next(8))]);

const overwrite: Mutation = (file, other, next) => {
  const changed = Uint8Array.from(file);
  const from = next(changed.length);
  changed.set(other.subarray(0, Math.min(next(400), changed.length - from, other.length)), from);
  return changed;
};

const MUTATIONS: readonly Mutation[] = [flipBits, cut, removeMiddle, splice, repeatMiddle, swapMagic, overwrite];

/** File number `index` of a row that is the same for the same seed: one of the sound files, damaged in one to three ways. */
export function mutant(sound: readonly Uint8Array[], seed: number, index: number): Uint8Array {
  const next = seededNumbers(seed * 1_000_003 + index);
  const pick = () => sound[next(sound.length)] ?? new Uint8Array();
  let file: Uint8Array = pick();
  for (let count = next(3) + 1; count > 0; count -= 1) {
    const mutation = MUTATIONS[next(MUTATIONS.length)] ?? flipBits;
    file = mutation(file, pick(), next);
  }
  return file;
}
