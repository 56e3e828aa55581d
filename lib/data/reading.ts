import type { CandidateFacts } from "@/lib/domain/evidence/evidence";
import type { Resume } from "@/lib/domain/resume/resume";

/** What a page shows of a résumé besides its text: the facts that were read, each with its slice. */
export type ReadFacts = Omit<Resume, "text" | "wraps" | "statements">;

/** What the program knows from one résumé: facts for the page, evidence for the scorer. */
export type Reading = { readonly facts: ReadFacts; readonly evidence: CandidateFacts };

/** The facts to store of a résumé; lines and statements are found again from the text when they are needed. */
export function readFactsOf(resume: Resume): ReadFacts {
  const { text: _text, wraps: _wraps, statements: _statements, ...facts } = resume;
  return facts;
}

/** The line under a name: the title and employer of the first position, else the first title; empty when none is stated. */
export function headlineOf(facts: ReadFacts): string {
  const position = facts.positions.find((item) => item.title !== null) ?? facts.positions[0];
  const parts = [position?.title?.value, position?.employer?.value].filter((part) => part !== undefined && part !== "");
  return parts.join(", ");
}

/** Facts as they were stored. Only `ingest.ts` writes this column, from the very type that is read here. */
export function parseStoredFacts(facts: string): ReadFacts {
  // The cast is that promise: the column holds nothing but JSON.stringify of this type.
  return JSON.parse(facts) as ReadFacts;
}

/** A reading as it was stored. Only `ingest.ts` writes these columns, from the very types that are read here. */
export function parseStoredReading(row: { readonly facts: string; readonly evidence: string }): Reading {
  // The cast is the same promise.
  return { facts: parseStoredFacts(row.facts), evidence: JSON.parse(row.evidence) as CandidateFacts };
}
