import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { KeepFresh } from "@/app/(dashboard)/candidates/import/keep-fresh";
import { SheetButton } from "@/app/(dashboard)/candidates/import/sheet/sheet-button";
import { statusWords } from "@/app/(dashboard)/candidates/import/sheet/sheet-words";
import { PageFrame } from "@/components/layout/page-frame";
import { Badge } from "@/components/ui/badge";
import { Banner } from "@/components/ui/banner";
import { Progress } from "@/components/ui/progress";
import { type CandidateSheet, getSheet } from "@/lib/data/candidate-sheets";
import { type LeftUpdate, listLeftUpdates } from "@/lib/data/left-updates";
import { countReplaced } from "@/lib/data/undo-sheet";
import { type Actor, may } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { formatCount, formatMoment, formatQuantity } from "@/lib/format";
import { importProblem, wakeImports } from "@/lib/server/import-job/run-imports";
import { requireActor } from "@/lib/server/session";
import { LeftBanner } from "./left-banner";
import { loadSheetRows, type SheetRows, SheetView } from "./load-rows";
import { RowTable } from "./row-table";
import { SheetDesk } from "./sheet-desk";
import { UndoButton } from "./undo-on-demand";

export const metadata: Metadata = { title: "A spreadsheet of candidates" };

type SheetPageProps = {
  readonly params: Promise<{ readonly sheetId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

async function loadSheet(actor: Actor, id: string): Promise<CandidateSheet> {
  try {
    return await getSheet(actor, id);
  } catch (error) {
    if (error instanceof DomainError && error.code === "NOT_FOUND") notFound();
    throw error;
  }
}

export default async function SheetPage({ params, searchParams }: SheetPageProps) {
  const actor = await requireActor("import:write");
  const view = SheetView.parse(await searchParams);
  const sheet = await loadSheet(actor, (await params).sheetId);
  if (sheet.status === "reading") wakeImports();
  const shown = await loadSheetRows(actor, sheet, view);
  return (
    <PageFrame
      crumbs={[
        { label: "Candidates", href: "/candidates" },
        { label: "Import", href: "/candidates/import" },
      ]}
      title={sheet.fileName}
      badge={
        <Badge tone="line">{sheet.isSample ? `${statusWords[sheet.status]}, sample` : statusWords[sheet.status]}</Badge>
      }
      answer={answerOf(sheet)}
    >
      <KeepFresh isActive={sheet.status === "reading"} />
      {sheet.status === "waiting" ? (
        <SheetDesk actor={actor} sheet={sheet} view={view} shown={shown} />
      ) : (
        <Begun
          sheet={sheet}
          view={view}
          shown={shown}
          left={sheet.status === "undone" ? await listLeftUpdates(actor, sheet.id) : null}
          replaced={may(actor, "candidate:delete") ? await countReplaced(actor, sheet.id) : null}
        />
      )}
    </PageFrame>
  );
}

function answerOf({ status, createdAt, created, updated, skipped, refused, finishedAt }: CandidateSheet): string {
  if (status === "waiting")
    return `Sent ${formatMoment(createdAt.toISOString())}. Nobody of it is here before you begin the import.`;
  const done = `${formatQuantity(created, "person", "people")} created, ${formatCount(updated)} updated, ${formatQuantity(skipped, "row")} skipped, ${formatCount(refused)} refused`;
  if (status === "undone") return `Taken back. It had come to ${done}.`;
  return finishedAt === null
    ? `${done} so far. You can leave this page: the import goes on.`
    : `${done}, ${formatMoment(finishedAt.toISOString())}.`;
}

type BegunProps = {
  readonly sheet: CandidateSheet;
  readonly view: SheetView;
  readonly shown: SheetRows;
  /** Of an import that was taken back, the updates that stay. */
  readonly left: { readonly count: number; readonly first: readonly LeftUpdate[] } | null;
  /** Updates that can be taken back; null for somebody who may not. */
  readonly replaced: number | null;
};

/** A spreadsheet whose import runs or ended. */
function Begun({ sheet, view, shown, left, replaced }: BegunProps) {
  const { id, status, problem, doneRows, totalRows } = sheet;
  const standstill = status === "reading" ? importProblem() : problem;
  return (
    <div className="grid gap-4">
      {standstill === null ? null : <Banner tone="unknown">{standstill}</Banner>}
      {left === null ? null : <LeftBanner {...left} />}
      {status === "reading" ? (
        <Progress label="Rows done" total={totalRows ?? Math.max(1, doneRows)} done={doneRows} failed={0} />
      ) : null}
      <div className="flex flex-wrap gap-3">
        {status === "reading" ? (
          <SheetButton does="cancel" sheetId={id}>
            Cancel import
          </SheetButton>
        ) : null}
        {status === "failed" ? (
          <SheetButton does="start" sheetId={id}>
            Go on where it stopped
          </SheetButton>
        ) : null}
        {replaced !== null && replaced + shown.counts.create > 0 && status !== "reading" ? (
          <UndoButton sheetId={id} created={shown.counts.create} updated={replaced} isRest={status === "undone"} />
        ) : null}
      </div>
      <RowTable
        sheetId={id}
        title="What became of the rows"
        subtitle={`${formatCount(doneRows)}${totalRows === null ? "" : ` of ${formatCount(totalRows)}`} rows are done. Rows about somebody who was deleted are gone with them`}
        view={view}
        shown={shown}
      />
    </div>
  );
}
