import type { DocxStyles } from "./docx-styles";

const PARAGRAPH_STYLE = /<w:pStyle\s[^>]{0,100}?w:val="([^"]{1,100})"/g;

/**
 * The level of the headings over sections: the highest that stands more than once. The title of the whole stands alone, entries are a
 * level below. Null where no level is used twice. Linear in the part's text.
 */
export function sectionLevelOf(xml: string, styles: DocxStyles): number | null {
  const once = new Set<number>();
  const repeated = new Set<number>();
  for (const [, style] of xml.matchAll(PARAGRAPH_STYLE)) {
    const level = styles.headingLevelOf(style ?? "");
    if (level !== null) (once.has(level) ? repeated : once).add(level);
  }
  return repeated.size === 0 ? null : Math.min(...repeated);
}
