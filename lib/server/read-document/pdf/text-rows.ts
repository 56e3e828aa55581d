import type { PageCharacter } from "./page-characters";

/** Words that stand together on one baseline, without a wide gap inside. */
export type Segment = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of its letters; two columns may set theirs in different sizes. */
  readonly height: number;
};

/** All that stands on one baseline of a page, left to right. */
export type Row = { readonly segments: readonly Segment[]; readonly baseline: number; readonly height: number };

/** Gaps in units of the line box: a word gap, and a gap that may part columns. */
const WORD_GAP = 0.22;
const WIDE_GAP = 0.85;

/** Groups the letters of a page into rows, top first. */
export function textRows(characters: readonly PageCharacter[]): Row[] {
  const byBaseline = [...characters].sort((first, second) => second.baseline - first.baseline);
  const groups: PageCharacter[][] = [];
  let group: PageCharacter[] = [];
  let lowest = 0;
  for (const character of byBaseline) {
    const first = group[0];
    // Superscripts and bullets sit a little off the line that they belong to
    if (
      first &&
      lowest - character.baseline <= Math.min(first.height, character.height) * 0.3 &&
      first.baseline - character.baseline <= first.height * 0.45
    )
      group.push(character);
    else {
      group = [character];
      groups.push(group);
    }
    lowest = character.baseline;
  }
  return groups.map(rowOf);
}

function rowOf(group: readonly PageCharacter[]): Row {
  const ordered = [...group].sort((first, second) => first.left - second.left);
  const height = median(ordered.map((character) => character.height));
  const baseline = median(ordered.map((character) => character.baseline));
  return { segments: segmentsOf(ordered, height), baseline, height };
}

function segmentsOf(ordered: readonly PageCharacter[], height: number): Segment[] {
  const groups: PageCharacter[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const character of ordered) {
    const current = groups[groups.length - 1];
    if (current && character.left - right <= height * WIDE_GAP) current.push(character);
    else groups.push([character]);
    right = Math.max(right, character.right);
  }
  return groups.map((group) => segmentOf(group, height));
}

function segmentOf(group: readonly PageCharacter[], height: number): Segment {
  const spacing = letterSpacing(group, height);
  const left = group[0]?.left ?? 0;
  let right = left;
  let text = "";
  for (const character of group) {
    const gap = character.left - right - spacing;
    const isNewWord = spacing === 0 && character.startsWord ? gap > -height * 0.5 : gap > height * WORD_GAP;
    text += isNewWord && text !== "" ? ` ${character.text}` : character.text;
    right = Math.max(right, character.right);
  }
  return { text, left, right, height: median(group.map((character) => character.height)) };
}

/** The extra space of a line set in spaced letters ("E X P E R I E N C E"), 0 for ordinary text. */
function letterSpacing(ordered: readonly PageCharacter[], height: number): number {
  const gaps = ordered.slice(1).map((character, index) => character.left - (ordered[index]?.right ?? character.left));
  if (gaps.length < 4) return 0;
  const typical = median(gaps);
  return typical > height * 0.12 && gaps.filter((gap) => gap < typical * 0.6).length <= gaps.length * 0.1 ? typical : 0;
}

/** The middle value; the upper one of two; 0 when empty. */
export function median(values: readonly number[]): number {
  return [...values].sort((first, second) => first - second)[Math.floor(values.length / 2)] ?? 0;
}
