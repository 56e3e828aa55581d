import { kindOfTitle } from "@/lib/domain/resume/text/section-titles";
import { median, type Row } from "./text-rows";

const LEAST_TITLES = 2;
/** Larger than the running text by this factor. */
const LARGER = 1.04;
/** Points within which two heights are one. */
const SAME_HEIGHT = 0.3;

/** Whether the words are the title of a section, as far as we know such titles. */
export function isSectionTitle(words: string): boolean {
  const bracket = words.indexOf("(");
  const title = (bracket > 0 ? words.slice(0, bracket) : words).replace(":", "");
  return kindOfTitle(title.trim().toLowerCase())?.exact ?? false;
}

/**
 * For each row, whether it heads a section: it is as large as rows whose words are titles, and no running text is. Where names of jobs
 * or firms are set in that size, too, nothing is known.
 */
export function titleRows(rows: readonly Row[]): readonly boolean[] {
  const bodyHeight = median(rows.map(({ height }) => height));
  const large = rows.filter(({ height, segments }) => segments.length === 1 && height > bodyHeight * LARGER);
  const largeRows = new Set(large);
  const titles = large.filter(({ segments }) => isSectionTitle(segments[0]?.text ?? ""));
  const titleHeight = median(titles.map(({ height }) => height));
  const isOfHeight = ({ height }: Row) => Math.abs(height - titleHeight) <= SAME_HEIGHT;
  const count = titles.filter(isOfHeight).length;
  const isKnown = count >= LEAST_TITLES && count * 2 >= large.filter(isOfHeight).length;
  return rows.map((row) => isKnown && largeRows.has(row) && isOfHeight(row));
}
