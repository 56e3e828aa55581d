import { readCandidate } from "@/lib/domain/candidate-reading";
import type { IntegrityFinding } from "@/lib/domain/integrity/finding";
import type { HiddenText } from "@/lib/domain/integrity/hidden-text";
import { integrityReport } from "@/lib/domain/integrity/integrity-report";
import type { AskingText } from "@/lib/domain/integrity/pasted-posting";
import { shippedAskingTexts } from "@/lib/domain/integrity/shipped-asking-texts";
import { normalizeText } from "@/lib/domain/resume/normalize-text";

export const IMPORTED_ON = "2026-11-22";

type More = { readonly hidden?: readonly HiddenText[]; readonly asking?: readonly AskingText[] };

/** The integrity report of a text as an import on `IMPORTED_ON` would make it. */
export function reportOf(text: string, { hidden = [], asking = [] }: More = {}): readonly IntegrityFinding[] {
  const { resume, facts } = readCandidate(normalizeText(text), { year: 2026, month: 11 });
  const { sections, positions, education } = resume;
  const document = { text: resume.text, hidden, sections, positions, education, skills: facts.skills };
  return integrityReport({ ...document, importedOn: IMPORTED_ON }, [...asking, ...shippedAskingTexts()]);
}
