import { discardPayImportAction } from "@/app/(dashboard)/compensation/records/actions";
import { ActButton } from "@/components/form/act-button";
import { Banner } from "@/components/ui/banner";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import type { PayImport } from "@/lib/data/pay-imports";
import { knownFiles } from "@/lib/domain/compensation/records/pay-file-kinds";
import { formatQuantity } from "@/lib/format";
import type { LoadedPreview } from "./load-preview";
import { MappingForm } from "./mapping-form";
import { RecordTable } from "./record-table";
import { RefusalTable } from "./refusal-table";
import { StartForm } from "./start-form";
import { FlagTally, RoleTally } from "./tally-list";

type WaitingViewProps = { readonly one: PayImport; readonly loaded: LoadedPreview };

/** A file that nobody imported yet: what its columns are taken for, and what would become of its rows. */
export function WaitingView({ one, loaded }: WaitingViewProps) {
  const { sourceName, sourceUrl, licence, grade, kind } = one;
  const source = { sourceName, sourceUrl: sourceUrl ?? "", licence, grade };
  const discard = (
    <ActButton
      act={discardPayImportAction}
      fields={{ importId: one.id }}
      label="Take the file away"
      done="The file is gone."
    />
  );
  return (
    <div className="grid gap-4">
      {one.problem === null ? null : <Banner tone="unmet">{one.problem}</Banner>}
      {loaded.problem === null ? null : <Banner tone="unknown">{loaded.problem}</Banner>}
      {loaded.unread === null ? null : <Banner>{loaded.unread}</Banner>}
      {loaded.preview === null ? (
        discard
      ) : (
        <PreviewPanels one={one} preview={loaded.preview} hindrance={loaded.hindrance} discard={discard} />
      )}
      <Panel>
        <PanelHead
          title={kind === "table" ? "What the columns hold" : `Read as: ${knownFiles[kind].name}`}
          subtitle={
            kind === "table"
              ? "Guessed from the headings; look at each"
              : "Known by its columns; change what does not fit"
          }
        />
        <PanelBody>
          <MappingForm importId={one.id} headings={loaded.headings} mapping={one.mapping} source={source} />
        </PanelBody>
      </Panel>
    </div>
  );
}

type PreviewPanelsProps = {
  readonly one: PayImport;
  readonly preview: NonNullable<LoadedPreview["preview"]>;
  readonly hindrance: string | null;
  readonly discard: React.ReactNode;
};

function PreviewPanels({ one, preview, hindrance, discard }: PreviewPanelsProps) {
  const { takenRows, refusedRows, isCut, records, refusals, counts } = preview;
  const readRows = takenRows + refusedRows;
  const of = isCut ? `Of the first ${formatQuantity(readRows, "row")}` : `Of ${formatQuantity(readRows, "row")}`;
  return (
    <>
      {hindrance === null ? null : <Banner tone="unknown">{hindrance}</Banner>}
      <Panel>
        <PanelHead
          title={`${of}, ${formatQuantity(takenRows, "would be taken", "would be taken")} and ${formatQuantity(refusedRows, "refused", "refused")}`}
          subtitle="The first of them, as they would be read. Nothing is imported yet"
        />
        <RecordTable records={records} />
        <PanelFoot className="gap-3 py-3">
          {takenRows === 0 ? "No row can be taken: look at the columns below." : null}
          {takenRows === 0 || hindrance !== null ? null : <StartForm importId={one.id} />}
          {discard}
        </PanelFoot>
      </Panel>
      {refusals.length === 0 ? null : (
        <Panel>
          <PanelHead title={`${formatQuantity(refusedRows, "row")} would be refused`} subtitle="The first of them" />
          <RefusalTable refusals={refusals} />
        </Panel>
      )}
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <Panel>
          <PanelHead title="Roles" subtitle="By the rules from titles to roles" />
          <RoleTally counts={counts} hrefOf={null} />
        </Panel>
        <Panel>
          <PanelHead title="What stands out" />
          <FlagTally counts={counts} hrefOf={null} />
        </Panel>
      </div>
    </>
  );
}
