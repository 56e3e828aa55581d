import { Download } from "lucide-react";
import { flagWord } from "@/app/(dashboard)/compensation/records/flag-words";
import { Button } from "@/components/ui/button";
import { FilterInput } from "@/components/ui/filter-input";
import { FilterSelect } from "@/components/ui/filter-select";
import { Link } from "@/components/ui/link";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import type { PayImport } from "@/lib/data/pay-imports";
import type { PayRecordPage } from "@/lib/data/pay-record-lists";
import { recordFlags } from "@/lib/domain/compensation/records/pay-record";
import { formatQuantity } from "@/lib/format";
import { roleNames } from "@/lib/reference/role-names";
import { RecordTable } from "./record-table";
import { RefusalTable } from "./refusal-table";
import { type RecordView, recordHref } from "./search-params";
import { shownRecord } from "./shown-record";
import { FlagTally, RoleTally } from "./tally-list";

type DoneViewProps = {
  readonly one: PayImport;
  readonly page: PayRecordPage;
  readonly refusals: readonly { readonly row: number; readonly because: string; readonly text: string }[];
  readonly view: RecordView;
};

/** A file that was read: its rows by role and by what stands out, those that were refused, and the records themselves. */
export function DoneView({ one, page, refusals, view }: DoneViewProps) {
  const hrefOf = (filter: { readonly role: string } | { readonly flag: string }) =>
    `/compensation/records/${one.id}?${new URLSearchParams(filter)}#records`;
  return (
    <div className="grid gap-4">
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <Panel>
          <PanelHead title="Roles" subtitle="By the rules at the time of the import" />
          <RoleTally counts={one.counts} hrefOf={hrefOf} />
        </Panel>
        <Panel>
          <PanelHead
            title="What stands out"
            tools={
              <Button asChild size="xs">
                <a href={`/compensation/records/${one.id}/rows`} download>
                  <Download aria-hidden className="size-3.5" />
                  CSV
                </a>
              </Button>
            }
          />
          <FlagTally counts={one.counts} hrefOf={hrefOf} />
        </Panel>
      </div>
      {refusals.length === 0 ? null : (
        <Panel>
          <PanelHead
            title={`${formatQuantity(one.refusedRows, "row was", "rows were")} refused`}
            subtitle={`The first ${refusals.length}; all of them stand in the CSV`}
          />
          <RefusalTable refusals={refusals} />
        </Panel>
      )}
      {one.status === "done" ? <RecordsPanel one={one} page={page} view={view} /> : null}
    </div>
  );
}

function RecordsPanel({ one, page, view }: Pick<DoneViewProps, "one" | "page" | "view">) {
  return (
    <Panel id="records">
      <PanelHead
        title="Records"
        subtitle="As published, and what they were read as; 50 at a time, in the order of the file"
      />
      <div className="flex flex-wrap gap-2 px-4 pb-3">
        <FilterSelect
          label="Role"
          name="role"
          value={view.role ?? ""}
          options={[
            { value: "", label: "any" },
            ...roleNames.map(({ slug, name }) => ({ value: slug, label: name })),
            { value: "none", label: "none" },
          ]}
        />
        <FilterSelect
          label="Stands out"
          name="flag"
          value={view.flag ?? ""}
          options={[
            { value: "", label: "anything" },
            ...recordFlags.map((flag) => ({ value: flag, label: flagWord(flag) })),
          ]}
        />
        <FilterSelect
          label="Part"
          name="part"
          value={view.part === "base" ? "" : view.part}
          options={[
            { value: "", label: "base" },
            { value: "total", label: "total" },
          ]}
        />
        <FilterInput
          label="At least, USD a year"
          name="least"
          className="w-48"
          value={view.least === null ? "" : String(view.least)}
        />
      </div>
      <RecordTable records={page.records.map(shownRecord)} />
      <PanelFoot>
        {page.records.length === 0 ? "No record fits. Unknown pay is never at least anything." : null}
        {view.after === 0 ? null : (
          <Link className="link" href={recordHref(one.id, { ...view, after: 0 })}>
            From the beginning
          </Link>
        )}
        {page.next === null ? null : (
          <Link className="link" href={recordHref(one.id, { ...view, after: page.next })}>
            The next 50
          </Link>
        )}
      </PanelFoot>
    </Panel>
  );
}
