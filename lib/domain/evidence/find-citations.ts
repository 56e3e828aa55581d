import type { Mention } from "@/lib/domain/evidence/find-mentions";
import type { Statement } from "@/lib/domain/resume/resume";
import type { TextRange } from "@/lib/domain/text-range";

/* What a reviewed paper's entry names: where it appeared. A blog post or a talk does not. */
const VENUE =
  /\b(?:proc(?:eedings|\.)|conference|journal|transactions|workshop|symposium|letters|arxiv|doi|et al\b|vol\.|pp\.|IEEE|ACM|Springer|Elsevier|PNAS|PLOS|Nature|Lancet|JMLR|TMLR|NeurIPS|NIPS|ICML|ICLR|A?ACL|EMNLP|NAACL|CVPR|ICCV|ECCV|AAAI|IJCAI|KDD|MLSys|OSDI|SOSP|NSDI|ASPLOS|ISCA|SIGMOD|VLDB|USENIX|SC\d\d|FAccT|Interspeech|ICASSP)/i;
const YEAR = /\b(?:19|20)\d\d\b|[A-Z]['’]\d\d\b/;

/** The line of a text around a place in it. */
function lineAround(text: string, { start, end }: TextRange): string {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end);
  return text.slice(from, to < 0 ? text.length : to);
}

/** An entry of a list of publications that says where and when it appeared. A reference of several sentences ("Varga A. (2023). Memory.
 *  Journal of Language.") is one entry, told by the sentence with its year. */
export function findCitations(text: string, statement: Statement): readonly Mention[] {
  if (statement.section !== "publications") return [];
  const words = text.slice(statement.range.start, statement.range.end);
  const isEntry = YEAR.test(words) && VENUE.test(lineAround(text, statement.range));
  return isEntry ? [{ skill: "peer-reviewed-publication", range: statement.range }] : [];
}
