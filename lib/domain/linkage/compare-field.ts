import type { FieldKind } from "./linkage-record";
import { areNicknames } from "./nicknames";
import type { PreparedValue } from "./prepared-value";
import { isOneSlip, jaroWinkler } from "./string-similarity";

/** Similarities from which words count as slips of one, and as alike. */
const SLIP = 0.92;
const ALIKE = 0.84;

/** Of words that begin alike; a slip in the first letter is found as one, and two slips there are another word. */
function similarityOf(a: string, b: string): number {
  return a.charCodeAt(0) === b.charCodeAt(0) ? jaroWinkler(a, b) : 0;
}

type Compare = (a: PreparedValue, b: PreparedValue) => number;

/** "Mary Ann" and "Maryann". */
function areJoinedAlike(a: PreparedValue, b: PreparedValue): boolean {
  if (a.words.length === b.words.length) return false;
  return a.text.replaceAll(" ", "") === b.text.replaceAll(" ", "");
}

/** 3 the same; 2 a slip, a nickname, or the first of several names; 1 alike, a like sound, or an initial; 0 differs. */
const compareNames: Compare = (a, b) => {
  if (a.text === b.text) return 3;
  const [first = "", other = ""] = [a.words[0], b.words[0]];
  if (first.length === 1 || other.length === 1) return first[0] === other[0] ? 1 : 0;
  if (areNicknames(first, other) || (first === other && a.words.length !== b.words.length)) return 2;
  if (areJoinedAlike(a, b)) return 2;
  const similarity = similarityOf(a.text, b.text);
  if (similarity >= SLIP || (a.text.length > 3 && isOneSlip(a.text, b.text))) return 2;
  // One of a double name, as people write it before and after a wedding, or whose second part is left out.
  const shared = a.words.some((word) => word.length > 2 && b.words.includes(word));
  return shared || similarity >= ALIKE || (a.code === b.code && a.text[0] === b.text[0]) ? 1 : 0;
};

function sharedShare(a: readonly string[], b: readonly string[]): number {
  let common = 0;
  for (const word of a) if (b.includes(word)) common += 1;
  return common / Math.max(1, Math.min(a.length, b.length));
}

/** Whether two texts are of lengths at which they can be slips of one: of others Jaro–Winkler stays below `SLIP` whatever their letters. */
function areOfLikeLength(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 0.6 * Math.max(a.length, b.length);
}

/** 2 the same; 1 alike by the words that tell, or most words of the shorter are in the longer; 0 differs. */
const compareTexts: Compare = (a, b) => {
  if (a.text === b.text) return 2;
  if (a.telling === b.telling || isOneSlip(a.telling, b.telling)) return 1;
  if (areOfLikeLength(a.telling, b.telling) && similarityOf(a.telling, b.telling) >= SLIP) return 1;
  return sharedShare(a.words, b.words) >= (Math.min(a.words.length, b.words.length) > 1 ? 0.66 : 1) ? 1 : 0;
};

/** 3 the same; 2 one slip, or day and month swapped; 1 the year and one more part; 0 differs. */
const compareDates: Compare = (a, b) => {
  if (a.text === b.text) return 3;
  if (a.text.length !== 8 || b.text.length !== 8) return a.text.slice(0, 4) === b.text.slice(0, 4) ? 1 : 0;
  const [year, month, day] = [a.text.slice(0, 4), a.text.slice(4, 6), a.text.slice(6)];
  const [otherYear, otherMonth, otherDay] = [b.text.slice(0, 4), b.text.slice(4, 6), b.text.slice(6)];
  if (year === otherYear && month === otherDay && day === otherMonth) return 2;
  if (isOneSlip(a.text, b.text)) return 2;
  const alike = Number(year === otherYear) + Number(month === otherMonth) + Number(day === otherDay);
  return alike >= 2 ? 1 : 0;
};

/** 2 the same; 1 one slip; 0 differs. Of short numbers a slip is another number. */
const compareNumbers: Compare = (a, b) => {
  if (a.text === b.text) return 2;
  return Math.min(a.text.length, b.text.length) >= 4 && isOneSlip(a.text, b.text) ? 1 : 0;
};

/** 1 the same, 0 differs. */
const compareExactly: Compare = (a, b) => (a.text === b.text ? 1 : 0);

function overlap(a: PreparedValue, b: PreparedValue): boolean {
  if (a.from === null || b.from === null || a.to === null || b.to === null) return false;
  return a.from <= b.to && b.from <= a.to;
}

/** 2 the same at overlapping times; 1 the same; 0 differs. */
const compareSpans: Compare = (a, b) => {
  if (compareTexts(a, b) === 0) return 0;
  return overlap(a, b) ? 2 : 1;
};

const comparators: Readonly<Record<FieldKind, { readonly compare: Compare; readonly top: number }>> = {
  identifier: { compare: compareExactly, top: 1 },
  name: { compare: compareNames, top: 3 },
  text: { compare: compareTexts, top: 2 },
  date: { compare: compareDates, top: 3 },
  number: { compare: compareNumbers, top: 2 },
  phone: { compare: compareNumbers, top: 2 },
  category: { compare: compareExactly, top: 1 },
  span: { compare: compareSpans, top: 2 },
};

/** The level at which values of a kind are the same; 0 is where they differ. */
export function topLevel(kind: FieldKind): number {
  return comparators[kind].top;
}

/** How far the best pair of the values of two records agrees, and which that is; null when one of them has none. */
export function compareField(
  kind: FieldKind,
  left: readonly PreparedValue[] | null,
  right: readonly PreparedValue[] | null,
): { readonly level: number; readonly value: PreparedValue } | null {
  const [first] = left ?? [];
  if (left === null || right === null || first === undefined) return null;
  const { compare, top } = comparators[kind];
  let [level, value] = [-1, first];
  for (const a of left)
    for (const b of right) {
      const reached = compare(a, b);
      if (reached > level) [level, value] = [reached, a];
      if (reached === top) return { level, value };
    }
  return { level, value };
}
