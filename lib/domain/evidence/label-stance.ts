import {
  CONSENT,
  DENYING_LABEL,
  LABEL,
  UNCLAIMING_HEADING,
  UNCLAIMING_LABEL,
} from "@/lib/domain/evidence/stance-phrases";
import type { TextRange } from "@/lib/domain/text-range";

/** What a sentence says of a skill that it names: `claimed` = has it, `lacked` = says that it is missing, `unclaimed` = neither:
 *  wants it, is learning it, or met it in others, `unclear` = the writer does it or others whom the words before name. */
export type Stance = "claimed" | "lacked" | "unclaimed" | "unclear";

/** What the label says that opens the line of a mention; null where there is none or where it says nothing of the kind. */
export function stanceOfLabel(text: string, statement: TextRange, mention: TextRange): Stance | null {
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
