import { valuesInWords } from "@/app/(dashboard)/candidates/duplicates/pair-rows";
import type { LinkSource } from "@/lib/data/candidate-links-list";
import { foldName } from "@/lib/domain/linkage/fold-name";
import { resumeRules } from "@/lib/domain/linkage/resume-record";

/** One thing that is known of a person, and the sources that say it. */
export type PersonFact = { readonly label: string; readonly value: string; readonly sourceIds: readonly string[] };

/** Every value of every fact of several sources once, as the first source writes it; nothing is left out and nothing chosen. */
export function personFacts(sources: readonly LinkSource[]): readonly PersonFact[] {
  return resumeRules.flatMap(({ field, label }) => {
    const facts = new Map<string, PersonFact>();
    for (const { id, fields } of sources)
      for (const value of valuesInWords(fields[field])) {
        // Symbols count in addresses and links; case and accents nowhere.
        const key = field === "email" || field === "profile" ? value.toLowerCase() : foldName(value);
        const known = facts.get(key) ?? { label, value, sourceIds: [] };
        facts.set(key, { ...known, sourceIds: [...new Set([...known.sourceIds, id])] });
      }
    return [...facts.values()];
  });
}
