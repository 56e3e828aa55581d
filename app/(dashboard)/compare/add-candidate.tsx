import { PersonName, SampleMark } from "@/components/evidence/person-name";
import { Button } from "@/components/ui/button";
import { FilterInput } from "@/components/ui/filter-input";
import { Link } from "@/components/ui/link";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import type { CandidateRow } from "@/lib/data/candidate-query";
import { formatScore } from "@/lib/format";
import { type Comparison, comparisonHref } from "./search-params";

type AddCandidateProps = { readonly comparison: Comparison; readonly suggestions: readonly CandidateRow[] };

/** People to add with one press: the best for the role, or those whom a name finds. */
export function AddCandidate({ comparison, suggestions }: AddCandidateProps) {
  const isSearch = comparison.find !== "";
  return (
    <Panel id="add" className="mt-4 scroll-mt-14 print:hidden">
      <PanelHead
        title={isSearch ? `Found by “${comparison.find}”` : "Add from the best for this role"}
        subtitle="Up to four people stand beside each other"
        tools={<FilterInput label="Find by name" name="find" type="search" value={comparison.find} className="w-44" />}
      />
      <PanelBody>
        {suggestions.length === 0 ? (
          <p className="text-13 text-muted-foreground">Nobody else is found by that.</p>
        ) : (
          <ul className="flex flex-wrap gap-2">
            {suggestions.map((row) => (
              <li key={row.id} className="max-w-full">
                <Button asChild size="sm" className="max-w-full">
                  <Link href={comparisonHref(comparison, { ids: [...comparison.ids, row.id], find: "" })}>
                    <span className="truncate">
                      <PersonName name={row.name} />
                    </span>
                    {row.isSample ? <SampleMark /> : null}
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
        )}
      </PanelBody>
    </Panel>
  );
}
