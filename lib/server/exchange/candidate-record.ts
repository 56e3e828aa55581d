import "server-only";
import type { ExportedPerson } from "@/lib/data/export-people";
import type { SkillFinding } from "@/lib/domain/evidence/evidence";
import type { CandidateToRestore } from "@/lib/domain/exchange/candidate-file";
import { fileOfOne } from "@/lib/domain/exchange/candidate-file-parts";
import type { TextRange } from "@/lib/domain/text-range";

const quoteIn = (text: string) => (range: TextRange) => ({ ...range, text: text.slice(range.start, range.end) });

function findingIn(text: string) {
  const quote = quoteIn(text);
  return ({ skill, stance, basis, via, strength, level, ...at }: SkillFinding) => ({
    ...{ skill, stance, basis, via, strength, level, quote: quote(at.quote), context: quote(at.context) },
  });
}

/**
 * A person as a line of a file of candidates: what comes back on import (`CandidateToRestore`), and for a reader of the file the text, the
 * facts as they were read, the evidence with its quotes and the scores. No id of this Rolecall is in it, so that the same people give the
 * same line wherever they are; the moments are those of this one.
 *
 * @param content the document's bytes
 */
export function candidateRecord(person: ExportedPerson, content: Uint8Array) {
  const { document, sha256, readerVersion, readAt, factsAsRead, evidenceAsRead, evidence, corrections, scores } =
    person;
  const { originalName: name, format, pageCount, text, hidden, warnings } = document;
  const restored: CandidateToRestore = {
    sample: person.isSample,
    document: { name, sha256, content: Buffer.from(content).toString("base64") },
    reading: { readAt: readAt.toISOString() },
    corrections: corrections.map(({ field, key, value, at }) => ({ field, key, value, at: at.toISOString() })),
  };
  return {
    ...{
      name: person.name,
      headline: person.headline,
      location: person.location,
      years: person.years,
      sample: restored.sample,
    },
    importedAt: person.createdAt.toISOString(),
    document: { ...restored.document, format, pages: pageCount, text, hidden, warnings },
    reading: { ...restored.reading, readerVersion, facts: factsAsRead, evidence: evidenceAsRead },
    corrections: restored.corrections,
    evidence: evidence.skills.map(findingIn(text)),
    scores,
  };
}

/** A file of one person, as an import takes it up piece by piece. */
export function candidateFileOf(candidate: unknown): Uint8Array {
  return new TextEncoder().encode(fileOfOne(candidate));
}
