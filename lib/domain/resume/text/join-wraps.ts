import type { TextRange } from "@/lib/domain/text-range";

/** A text whose paragraphs stand on one line each, and the way of each character between it and the text as it is stored. */
export type JoinedText = {
  readonly text: string;
  /** Place in the stored text → place in the joined one; what stood between two lines comes to the joint. */
  readonly toJoined: (offset: number) => number;
  /** Place in the joined text → place in the stored one; a joint comes to the end of the line before it. */
  readonly toStored: (offset: number) => number;
};

/* "multi-" / "region" is one word, "pre-" / "and post-training" are two. */
const WORD_GOES_ON = /[\p{L}\p{N}][-‐/]$/u;
const SAME_WORD = /^(?!(?:and|or|to|und|oder|et|ou|y|e|en|of)(?!\p{L}))[\p{L}\p{N}]/u;
/* "C+" / "+" */
const SIGN_GOES_ON = /\p{L}\+$/u;
const EDGE = 8;

function joint(text: string, { start, end }: TextRange): string {
  const before = text.slice(Math.max(0, start - 2), start);
  const behind = text.slice(end, end + EDGE);
  const isOneWord =
    (WORD_GOES_ON.test(before) && SAME_WORD.test(behind)) || (SIGN_GOES_ON.test(before) && behind.startsWith("+"));
  return isOneWord ? "" : " ";
}

/** The index of the last of ascending `starts` that is not above `offset`; -1 for none. */
function lastAtOrBelow(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Joins the lines of paragraphs. `wraps` are the breaks inside them, from the end of a line to the beginning of the next, ascending and apart;
 * each becomes one space, or nothing inside a word that broke at its hyphen. Linear in the text; without wraps the text is the same.
 */
export function joinWraps(text: string, wraps: readonly TextRange[]): JoinedText {
  const joints: number[] = [];
  const isSpace: boolean[] = [];
  let joined = "";
  let reached = 0;
  for (const wrap of wraps) {
    const sign = joint(text, wrap);
    joined += text.slice(reached, wrap.start);
    joints.push(joined.length);
    isSpace.push(sign !== "");
    joined += sign;
    reached = wrap.end;
  }
  const starts = wraps.map(({ start }) => start);
  const widthOf = (index: number): number => (isSpace[index] ? 1 : 0);
  return {
    text: joined + text.slice(reached),
    toJoined: (offset) => {
      const index = lastAtOrBelow(starts, offset);
      const wrap = wraps[index];
      const at = joints[index];
      if (wrap === undefined || at === undefined) return offset;
      return offset < wrap.end ? at : offset - wrap.end + at + widthOf(index);
    },
    toStored: (offset) => {
      const index = lastAtOrBelow(joints, offset);
      const wrap = wraps[index];
      const at = joints[index];
      if (wrap === undefined || at === undefined) return offset;
      const behind = offset - at - widthOf(index);
      return behind < 0 ? wrap.start : wrap.end + behind;
    },
  };
}

/** A range in another text, by the places of its first and its last character there. */
export function moveRange({ start, end }: TextRange, to: (offset: number) => number): TextRange {
  const first = to(start);
  return { start: first, end: end > start ? to(end - 1) + 1 : first };
}
