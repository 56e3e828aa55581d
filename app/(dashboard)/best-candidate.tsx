import { CandidateLink } from "@/components/evidence/candidate-link";
import { EvidenceGlyph } from "@/components/evidence/evidence-glyph";
import { PersonName, SampleMark, UNNAMED } from "@/components/evidence/person-name";
import { skillName } from "@/components/evidence/skill-names";
import type { RolePoolState } from "@/lib/data/pool";

type BestCandidateProps = { readonly best: NonNullable<RolePoolState["best"]>; readonly role: string };

/** The best candidate of a role, and the must-haves that nothing proves yet. */
export function BestCandidate({ best, role }: BestCandidateProps) {
  const open = openWords(best);
  return (
    <>
      <span className="flex items-baseline gap-1.5">
        <CandidateLink
          href={`/candidates/${best.candidateId}?role=${role}`}
          prefetch={false}
          title={best.name || UNNAMED}
          className="min-w-0 truncate leading-4 hover:underline"
        >
          <PersonName name={best.name} />
        </CandidateLink>
        {best.isSample ? <SampleMark /> : null}
      </span>
      <span
        className="flex items-center gap-1 text-12 text-muted-foreground"
        title={best.openMustHaves.map(skillName).join(", ") || undefined}
      >
        <EvidenceGlyph status={best.gate === "passed" ? "met" : best.gate === "failed" ? "not-met" : "unknown"} />
        <span className="truncate">{open}</span>
      </span>
    </>
  );
}

function openWords({ gate, openMustHaves }: BestCandidateProps["best"]): string {
  if (gate === "passed") return "passes every must-have";
  const [first] = openMustHaves;
  if (first === undefined) return gate === "failed" ? "fails a must-have" : "to verify";
  if (openMustHaves.length === 1) return `${gate === "failed" ? "fails" : "ask about"} ${skillName(first)}`;
  return `${openMustHaves.length} must-haves ${gate === "failed" ? "not proven" : "to verify"}`;
}
