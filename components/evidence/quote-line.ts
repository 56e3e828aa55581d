import type { SkillFinding } from "@/lib/domain/evidence/evidence";
import { quoteOf } from "@/lib/domain/text-range";

/** Characters before the mention that are kept, so that a clipped line still shows the words that count. */
const LEAD = 14;

/** The sentence around a finding's mention on one line, begun near the mention where the sentence is long. */
export function quoteLine(text: string, finding: SkillFinding): string {
  const { context, quote } = finding;
  const lead = text.slice(context.start, quote.start);
  const cut = lead.length > LEAD ? lead.slice(-LEAD).replace(/^\S*\s+/, "\u2026 ") : lead;
  return oneLine(cut + text.slice(quote.start, Math.max(quote.end, context.end)));
}

/** The whole sentence around a finding's mention, on one line. */
export function wholeQuote(text: string, finding: SkillFinding): string {
  return oneLine(quoteOf(text, finding.context));
}

/** Words on one line and without the mark of a list before them. */
export function oneLine(words: string): string {
  return words
    .replace(/\s+/g, " ")
    .replace(/^\s*[•‣▪●○◦·∙*–—-]\s+/u, "")
    .trim();
}
