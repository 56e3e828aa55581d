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

/** A résumé without anything odd, around `lines` of its own. */
export function honestResume(lines: readonly string[] = []): string {
  return [
    "Ada Quillfeather",
    "Oslo, Norway",
    "",
    "Experience",
    "Senior Machine Learning Engineer, Lumen Systems",
    "Jan 2019 - Dec 2024",
    "• Ran Kubernetes with 512 GPUs for training in PyTorch.",
    "• Wrote CUDA kernels that halved the time of attention.",
    ...lines,
    "",
    "Education",
    "MSc Computer Science, University of Bergen, 2016",
    "",
    "Skills",
    "Python, PyTorch, Kubernetes, CUDA, SQL",
  ].join("\n");
}
