import Link from "next/link";
import { Button } from "@/components/ui/button";
import type { CandidateRow } from "@/lib/data/candidate-query";
import { formatScore } from "@/lib/format";
import { type Comparison, comparisonHref } from "./search-params";

type AddCandidateProps = { readonly comparison: Comparison; readonly suggestions: readonly CandidateRow[] };

/** The next best for the role, to add with one press; the whole pool is in the list of candidates. */
export function AddCandidate({ comparison, suggestions }: AddCandidateProps) {
  return (
    <div className="mt-4 print:hidden">
      <h2 className="mb-2 font-semibold">Add from the best for this role</h2>
      <ul className="flex flex-wrap gap-2">
        {suggestions.map((row) => (
          <li key={row.id}>
            <Button asChild size="sm">
              <Link href={comparisonHref(comparison, { ids: [...comparison.ids, row.id] })}>
                {row.name || "Name not stated"}
                <span className="text-muted-foreground">
                  {row.score?.expected === null || row.score === null
                    ? "not computable"
                    : `${formatScore(row.score.expected)} expected`}
                </span>
              </Link>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
