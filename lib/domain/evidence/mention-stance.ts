import type { TextRange } from "@/lib/domain/text-range";

/** What a sentence says of a skill that it names: `claimed` = has it, `lacked` = says that it is missing, `wished` = neither: wants it, or met it in others. */
export type Stance = "claimed" | "lacked" | "wished";

/* Clauses end where a contrast or a list of other matters begins. */
const CLAUSE_END = /[;.!?](?=\s|$)|\b(?:but|however|although|though|yet have|instead)\b|\s[–—]\s/gi;

const LACKED_BEFORE =
  /\b(?:no|little to no|without any|lack(?:s|ed|ing)?(?: of)?|zero)\s+(?:[\w-]+\s+){0,3}(?:experience|exposure|knowledge|background|familiarity|expertise|skills?|training)\b(?:\s+(?:of|with|in|on|using|at|to))?|\b(?:have|has|had|did)(?:\s+not|n['’]t)(?:\s+yet)?\s+(?:used?|work(?:ed)?|touch(?:ed)?|tried|learn(?:ed|t)?|written|operated|run|built)\b|\bnever\s+(?:[\w-]+\s+){0,2}(?:used|worked|touched|tried|learned|learnt|written|operated|run|built|had)\b|\b(?:not|un)\s*(?:yet\s+)?(?:familiar|experienced|proficient|skilled|trained)\s+(?:with|in)\b|\b(?:do|does)(?:\s+not|n['’]t)\s+(?:yet\s+)?(?:know|use|have)\b|\bnew to\b|\byet to (?:use|learn|work|try)\b/gi;

const LACKED_AFTER =
  /^[\s,]*(?:[\w/+#-]+\s+){0,3}(?:experience|exposure|knowledge|work|background)?\s*(?:\(?(?:none|not yet|so far none)\b)/i;

/* "No CUDA experience yet": the skill stands between the "no" and its noun. */
const NO_DIRECTLY_BEFORE =
  /\b(?:no|zero|little or no|without|lack(?:s|ed|ing)?)\s+(?:(?:prior|direct|hands-on|professional|formal|real|production|commercial)\s+)?(?:[\w/+#.-]+(?:,|\s+(?:or|and|nor))?\s+){0,5}$/i;
const EXPERIENCE_AFTER =
  /^(?:[\s,]+[\w/+#.-]+){0,6}?[\s,]+(?:experience|exposure|knowledge|background|work|skills?|training|expertise)\b/i;

const WISHED_BEFORE =
  /\b(?:want(?:s|ed|ing)?|eager|keen|hop(?:e|es|ing)|plan(?:s|ning)?|aim(?:s|ing)?|aspir(?:e|es|ing)|aspiration|look(?:s|ing)?(?: forward)?|would (?:like|love)|excited|ready|willing|able|wish(?:es|ing)?|seek(?:s|ing)?)\s+(?:[\w-]+\s+){0,2}(?:to|at)\s+(?:[\w-]+\s+){0,2}(?:learn(?:ing)?|mov(?:e|ing)|transition(?:ing)?|grow(?:ing)?|explor(?:e|ing)|get(?:ting)? into|break(?:ing)? into|deepen(?:ing)?|work(?:ing)? with|gain(?:ing)?|switch(?:ing)?|pick(?:ing)? up|stud(?:y|ying))\b|\b(?:interested|interest) in (?:learning|moving|exploring|working|transitioning|getting)\b|\bcurious about\b|\bcurrently (?:learning|studying|reading)\b|\b(?:learning goals?|next to learn|on my list|to learn next)\b/gi;

function lastIndexOfPattern(pattern: RegExp, text: string): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index + match[0].length;
  return last;
}

/** Reads the clause around a mention. Anything that is not plainly a denial or a wish is a claim: a résumé is written to claim. */
export function stanceOf(text: string, statement: TextRange, mention: TextRange): Stance {
  const before = text.slice(Math.max(statement.start, mention.start - 160), mention.start);
  const after = text.slice(mention.end, Math.min(statement.end, mention.end + 80));
  const clause = before.slice(Math.max(0, lastIndexOfPattern(CLAUSE_END, before)));
  if (lastIndexOfPattern(LACKED_BEFORE, clause) >= 0 || LACKED_AFTER.test(after)) return "lacked";
  if (NO_DIRECTLY_BEFORE.test(clause) && EXPERIENCE_AFTER.test(after)) return "lacked";
  if (lastIndexOfPattern(WISHED_BEFORE, clause) >= 0) return "wished";
  return "claimed";
}
