import { SheetButton } from "@/app/(dashboard)/candidates/import/sheet/sheet-button";
import { Banner } from "@/components/ui/banner";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { type CandidateSheet, mayReadSheet } from "@/lib/data/candidate-sheets";
import { findSheetLayout } from "@/lib/data/sheet-layouts";
import type { Actor } from "@/lib/domain/access";
import { detectLayout } from "@/lib/domain/exchange/candidate-sheet/detect-layout";
import { sheetMappingProblem } from "@/lib/domain/exchange/candidate-sheet/sheet-mapping";
import { formatCount, formatList, formatMoment, formatQuantity } from "@/lib/format";
import { tellForPage } from "@/lib/server/candidate-sheet/tell-for-page";
import { FilePanel } from "./file-panel";
import type { SheetRows, SheetView } from "./load-rows";
import { MappingForm } from "./mapping-form";
import { ReadAsForm } from "./read-as-form";
import { RowTable } from "./row-table";

type SheetDeskProps = {
  readonly actor: Actor;
  readonly sheet: CandidateSheet;
  readonly view: SheetView;
  readonly shown: SheetRows;
};

/** A spreadsheet that waits: what would become of its rows, what its columns are taken for, and how its file is read. */
export async function SheetDesk({ actor, sheet, view, shown }: SheetDeskProps) {
  const { id, headings, mapping, form } = sheet;
  const [saved, told] = await Promise.all([findSheetLayout(actor, headings), tellForPage(sheet)]);
  const { create, update, skip, refused, problems } = shown.counts;
  const problem = shown.problem ?? sheetMappingProblem(mapping);
  const chosen = new Set(Object.values(mapping.columns));
  const unread = headings.filter((heading) => !chosen.has(heading));
  return (
    <div className="grid gap-4">
      {problem === null ? null : <Banner tone="unknown">{problem}</Banner>}
      <div className="flex flex-wrap items-start gap-3">
        {problem === null && create + update > 0 ? (
          <SheetButton does="start" sheetId={id}>
            {`Import: create ${formatCount(create)}, update ${formatCount(update)}`}
          </SheetButton>
        ) : null}
        <SheetButton does="discard" sheetId={id}>
          Take the file away
        </SheetButton>
      </div>
      <RowTable
        sheetId={id}
        title={`${formatQuantity(create, "person", "people")} would be created, ${formatCount(update)} updated, ${formatQuantity(skip, "row")} skipped, ${formatCount(refused)} refused`}
        subtitle={`Nothing is written yet. ${formatQuantity(problems, "row has", "rows have")} something to look at`}
        view={view}
        shown={shown}
      />
      <FilePanel sheetId={id} column={mapping.columns.resumeFile} files={shown.files} />
      <Panel>
        <PanelHead title="What the columns hold" subtitle={layoutWords(headings, saved?.savedAt ?? null)} />
        <PanelBody className="grid gap-4">
          {saved === null ? null : (
            <SheetButton does="forget" sheetId={id}>
              Forget what was chosen for these headings
            </SheetButton>
          )}
          <MappingForm sheetId={id} headings={headings} mapping={mapping} />
          <p className="text-12 text-muted-foreground">
            {unread.length === 0
              ? "Every column is read."
              : `Not read: ${formatList(unread.slice(0, 30))}${unread.length > 30 ? ` and ${formatCount(unread.length - 30)} more` : ""}.`}{" "}
            Notes, stages and outcomes of another system have no place here: what a recruiter wrote proves nothing about
            a person. A source counts as a contact where it is one of the channels and the row has a date.
          </p>
        </PanelBody>
      </Panel>
      <Panel>
        <PanelHead title="How the file is read" subtitle="Change it where letters or columns look wrong" />
        <PanelBody>
          <ReadAsForm
            sheetId={id}
            form={form}
            sheets={told.sheets}
            firstRows={mayReadSheet(actor, sheet) ? told.firstRows : told.firstRows.map(() => "hidden in blind review")}
          />
        </PanelBody>
      </Panel>
    </div>
  );
}

function layoutWords(headings: readonly string[], savedAt: Date | null): string {
  if (savedAt !== null) return `As you chose for a table with these headings on ${formatMoment(savedAt.toISOString())}`;
  const detected = detectLayout(headings);
  return detected === null
    ? "No layout of a known system: guessed from the headings; look at each"
    : `Looks like ${detected.layout.name}: ${formatCount(detected.known)} of ${formatQuantity(detected.of, "heading")} are in its documentation; the rest is guessed`;
}
