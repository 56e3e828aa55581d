import { skillNamesOf } from "@/components/evidence/skill-names";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import type { CandidateDetail } from "@/lib/data/candidates";
import type { Score } from "@/lib/domain/scoring/score";
import { EvidenceDesk } from "./evidence-desk";

type CandidateEvidenceProps = { readonly candidate: CandidateDetail; readonly score: Score };

/** Ledger and reader, or why there is neither. */
export function CandidateEvidence({ candidate, score }: CandidateEvidenceProps) {
  const { document, facts, corrections } = candidate;
  if (score.kind === "not-computable") {
    return (
      <Panel>
        <EmptyState
          title={
            candidate.status === "no-text" ? "No text was found in this file" : "Nothing in this text shows a skill"
          }
        >
          <p>
            {candidate.status === "no-text"
              ? "It may be a scan. The file is kept; import one with text, such as the original document, to get a score."
              : "No score is better than a guess. If the file is not a résumé, delete it from the menu above."}
          </p>
        </EmptyState>
      </Panel>
    );
  }
  return (
    <EvidenceDesk
      key={`${score.role} ${score.level}`}
      target={{ candidateId: candidate.id, seenVersion: candidate.version }}
      score={score}
      skillNames={skillNamesOf(score.ledger)}
      documentName={document.originalName}
      text={document.text}
      headings={facts.sections.flatMap((section) => (section.heading ? [section.heading] : []))}
      correctedSkills={corrections.filter(({ field }) => field === "skill").map(({ key }) => key)}
    />
  );
}
