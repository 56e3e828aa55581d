import type { TextRange } from "@/lib/domain/text-range";

/* How a link on the page asks the reader to show a place of the text. */

const PLACE = /^#text-(\d{1,7})-(\d{1,7})$/;

/** The link to a place of the text. */
export function placeHref({ start, end }: TextRange): string {
  return `#text-${start}-${end}`;
}

/** The place that an address asks for; null when it asks for none. */
export function askedPlace(hash: string): TextRange | null {
  const [, start, end] = PLACE.exec(hash) ?? [];
  return start === undefined || end === undefined ? null : { start: Number(start), end: Number(end) };
}
