import { CandidateLink } from "@/components/evidence/candidate-link";
import { PersonName, SampleMark } from "@/components/evidence/person-name";
import { formatCount, formatPoints, formatQuantity } from "@/lib/format";
import type { PoolNewcomer } from "@/lib/server/requirement-cost";
import type { CostView } from "./search-params";

type NewcomerListProps = {
  readonly newcomers: readonly PoolNewcomer[];
  readonly view: CostView;
  /** How many come in altogether. */
  readonly comeIn: number;
};

/** The best of those who come in, with the points and the rank that they would have then. */
export function NewcomerList({ newcomers, view, comeIn }: NewcomerListProps) {
  const more = comeIn - newcomers.length;
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-1 text-12 text-secondary-foreground">
      <span className="text-muted-foreground">Comes in if strong:</span>
      <ul aria-label="Comes in if strong" className="contents">
        {newcomers.map(({ candidateId, name, isSample, points, rank }) => (
          <li key={candidateId} className="inline-flex items-baseline gap-1.5">
            <CandidateLink
              href={`/candidates/${candidateId}?role=${view.role}&level=${view.level}`}
              className="font-medium text-foreground hover:underline"
            >
              <PersonName name={name} />
            </CandidateLink>
            {isSample ? <SampleMark /> : null}
            <span className="whitespace-nowrap">
              {formatPoints(points.expected)} expected, rank {formatCount(rank)}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 ? <span>and {formatQuantity(more, "other")}</span> : null}
    </div>
  );
}
