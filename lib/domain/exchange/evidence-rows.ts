import type { SkillFinding } from "@/lib/domain/evidence/evidence";
import { quoteOf } from "@/lib/domain/text-range";
import { skillBySlug } from "@/lib/reference/skills";

/** The heads of a table with one row for each piece of evidence. */
export const EVIDENCE_HEAD = [
  "Name",
  "Address",
  "Skill",
  "Skill slug",
  "Stance",
  "Basis",
  "Follows from",
  "Strength",
  "Level, least",
  "Level, most",
  "Quote",
  "Quote begins",
  "Quote ends",
  "Context",
  "Document",
] as const;

export type PersonOfEvidence = {
  readonly name: string;
  /** Where the page about the person is. */
  readonly address: string;
  readonly documentName: string;
  readonly text: string;
};

/** A row under `EVIDENCE_HEAD` for each finding, in their order; the quote is the literal slice. */
export function evidenceRows(
  { name, address, documentName, text }: PersonOfEvidence,
  findings: readonly SkillFinding[],
): readonly (readonly (string | number)[])[] {
  return findings.map(({ skill, stance, basis, via, strength, level, quote, context }) => [
    ...[name, address, skillBySlug.get(skill)?.name ?? skill, skill, stance, basis, via ?? "", strength],
    ...[level.low, level.high, quoteOf(text, quote), quote.start, quote.end, quoteOf(text, context), documentName],
  ]);
}
