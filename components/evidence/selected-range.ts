import type { TextRange } from "@/lib/domain/text-range";

/** Name of the attribute by which a piece of drawn text says where in the stored text it begins. */
export const TEXT_START = "data-text-start";

function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const start = element?.closest(`[${TEXT_START}]`)?.getAttribute(TEXT_START);
  if (start === undefined || start === null || node.nodeType !== Node.TEXT_NODE) return null;
  return Number(start) + offset;
}

/** The slice of the stored text that the person has selected in the reader; null when nothing or something else is selected. */
export function selectedRange(): TextRange | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = offsetOf(startContainer, startOffset);
  const end = offsetOf(endContainer, endOffset);
  return start === null || end === null || start >= end ? null : { start, end };
}
