import type { TextRange } from "@/lib/domain/text-range";

/** Name of the attribute by which a piece of drawn text says where in the stored text it begins. */
export const TEXT_START = "data-text-start";

/** The part of one drawn piece that lies in the selection, as a slice of the stored text; null for a piece beside it. */
function selectedPart(piece: Element, selection: Range): TextRange | null {
  const start = Number(piece.getAttribute(TEXT_START));
  const length = piece.textContent?.length ?? 0;
  if (!selection.intersectsNode(piece)) return null;
  const from = piece.contains(selection.startContainer) ? offsetIn(selection.startContainer, selection.startOffset) : 0;
  const to = piece.contains(selection.endContainer) ? offsetIn(selection.endContainer, selection.endOffset) : length;
  return from < to ? { start: start + from, end: start + to } : null;
}

/** A piece holds one text node; a place in the piece itself stands before that node or behind it. */
function offsetIn(node: Node, offset: number): number {
  if (node.nodeType === Node.TEXT_NODE) return offset;
  return offset === 0 ? 0 : (node.textContent?.length ?? 0);
}

/**
 * The slice of the stored text that the person has selected in the reader, also where the selection begins or ends beside the words, as
 * after a triple click; null when nothing or something else is selected.
 */
export function selectedRange(): TextRange | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const parts = [...document.querySelectorAll(`[${TEXT_START}]`)].flatMap((piece) => selectedPart(piece, range) ?? []);
  const [first, last] = [parts[0], parts.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
