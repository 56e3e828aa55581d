import { CandidateLink } from "@/components/evidence/candidate-link";
import { PersonName, SampleMark } from "@/components/evidence/person-name";
import type { EasingEffect } from "@/lib/domain/requirement-cost/requirement-costs";
import { formatCount, formatPoints, formatQuantity } from "@/lib/format";
import type { RoleRequirementCost } from "@/lib/server/requirement-cost";
import type { CostView } from "./search-params";

type NewcomerListProps = {
  readonly cost: RoleRequirementCost;
  readonly view: CostView;
  readonly effect: EasingEffect;
};

/** The best of those who come in, with the points and the rank that they would have then. */
export function NewcomerList({ cost, view, effect }: NewcomerListProps) {
  const more = effect.comeIn - effect.newcomers.length;
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-1 text-12 text-secondary-foreground">
      <span className="text-muted-foreground">Comes in if strong:</span>
      <ul aria-label="Comes in if strong" className="contents">
        {effect.newcomers.map(({ candidate, expected, rankAfter }) => {
          const person = cost.personAt(candidate);
          if (person === null) return null;
          return (
            <li key={person.candidateId} className="inline-flex items-baseline gap-1.5">
              <CandidateLink
                href={`/candidates/${person.candidateId}?role=${view.role}&level=${view.level}`}
                className="font-medium text-foreground hover:underline"
              >
                <PersonName name={person.name} />
              </CandidateLink>
              {person.isSample ? <SampleMark /> : null}
              <span className="whitespace-nowrap">
                {formatPoints(expected)} expected, rank {formatCount(rankAfter)}
              </span>
            </li>
          );
        })}
      </ul>
      {more > 0 ? <span>and {formatQuantity(more, "other")}</span> : null}
    </div>
  );
}
