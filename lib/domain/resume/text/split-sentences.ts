import type { TextRange } from "@/lib/domain/text-range";

const END = /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s+["'“‘([]?[\p{Lu}\p{N}])/gu;
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|approx|incl|esp|resp|cf|al|fig|no|nos|vol|pp|dr|mr|mrs|ms|prof|st|jr|sr|inc|ltd|co|corp|dept|univ|est|ca|bzw|z\.b|u\.a|d\.h|u\.s|u\.k|ph\.d|m\.sc|b\.sc|m\.s|b\.s|b\.a|m\.a|\p{L})\.$/iu;

/** The sentences of `text.slice(range)`, without the white space between them. Abbreviations, initials, "Node.js" and decimals do not end one. */
export function splitSentences(text: string, range: TextRange): readonly TextRange[] {
  const slice = text.slice(range.start, range.end);
  const sentences: TextRange[] = [];
  let from = 0;
  for (const match of slice.matchAll(END)) {
    const end = match.index + match[0].length;
    const isAbbreviation = match[0] === "." && ABBREVIATION.test(slice.slice(Math.max(0, end - 8), end));
    if (!isAbbreviation) {
      sentences.push(trimmed(slice, from, end, range.start));
      from = end;
    }
  }
  sentences.push(trimmed(slice, from, slice.length, range.start));
  return sentences.filter((sentence) => sentence.end > sentence.start);
}

function trimmed(slice: string, from: number, to: number, offset: number): TextRange {
  const part = slice.slice(from, to);
  const lead = part.length - part.trimStart().length;
  return { start: offset + from + lead, end: offset + from + lead + part.trim().length };
}
