import type { TextRange } from "@/lib/domain/text-range";

const BRACKETED = /^([^()\n]{0,80}?)\s?\(([^()\n]{3,80})\)/;
const ITEM = /^\s*[^\s]+(?:\s[^\s]+)?\s*$/;
const OF_A_FIRM =
  /\b(?:company|vendor|maker|platform|startup|start-up|provider|cloud|bank|series [a-f]|seed|public|listed|employees|people|inc|part of|formerly|acquired)\b/i;
const LOOK_AHEAD = 90;

/** "(Kafka, Terraform)" beside a firm is what was used there; "(vector database company)" and "(robots, Series C)" are what it is. */
function listsTools(bracket: string): boolean {
  const items = bracket.split(/[,;/]/);
  return items.length > 1 && items.every((item) => ITEM.test(item)) && !OF_A_FIRM.test(bracket);
}

/** An employer's name with what stands in brackets after it when that tells the firm's trade: what a firm makes is not what everybody in it
 *  can do. Tools listed in brackets do not belong to the name. `range` is the name as it was read. */
export function nameWithTrade(text: string, range: TextRange): TextRange {
  const match = BRACKETED.exec(text.slice(range.start, range.end + LOOK_AHEAD));
  const [whole, name, bracket] = match ?? [];
  if (whole === undefined || name === undefined || bracket === undefined) return range;
  const bracketStart = range.start + whole.length - bracket.length - 2;
  if (bracketStart > range.end + 1) return range;
  return { start: range.start, end: listsTools(bracket) ? range.start + name.length : range.start + whole.length };
}
