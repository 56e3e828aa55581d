"use client";

import type { ReactNode } from "react";
import { IntervalAxis } from "@/components/evidence/interval-axis";
import { IntervalKey } from "@/components/evidence/interval-key";
import { Panel, PanelFoot } from "@/components/ui/panel";
import { HeadCell, SortHead, Table } from "@/components/ui/table";
import { useToast } from "@/components/ui/toast";
import { listEverybodyAction } from "./actions";
import { BulkBar } from "./bulk-bar";
import type { CandidateColumn } from "./candidate-columns";
import { CandidateTableRow } from "./candidate-table-row";
import { ColumnChoice } from "./column-choice";
import { ExportList } from "./export-list";
import type { ListedCandidate } from "./listed-candidate";
import { PrintedCount } from "./printed-count";
import { useSelection } from "./use-selection";

type SortName = "name" | "years" | "expected" | "coverage" | "imported";

type CandidateTableProps = {
  readonly rows: readonly ListedCandidate[];
  /** People whom the filters let through, and all there are, in words. */
  readonly shown: string;
  /** How many the filters let through, and the query that says which. */
  readonly total: number;
  readonly query: string;
  readonly sort: { readonly by: SortName; readonly direction: "ascending" | "descending" };
  /** Address of each sort, by its name. */
  readonly sortHrefs: Readonly<Record<SortName, string>>;
  readonly hidden: readonly CandidateColumn[];
  /** The role that was asked for: goes along to candidate and comparison. */
  readonly placeQuery: string;
  readonly pager: ReactNode;
};

/** The list of candidates with its selection. */
export function CandidateTable(props: CandidateTableProps) {
  const { rows, shown, total, sort, sortHrefs, hidden, placeQuery, pager } = props;
  const { selected, toggle, setAll, clear } = useSelection();
  const showToast = useToast();
  const exportTarget = { address: `/candidates/export?${props.query}`, weights: null };

  async function chooseEverybody(): Promise<void> {
    const form = new FormData();
    form.set("address", props.query);
    const state = await listEverybodyAction({ status: "idle" }, form);
    if (state.status === "done") setAll(state.result.ids, true);
    if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
  }

  return (
    <Panel className="print:break-inside-auto print:border-0">
      <BulkBar
        ids={rows.map(({ id }) => id)}
        selected={selected}
        onSelectAll={setAll}
        onClear={clear}
        compareQuery={placeQuery}
        exportTarget={exportTarget}
        everybody={{ total, choose: () => void chooseEverybody() }}
      >
        <span aria-live="polite" className="min-w-0 flex-1 truncate text-muted-foreground">
          {shown}
        </span>
        <ColumnChoice hidden={hidden} />
        <ExportList target={exportTarget} />
      </BulkBar>
      <Table caption="Candidates" pinned className="[&_td]:px-1.5 [&_th]:px-1.5 md:[&_td]:px-2 md:[&_th]:px-2">
        <thead>
          <tr>
            <HeadCell className="w-8 print:hidden">
              <span className="sr-only">Select</span>
            </HeadCell>
            <SortHeads sort={sort} hrefs={sortHrefs} hidden={hidden} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <CandidateTableRow
              key={row.id}
              row={row}
              hidden={hidden}
              placeQuery={placeQuery}
              isSelected={selected.has(row.id)}
              isPrinted={selected.size === 0 || selected.has(row.id)}
              onToggle={toggle}
            />
          ))}
        </tbody>
      </Table>
      <PanelFoot>
        <IntervalKey />
        <PrintedCount chosen={selected.size} shown={rows.length} total={total} />
        {pager}
      </PanelFoot>
    </Panel>
  );
}

type SortHeadsProps = {
  readonly sort: CandidateTableProps["sort"];
  readonly hrefs: CandidateTableProps["sortHrefs"];
  readonly hidden: readonly CandidateColumn[];
};

function SortHeads({ sort, hrefs, hidden }: SortHeadsProps) {
  const sorted = (name: SortName) => (sort.by === name ? sort.direction : null);
  const stands = (column: CandidateColumn) => !hidden.includes(column);
  return (
    <>
      <SortHead sorted={sorted("name")} href={hrefs.name}>
        Candidate
      </SortHead>
      {stands("location") ? <HeadCell className="max-lg:hidden print:hidden">Location</HeadCell> : null}
      {stands("years") ? (
        <SortHead numeric sorted={sorted("years")} href={hrefs.years} className="max-md:hidden">
          Years
        </SortHead>
      ) : null}
      {stands("role") ? <HeadCell className="max-md:hidden">Role</HeadCell> : null}
      <HeadCell className="w-[16%] min-w-14">
        <IntervalAxis />
      </HeadCell>
      <SortHead numeric sorted={sorted("expected")} href={hrefs.expected}>
        <abbr title="Expected score" className="no-underline">
          Exp.
        </abbr>
      </SortHead>
      {stands("coverage") ? (
        <SortHead numeric sorted={sorted("coverage")} href={hrefs.coverage} className="max-lg:hidden">
          Coverage
        </SortHead>
      ) : null}
      <HeadCell>Gate</HeadCell>
      {stands("imported") ? (
        <SortHead numeric sorted={sorted("imported")} href={hrefs.imported} className="max-lg:hidden print:hidden">
          Imported
        </SortHead>
      ) : null}
    </>
  );
}
