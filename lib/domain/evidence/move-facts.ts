import type { CandidateFacts } from "@/lib/domain/evidence/evidence";
import { moveRange } from "@/lib/domain/resume/text/join-wraps";

/** The same facts over another text: every quote goes to where its characters stand there. */
export function moveFacts(
  { skills, scale, signals, yearsExperience }: CandidateFacts,
  to: (offset: number) => number,
): CandidateFacts {
  return {
    skills: skills.map((finding) => ({
      ...finding,
      quote: moveRange(finding.quote, to),
      context: moveRange(finding.context, to),
      mentions: finding.mentions.map((mention) => moveRange(mention, to)),
    })),
    scale: scale.map((finding) => ({ ...finding, quote: moveRange(finding.quote, to) })),
    signals: signals.map((finding) => ({ ...finding, quote: moveRange(finding.quote, to) })),
    yearsExperience,
  };
}
