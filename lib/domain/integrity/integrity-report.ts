import type { CandidateFacts } from "@/lib/domain/evidence/evidence";
import type { Education, Position, Section } from "@/lib/domain/resume/resume";
import { earlyTools } from "./early-tools";
import { type IntegrityFinding, withKeys } from "./finding";
import { hiddenFindings } from "./hidden-findings";
import type { HiddenText } from "./hidden-text";
import { keywordWall } from "./keyword-wall";
import { machineInstructions } from "./machine-instructions";
import { mixedAlphabets } from "./mixed-alphabets";
import { oddCareerDates } from "./odd-dates";
import { type AskingText, pastedPosting } from "./pasted-posting";
import { repeatedWords } from "./repeated-words";

/** Version of the rules: raise it when they find more or less, so that stored documents are looked through again. */
export const INTEGRITY_RULES = "2";

/** A document as it was read: by the parser, not as people corrected it, because the report is about the document. */
export type CheckedDocument = {
  readonly text: string;
  readonly hidden: readonly HiddenText[];
  readonly sections: readonly Section[];
  readonly positions: readonly Position[];
  readonly education: readonly Education[];
  readonly skills: CandidateFacts["skills"];
  /** The day when it came in, "2026-11-22": what "in the future" means. */
  readonly importedOn: string;
};

/**
 * What a person may want to look at in a document, most telling first; empty for nearly all. The same document gives the same report.
 * A finding is no verdict and touches no score. Linear in the length of the text and of the texts that ask for people.
 */
export function integrityReport(document: CheckedDocument, asking: readonly AskingText[]): readonly IntegrityFinding[] {
  const { text, hidden, sections, importedOn } = document;
  const asOf = { year: Number(importedOn.slice(0, 4)), month: Number(importedOn.slice(5, 7)) };
  const publications = sections.filter(({ kind }) => kind === "publications").map(({ range }) => range);
  return withKeys([
    ...hiddenFindings(hidden),
    ...machineInstructions(text, publications),
    ...mixedAlphabets(text),
    ...pastedPosting(text, asking),
    ...keywordWall(text, document),
    ...repeatedWords(text),
    ...oddCareerDates(text, document, asOf),
    ...earlyTools(text, document.positions, importedOn),
  ]);
}

/** A text shares most with another one as soon as job descriptions are written, so whoever looked at what was copied has looked at this. */
const PASTED = "pasted-posting";

function isLookedAt({ key, kind }: IntegrityFinding, marks: ReadonlySet<string>): boolean {
  return marks.has(key) || (kind === PASTED && [...marks].some((mark) => mark.startsWith(PASTED)));
}

/** The findings that are worth a look and at which nobody has looked; `marks` are the keys of those that somebody has. */
export function toLookAt(
  findings: readonly IntegrityFinding[],
  marks: ReadonlySet<string>,
): readonly IntegrityFinding[] {
  return findings.filter((finding) => finding.weight === "look" && !isLookedAt(finding, marks));
}
