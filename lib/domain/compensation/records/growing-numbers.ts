const FIRST_ROOM = 16;

/** A list of numbers that grows, eight bytes a number. */
export type GrowingNumbers = {
  readonly push: (value: number) => void;
  /** What is in it, to be read before the next push. */
  readonly values: () => Float64Array;
};

/** An empty list; a million numbers are 8 MB, where an array of JavaScript's may be several times that. */
export function growingNumbers(): GrowingNumbers {
  let room = new Float64Array(FIRST_ROOM);
  let count = 0;
  return {
    push(value) {
      if (count === room.length) {
        const wider = new Float64Array(room.length * 2);
        wider.set(room);
        room = wider;
      }
      room[count] = value;
      count += 1;
    },
    values: () => room.subarray(0, count),
  };
}
