import type { CandidateFacts } from "@/lib/domain/evidence/evidence";
import { findEvidence } from "@/lib/domain/evidence/find-evidence";
import { makeTaxonomy, type Taxonomy } from "@/lib/domain/evidence/taxonomy";
import { readResume } from "@/lib/domain/resume/read-resume";
import type { Resume, YearMonth } from "@/lib/domain/resume/resume";
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
  return { resume, facts: findEvidence(resume, shippedTaxonomy(), asOf) };
}
