import {
  ATTENDED_BEFORE,
  BACK_TO_SELF,
  CONSENT,
  DENIED_AFTER,
  DENIED_BEFORE,
  DENYING_LABEL,
  EXPERIENCE_AFTER,
  LABEL,
  LEADS_TEAM,
  LEADS_UNIT,
  NO_BEFORE,
  NO_DIRECTLY_BEFORE,
  NOT_DIRECTLY_BEFORE,
  NOT_THIS,
  NOTHING_AFTER,
  OTHERS_BEFORE,
  OTHERS_NAMED,
  OTHERS_OPEN,
  PEOPLE_AFTER,
  RECRUITED_BEFORE,
  THEY_DO,
  UNCLAIMED_AFTER,
  UNCLAIMED_BEFORE,
  UNCLAIMING_HEADING,
  UNCLAIMING_LABEL,
  UNIT_ACTS,
  UNIT_AFTER,
  UNIT_BEFORE,
} from "@/lib/domain/evidence/stance-phrases";
import type { TextRange } from "@/lib/domain/text-range";

/** What a sentence says of a skill that it names: `claimed` = has it, `lacked` = says that it is missing, `unclaimed` = neither:
 *  wants it, is learning it, or met it in others. */
export type Stance = "claimed" | "lacked" | "unclaimed";

const BEFORE_CHARACTERS = 160;
const AFTER_CHARACTERS = 80;

/* Clauses end where a contrast or a list of other matters begins. */
const CLAUSE_END = /[;.!?](?=\s|$)|\b(?:but|however|although|though|yet have|instead)\b|\s[–—]\s/gi;

function found(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0;
}

function endOfLast(pattern: RegExp, text: string): number {
  let last = 0;
  for (const match of text.matchAll(pattern)) last = match.index + match[0].length;
  return last;
}

function isDenied(clause: string, after: string): boolean {
  return (
    found(DENIED_BEFORE, clause) ||
    DENIED_AFTER.some((pattern) => pattern.test(after)) ||
    NOT_DIRECTLY_BEFORE.test(clause) ||
    NOT_THIS.test(clause) ||
    (NO_BEFORE.test(clause) && EXPERIENCE_AFTER.test(after)) ||
    (NO_DIRECTLY_BEFORE.test(clause) && NOTHING_AFTER.test(after))
  );
}

/* "Supervised two students and built a crawler": after the "and" the deed is one's own. */
const AND = /\band\b/i;

function isWorkOfOthers(clause: string): boolean {
  if (found(LEADS_TEAM, clause)) return false;
  const opening = OTHERS_OPEN.exec(clause)?.[0];
  if (opening !== undefined && !AND.test(opening)) return true;
  const last = [...clause.matchAll(OTHERS_BEFORE)].findLast(([deed]) => !AND.test(deed));
  return last !== undefined && !BACK_TO_SELF.test(clause.slice(last.index + last[0].length));
}

/** Whether "they" do it, and the words of the paragraph before name others who may be meant. */
function isDoneByThem(clause: string, earlier: string): boolean {
  const they = clause.search(THEY_DO);
  return they >= 0 && found(OTHERS_NAMED, earlier + clause.slice(0, they));
}

function isNameOfUnit(clause: string, after: string): boolean {
  if (LEADS_UNIT.test(clause)) return false;
  return (
    (UNIT_AFTER.test(after) && UNIT_BEFORE.test(clause)) || (UNIT_ACTS.test(after) && !/\b(?:my|our)\s+$/i.test(clause))
  );
}

function isUnclaimed(clause: string, after: string): boolean {
  return (
    ATTENDED_BEFORE.test(clause) ||
    isNameOfUnit(clause, after) ||
    found(UNCLAIMED_BEFORE, clause) ||
    UNCLAIMED_AFTER.some((pattern) => pattern.test(after)) ||
    isWorkOfOthers(clause) ||
    (found(RECRUITED_BEFORE, clause) && PEOPLE_AFTER.test(after))
  );
}

/** What the label says that opens the line of a mention; null where there is none or where it says nothing of the kind. */
function stanceOfLabel(text: string, statement: TextRange, mention: TextRange): Stance | null {
  const line = text.lastIndexOf("\n", mention.start - 1) + 1;
  const label = LABEL.exec(text.slice(Math.max(line, statement.start), mention.start))?.[1];
  if (label === undefined) return null;
  if (DENYING_LABEL.test(label)) return "lacked";
  return UNCLAIMING_LABEL.test(label) ? "unclaimed" : null;
}

/** What a heading says of all that stands under it: "Not claimed", "Supervision", "Recommendations". */
export function stanceOfHeading(heading: string): Stance {
  if (DENYING_LABEL.test(heading)) return "lacked";
  return UNCLAIMING_LABEL.test(heading) || UNCLAIMING_HEADING.test(heading) ? "unclaimed" : "claimed";
}

/** Whether a statement gives leave to keep the applicant's data; the laws that it names are no skills. */
export function isConsent(statement: string): boolean {
  return CONSENT.test(statement);
}

/** Reads the clause around a mention. Anything that is not plainly a denial, a wish or others' work is a claim: a résumé is
 *  written to claim. */
export function stanceOf(text: string, statement: TextRange, mention: TextRange): Stance {
  const before = text.slice(Math.max(statement.start, mention.start - BEFORE_CHARACTERS), mention.start);
  const after = text.slice(mention.end, Math.min(statement.end, mention.end + AFTER_CHARACTERS));
  const clause = before.slice(endOfLast(CLAUSE_END, before));
  const labelled = stanceOfLabel(text, statement, mention);
  if (labelled !== null) return labelled;
  if (isDenied(clause, after)) return "lacked";
  const start = mention.start - clause.length;
  const paragraph = text.slice(Math.max(0, start - BEFORE_CHARACTERS), start);
  const earlier = paragraph.slice(Math.max(paragraph.lastIndexOf("\n\n"), paragraph.lastIndexOf("•")) + 1);
  return isUnclaimed(clause, after) || isDoneByThem(clause, earlier) ? "unclaimed" : "claimed";
}
