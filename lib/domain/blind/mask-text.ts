import type { TextRange } from "@/lib/domain/text-range";

/** A slice of a text and the label that stands in its place. */
export type Mask = TextRange & { readonly label: string };

/** A text with slices replaced, and where the slices of the text that it was made of stand in it. */
export type MaskedText = {
  readonly text: string;
  /** The same slice in the masked text; one that begins or ends inside a mask takes in the whole label. */
  readonly rangeOf: (range: TextRange) => TextRange;
};

/** In order and apart: masks that overlap are one, under the label of the first. Empty ones are left out. */
export function joinMasks(masks: readonly Mask[]): readonly Mask[] {
  const joined: Mask[] = [];
  for (const mask of masks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (mask.end <= mask.start) continue;
    const last = joined.at(-1);
    if (last === undefined || mask.start >= last.end) joined.push(mask);
    else if (mask.end > last.end) joined[joined.length - 1] = { ...last, end: mask.end };
  }
  return joined;
}

/** A mask, and where its label stands in the masked text. */
type Placed = Mask & { readonly shownStart: number; readonly shownEnd: number };

function place(masks: readonly Mask[]): readonly Placed[] {
  let grown = 0;
  return masks.map((mask) => {
    const shownStart = mask.start + grown;
    const shownEnd = shownStart + mask.label.length;
    grown = shownEnd - mask.end;
    return { ...mask, shownStart, shownEnd };
  });
}

/** The last mask that begins before `offset`; undefined for none. */
function lastBefore(placed: readonly Placed[], offset: number): Placed | undefined {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return placed[low - 1];
}

/** Puts the labels of `masks` in the place of their slices; every other character stays. In time the length of the text and n log n of the masks. */
export function maskText(text: string, masks: readonly Mask[]): MaskedText {
  const placed = place(joinMasks(masks));
  let shown = "";
  let reached = 0;
  for (const { start, end, label } of placed) {
    shown += text.slice(reached, start) + label;
    reached = end;
  }
  shown += text.slice(reached);
  const at = (offset: number, inside: "shownStart" | "shownEnd"): number => {
    const before = lastBefore(placed, offset);
    if (before === undefined) return offset;
    return offset < before.end ? before[inside] : offset - before.end + before.shownEnd;
  };
  return {
    text: shown,
    rangeOf: ({ start, end }) => {
      const from = at(start, "shownStart");
      return { start: from, end: end <= start ? from : at(end, "shownEnd") };
    },
  };
}
