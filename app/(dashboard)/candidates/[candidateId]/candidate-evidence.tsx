import type { ReaderPlaces } from "@/components/evidence/reader-blocks";
import { skillNamesOf } from "@/components/evidence/skill-names";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import type { CandidateDetail } from "@/lib/data/candidates";
import type { Score } from "@/lib/domain/scoring/score";
import { AddTextButton } from "./add-text-button";
import { EvidenceDesk } from "./evidence-desk";

type CandidateEvidenceProps = { readonly candidate: CandidateDetail; readonly score: Score };

/** Ledger and reader, or why there is neither. */
export function CandidateEvidence({ candidate, score }: CandidateEvidenceProps) {
  const { document, facts, corrections } = candidate;
  if (score.kind === "not-computable") return <NoEvidence candidate={candidate} />;
  return (
    <EvidenceDesk
      key={`${score.role} ${score.level}`}
      target={{ candidateId: candidate.id, seenVersion: candidate.version }}
      score={score}
      skillNames={skillNamesOf(score.ledger)}
      documentName={document.originalName}
      text={document.text}
      places={placesOf(facts)}
      correctedSkills={corrections.filter(({ field }) => field === "skill").map(({ key }) => key)}
    />
  );
}

/** Headings of sections, and the words that head an entry. */
function placesOf({ sections, positions, education }: CandidateDetail["facts"]): ReaderPlaces {
  const heads = [
    ...positions.flatMap(({ title, employer }) => [title, employer]),
    ...education.flatMap(({ degree, school }) => [degree, school]),
  ];
  return {
    headings: sections.flatMap(({ heading }) => heading ?? []),
    entries: heads.flatMap((fact) => (fact === null ? [] : [fact.range])),
  };
}

/** Why there is neither ledger nor reader, and what helps. */
function NoEvidence({ candidate: { id, status, document } }: { readonly candidate: CandidateDetail }) {
  if (status === "no-text") {
    return (
      <Panel>
        <EmptyState
          title="No text was found in this file"
          actions={<AddTextButton candidateId={id} fileName={document.originalName} />}
        >
          <p>
            It may be a scan. The file is kept. Add its text, or import a copy with text, such as the original document,
            to get a score.
          </p>
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Panel>
      <EmptyState title="Nothing in this text shows a skill">
        <p>No score is better than a guess. If the file is not a résumé, delete it from the menu above.</p>
      </EmptyState>
      <div className="max-h-96 overflow-y-auto whitespace-pre-wrap border-t px-6 py-4 text-13 [overflow-wrap:anywhere]">
        {document.text}
      </div>
    </Panel>
  );
}
