import { eachMatch } from "@/lib/domain/evidence/each-match";
import type { Statement } from "@/lib/domain/resume/resume";
import type { TextRange } from "@/lib/domain/text-range";

const QUOTED = /(?<![\p{L}\p{N}"])["“„«»*_](\p{Lu}[^"“”„«»*_\n]{2,90})["“”«»*_]/gu;

/** The slices of a statement that stand in quotation marks and begin with a capital: titles of books, plays, courses, products.
 *  Offsets are of the document. */
export function quotedTitles(words: string, { range }: Pick<Statement, "range">): readonly TextRange[] {
  const titles: TextRange[] = [];
  for (const match of eachMatch(QUOTED, words)) {
    titles.push({ start: range.start + match.index, end: range.start + match.index + match[0].length });
  }
  return titles;
}
