import type { CandidateFacts } from "@/lib/domain/evidence/evidence";
import { readEvidence } from "@/lib/domain/evidence/find-evidence";
import { makeTaxonomy, type Taxonomy } from "@/lib/domain/evidence/taxonomy";
import { readResume } from "@/lib/domain/resume/read-resume";
import type { Resume, ResumeWarning, YearMonth } from "@/lib/domain/resume/resume";
import { quoteOf, type TextRange } from "@/lib/domain/text-range";
import { skills } from "@/lib/reference/skills";

let compiled: Taxonomy | null = null;

/** The shipped skills, compiled once a process. */
export function shippedTaxonomy(): Taxonomy {
  compiled ??= makeTaxonomy(skills);
  return compiled;
}

export type CandidateReading = { readonly resume: Resume; readonly facts: CandidateFacts };

/** Text to facts: the one path that the import, the command line and the browser share. `asOf` is the month that "present" means. */
export function readCandidate(text: string, asOf: YearMonth): CandidateReading {
  const resume = readResume(text, asOf);
  const { facts, unclear } = readEvidence(resume, shippedTaxonomy(), asOf);
  const warnings = [...resume.warnings, ...unclearWarning(text, unclear)];
  return { resume: { ...resume, warnings }, facts };
}

const LONGEST_QUOTE = 140;

/** What was not taken as evidence because nobody can tell whose it is, so that it is not lost without a word. */
function unclearWarning(text: string, [first, ...others]: readonly TextRange[]): readonly ResumeWarning[] {
  if (first === undefined) return [];
  const words = quoteOf(text, first).replace(/^•\s*/, "").replace(/\s+/g, " ");
  const quote = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE).trimEnd()}…` : words;
  const more = others.length === 0 ? "" : ` The same holds for ${others.length} more.`;
  const message = `“${quote}” may speak of others who are named before it, so what it says is held as unknown: ask whose work it was.${more}`;
  return [{ code: "UNCLEAR_WHO", message }];
}
