import type { MarkedLine } from "@/components/evidence/mark-segments";
import type { TextRange } from "@/lib/domain/text-range";

export type BlockKind = "gap" | "heading" | "entry" | "bullet" | "text";

/** Lines of the text that are drawn as one paragraph. */
export type ReaderBlock = { readonly kind: BlockKind; readonly lines: readonly MarkedLine[] };

/** Where a résumé's headings and the heads of its entries (title, employer, degree, school) stand. */
export type ReaderPlaces = { readonly headings: readonly TextRange[]; readonly entries: readonly TextRange[] };

const BULLET = /^\s*(?:[•‣▪●○◦·∙*–—-]|\d{1,2}[.)])\s+\S/u;
const SENTENCE_END = /[.:;!?]\s*$/;
/** "Languages:", "Tools and cloud:" begin a line of their own. */
const LABEL = /^\s*\p{Lu}[\p{L}&/ ]{1,40}:/u;
/** A word in small letters; an address such as "github.com/ada" is none. */
const STARTS_SMALL = /^\s*(?:[(&]|\p{Ll}[\p{L}'’-]*[,;:.)]?(?:\s|$))/u;

/** Where a line of a page was broken because it was full; shorter ones ended of their own. A share of the longest line. */
const FULL_SHARE = 0.7;
/** A line shorter than this, in characters, ended of its own in any document. */
const SHORTEST_FULL_LINE = 50;
/** Texts without page lines have paragraphs of any length, which say nothing about a page. */
const LONGEST_PAGE_LINE = 140;

function touches(line: MarkedLine, ranges: readonly TextRange[]): boolean {
  return ranges.some(({ start, end }) => start < line.range.end && end > line.range.start);
}

function kindOf(line: MarkedLine, words: string, places: ReaderPlaces): BlockKind {
  if (words.trim() === "") return "gap";
  if (touches(line, places.headings)) return "heading";
  if (BULLET.test(words)) return "bullet";
  return touches(line, places.entries) ? "entry" : "text";
}

/** Whether `words` goes on with what the line before it began: that line was full, or this one starts in the middle of a sentence. */
function goesOn(before: string, words: string, fullFrom: number): boolean {
  if (LABEL.test(words)) return false;
  if (STARTS_SMALL.test(words)) return true;
  return before.length >= fullFrom && !SENTENCE_END.test(before);
}

/**
 * The lines of a text as paragraphs, in order and none left out: documents break lines where the page ended, and a column beside the
 * ledger is narrower than a page. Only the drawing joins lines; every offset stays that of the text.
 */
export function readerBlocks(text: string, lines: readonly MarkedLine[], places: ReaderPlaces): readonly ReaderBlock[] {
  const wordsOf = (line: MarkedLine) => text.slice(line.range.start, line.range.end);
  const longest = Math.max(0, ...lines.map((line) => line.range.end - line.range.start));
  const fullFrom = Math.max(SHORTEST_FULL_LINE, FULL_SHARE * Math.min(longest, LONGEST_PAGE_LINE));
  const blocks: { kind: BlockKind; lines: MarkedLine[] }[] = [];
  for (const line of lines) {
    const words = wordsOf(line);
    const kind = kindOf(line, words, places);
    const open = blocks.at(-1);
    const last = open?.lines.at(-1);
    const isOpen = open !== undefined && (open.kind === "bullet" || open.kind === "text");
    if (kind === "text" && isOpen && last !== undefined && goesOn(wordsOf(last), words, fullFrom))
      open.lines.push(line);
    else blocks.push({ kind, lines: [line] });
  }
  return blocks;
}
