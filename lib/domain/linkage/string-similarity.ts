/** Longer texts are compared by their beginnings. */
const MOST_LETTERS = 64;

// Lent to one comparison at a time, because millions of small lists would cost more than the comparing.
const takenInB = new Uint8Array(MOST_LETTERS);
const lettersOfA = new Uint16Array(MOST_LETTERS);

/** How many letters of `a` have their like nearby in `b`; leaves them in `lettersOfA`, and which were taken in `takenInB`. */
function countMatches(a: string, b: string): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  takenInB.fill(0, 0, b.length);
  let count = 0;
  for (let i = 0; i < a.length; i += 1) {
    const letter = a.charCodeAt(i);
    const end = Math.min(b.length, i + reach + 1);
    let j = Math.max(0, i - reach);
    while (j < end && (takenInB[j] !== 0 || b.charCodeAt(j) !== letter)) j += 1;
    if (j >= end) continue;
    takenInB[j] = 1;
    lettersOfA[count] = letter;
    count += 1;
  }
  return count;
}

function countTransposed(b: string): number {
  let [next, transposed] = [0, 0];
  for (let j = 0; j < b.length; j += 1) {
    if (takenInB[j] === 0) continue;
    if (b.charCodeAt(j) !== lettersOfA[next]) transposed += 1;
    next += 1;
  }
  return transposed / 2;
}

/**
 * Jaro–Winkler similarity from 0 to 1: the share of letters in common and in order, raised by a common beginning of up to four. 1 for equal
 * texts, 0 where one is empty. W. E. Winkler, "String comparator metrics and enhanced decision rules in the Fellegi–Sunter model", 1990.
 */
export function jaroWinkler(left: string, right: string): number {
  if (left === right) return left === "" ? 0 : 1;
  const [a, b] = [left.slice(0, MOST_LETTERS), right.slice(0, MOST_LETTERS)];
  const count = countMatches(a, b);
  if (count === 0) return 0;
  const jaro = (count / a.length + count / b.length + (count - countTransposed(b)) / count) / 3;
  let common = 0;
  while (common < 4 && common < a.length && common < b.length && a[common] === b[common]) common += 1;
  return jaro + common * 0.1 * (1 - jaro);
}

/** Whether one letter too many, too few, wrong, or two neighbours swapped is all that two texts differ in; true for equal ones. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [left, right] = [endA - start, endB - start];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
