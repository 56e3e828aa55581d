import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { KeepFresh } from "@/app/(dashboard)/candidates/import/keep-fresh";
import { PayTabs } from "@/app/(dashboard)/compensation/pay-tabs";
import { undoPayImportAction } from "@/app/(dashboard)/compensation/records/actions";
import { RatesNotice } from "@/app/(dashboard)/compensation/records/rates-notice";
import { statusWords } from "@/app/(dashboard)/compensation/records/status-words";
import { ActButton } from "@/components/form/act-button";
import { PageFrame } from "@/components/layout/page-frame";
import { Badge } from "@/components/ui/badge";
import { Panel, PanelBody } from "@/components/ui/panel";
import { getPayImport, type PayImport } from "@/lib/data/pay-imports";
import { listPayRecords, listPayRefusals } from "@/lib/data/pay-record-lists";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { formatBytes, formatCount, formatMoment } from "@/lib/format";
import { requireActor } from "@/lib/server/session";
import { DoneView } from "./done-view";
import { loadPreview } from "./load-preview";
import { type RecordView, readRecordView, recordQuery } from "./search-params";
import { WaitingView } from "./waiting-view";

export const metadata: Metadata = { title: "A file about pay" };

type PayImportPageProps = {
  readonly params: Promise<{ readonly importId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

const REFUSALS_SHOWN = 20;

async function loadImport(actor: Actor, id: string): Promise<PayImport> {
  try {
    return await getPayImport(actor, id);
  } catch (error) {
    if (error instanceof DomainError && error.code === "NOT_FOUND") notFound();
    throw error;
  }
}

export default async function PayImportPage({ params, searchParams }: PayImportPageProps) {
  const actor = await requireActor("pay:write");
  const one = await loadImport(actor, (await params).importId);
  const { word, tone } = statusWords[one.status];
  return (
    <PageFrame
      crumbs={[
        { label: "Compensation", href: "/compensation" },
        { label: "Pay records", href: "/compensation/records" },
      ]}
      title={one.fileName}
      badge={<Badge tone={tone}>{word}</Badge>}
      answer={<Answer one={one} />}
      actions={
        one.status === "done" ? (
          <ActButton
            act={undoPayImportAction}
            fields={{ importId: one.id }}
            label="Take the import back"
            done="The import is taken back: none of its rows count any more."
          />
        ) : null
      }
    >
      <PayTabs current="Records" />
      <KeepFresh isActive={one.status === "reading"} />
      <RatesNotice actor={actor} />
      <Content actor={actor} one={one} view={readRecordView(await searchParams)} />
    </PageFrame>
  );
}

function Answer({ one }: { readonly one: PayImport }) {
  const { status, takenRows, refusedRows, byteLength, sourceName, undoneAt } = one;
  if (status === "waiting" || status === "failed")
    return `${formatBytes(byteLength)}. Nothing of it is imported: look at what would be, and begin.`;
  if (status === "undone" && undoneAt !== null)
    return `Taken back on ${formatMoment(undoneAt.toISOString())}. None of its rows count.`;
  return (
    <>
      <b>{formatCount(takenRows)}</b> rows {status === "reading" ? "read so far" : "taken"} and{" "}
      <b>{formatCount(refusedRows)}</b> refused, from {sourceName}.
    </>
  );
}

async function Content({
  actor,
  one,
  view,
}: {
  readonly actor: Actor;
  readonly one: PayImport;
  readonly view: RecordView;
}) {
  if (one.status === "waiting" || one.status === "failed")
    return <WaitingView one={one} loaded={await loadPreview(actor, one)} />;
  if (one.status === "reading")
    return (
      <Panel>
        <PanelBody className="pt-4 text-13">
          <p role="status">{formatCount(one.readRows)} rows are read. They count when the whole file is.</p>
        </PanelBody>
      </Panel>
    );
  const [page, refusals] = await Promise.all([
    listPayRecords(actor, one.id, recordQuery(view)),
    listPayRefusals(actor, one.id, { after: 0, limit: REFUSALS_SHOWN }),
  ]);
  return <DoneView one={one} page={page} refusals={refusals} view={view} />;
}
