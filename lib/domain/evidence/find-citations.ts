import type { Mention } from "@/lib/domain/evidence/find-mentions";
import type { Statement } from "@/lib/domain/resume/resume";

/* What a reviewed paper's entry names: where it appeared. A blog post or a talk does not. */
const VENUE =
  /\b(?:proc(?:eedings|\.)|conference|journal|transactions|workshop|symposium|letters|arxiv|doi|et al\b|vol\.|pp\.|IEEE|ACM|Springer|Elsevier|PNAS|PLOS|Nature|Lancet|JMLR|TMLR|NeurIPS|NIPS|ICML|ICLR|A?ACL|EMNLP|NAACL|CVPR|ICCV|ECCV|AAAI|IJCAI|KDD|MLSys|OSDI|SOSP|NSDI|ASPLOS|ISCA|SIGMOD|VLDB|USENIX|SC\d\d|FAccT|Interspeech|ICASSP)/i;
const YEAR = /\b(?:19|20)\d\d\b|[A-Z]['’]\d\d\b/;

/** An entry of a list of publications that says where and when it appeared. */
export function findCitations(words: string, statement: Statement): readonly Mention[] {
  const isEntry = statement.section === "publications" && VENUE.test(words) && YEAR.test(words);
  return isEntry ? [{ skill: "peer-reviewed-publication", range: statement.range }] : [];
}
