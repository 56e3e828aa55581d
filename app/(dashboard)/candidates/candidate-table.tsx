"use client";

import type { ReactNode } from "react";
import { IntervalAxis } from "@/components/evidence/interval-axis";
import { IntervalKey } from "@/components/evidence/interval-key";
import { Checkbox } from "@/components/ui/input";
import { Panel, PanelFoot } from "@/components/ui/panel";
import { HeadCell, SortHead, Table } from "@/components/ui/table";
import { BulkBar } from "./bulk-bar";
import { CandidateTableRow } from "./candidate-table-row";
import type { ListedCandidate } from "./listed-candidate";
import { useSelection } from "./use-selection";

type SortName = "name" | "years" | "expected" | "coverage" | "imported";

type CandidateTableProps = {
  readonly rows: readonly ListedCandidate[];
  readonly sort: { readonly by: SortName; readonly direction: "ascending" | "descending" };
  /** Address of each sort, by its name. */
  readonly sortHrefs: Readonly<Record<SortName, string>>;
  /** The role that was asked for: goes along to candidate and comparison. */
  readonly placeQuery: string;
  readonly pager: ReactNode;
};

/** The list of candidates with its selection. */
export function CandidateTable({ rows, sort, sortHrefs, placeQuery, pager }: CandidateTableProps) {
  const { selected, toggle, setAll, clear } = useSelection();
  const ids = rows.map(({ id }) => id);
  const areAllSelected = ids.length > 0 && ids.every((id) => selected.has(id));
  return (
    <Panel>
      <BulkBar selected={selected} compareQuery={placeQuery} onClear={clear} />
      <Table caption="Candidates" className="[&_td]:px-2 [&_th]:px-2">
        <thead>
          <tr>
            <HeadCell className="w-8">
              <Checkbox
                aria-label="Select everybody on this page"
                checked={areAllSelected}
                onChange={() => setAll(ids, !areAllSelected)}
                className="block"
              />
            </HeadCell>
            <SortHeads sort={sort} hrefs={sortHrefs} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <CandidateTableRow
              key={row.id}
              row={row}
              placeQuery={placeQuery}
              isSelected={selected.has(row.id)}
              onToggle={toggle}
            />
          ))}
        </tbody>
      </Table>
      <PanelFoot>
        <IntervalKey />
        {pager}
      </PanelFoot>
    </Panel>
  );
}

type SortHeadsProps = { readonly sort: CandidateTableProps["sort"]; readonly hrefs: CandidateTableProps["sortHrefs"] };

function SortHeads({ sort, hrefs }: SortHeadsProps) {
  const sorted = (name: SortName) => (sort.by === name ? sort.direction : null);
  return (
    <>
      <SortHead sorted={sorted("name")} href={hrefs.name}>
        Candidate
      </SortHead>
      <HeadCell className="max-lg:hidden">Location</HeadCell>
      <SortHead numeric sorted={sorted("years")} href={hrefs.years} className="max-md:hidden">
        Years
      </SortHead>
      <HeadCell className="max-md:hidden">Role</HeadCell>
      <HeadCell className="w-[18%] min-w-20">
        <span className="sr-only">Score, 0 to 100</span>
        <IntervalAxis />
      </HeadCell>
      <SortHead numeric sorted={sorted("expected")} href={hrefs.expected}>
        <abbr title="Expected score" className="no-underline">
          Exp.
        </abbr>
      </SortHead>
      <SortHead numeric sorted={sorted("coverage")} href={hrefs.coverage} className="max-lg:hidden">
        Coverage
      </SortHead>
      <HeadCell>Gate</HeadCell>
      <SortHead numeric sorted={sorted("imported")} href={hrefs.imported} className="max-lg:hidden">
        Imported
      </SortHead>
    </>
  );
}
