const FIRST_ROOM = 16;

/** Amounts of pay that grow in number, each with its year and whether it is an end of a posted range; ten bytes each. */
export type DatedNumbers = {
  readonly push: (amount: number, year: number, isPaired: boolean) => void;
  /** 0 where there is no amount. */
  readonly newestYear: () => number;
  /** Gives every amount; `year` and `isPaired` as they were pushed. */
  readonly each: (take: (amount: number, year: number, isPaired: boolean) => void) => void;
};

/** An empty list; a million amounts are 10 MB, where an array of JavaScript's objects is a hundred. */
export function datedNumbers(): DatedNumbers {
  let amounts = new Float64Array(0);
  // The year twice over, and one more for the end of a range.
  let marks = new Uint16Array(0);
  let count = 0;
  let newest = 0;
  return {
    push(amount, year, isPaired) {
      if (count === amounts.length) {
        const room = Math.max(FIRST_ROOM, count * 2);
        const [before, beforeMarks] = [amounts, marks];
        amounts = new Float64Array(room);
        marks = new Uint16Array(room);
        amounts.set(before);
        marks.set(beforeMarks);
      }
      amounts[count] = amount;
      marks[count] = year * 2 + (isPaired ? 1 : 0);
      count += 1;
      newest = Math.max(newest, year);
    },
    newestYear: () => newest,
    each(take) {
      for (let index = 0; index < count; index += 1) {
        const mark = marks[index] ?? 0;
        take(amounts[index] ?? 0, mark >> 1, (mark & 1) === 1);
      }
    },
  };
}

/** What of some lists is of year `first` or newer: the amounts in one array, the oldest of their years and how many are ends of ranges. */
export function since(
  lists: readonly DatedNumbers[],
  first: number,
): { readonly amounts: Float64Array; readonly oldestYear: number; readonly paired: number } {
  let [count, oldestYear, paired] = [0, Number.POSITIVE_INFINITY, 0];
  const whenRecent = (take: (amount: number, year: number, isPaired: boolean) => void) => {
    for (const list of lists)
      list.each((amount, year, isPaired) => (year >= first ? take(amount, year, isPaired) : null));
  };
  whenRecent((_, year, isPaired) => {
    count += 1;
    oldestYear = Math.min(oldestYear, year);
    paired += isPaired ? 1 : 0;
  });
  const amounts = new Float64Array(count);
  let at = 0;
  whenRecent((amount) => {
    amounts[at] = amount;
    at += 1;
  });
  return { amounts, oldestYear, paired };
}
