import type { Metadata } from "next";
import { z } from "zod";
import { PayTabs } from "@/app/(dashboard)/compensation/pay-tabs";
import { PageFrame } from "@/components/layout/page-frame";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import { countPayImports, listPayImports, type PayImportPage } from "@/lib/data/pay-import-list";
import { may } from "@/lib/domain/access";
import { formatCount, formatQuantity } from "@/lib/format";
import { payCellMethod, payCellSource, referencePayCells } from "@/lib/reference/pay-cells";
import { requireActor } from "@/lib/server/session";
import { ImportTable } from "./import-table";
import { RatesNotice } from "./rates-notice";
import { UploadForm } from "./upload-form";

export const metadata: Metadata = { title: "Pay records" };

const Shown = z.object({ cursor: z.string().max(100).nullable().catch(null).default(null) });

export default async function PayRecordsPage({ searchParams }: PageProps<"/compensation/records">) {
  const actor = await requireActor("role:read");
  const { cursor } = Shown.parse(await searchParams);
  const [page, totals] = await Promise.all([
    // An address that no page gave begins again.
    listPayImports(actor, cursor).catch(() => listPayImports(actor, null)),
    countPayImports(actor),
  ]);
  const mayWrite = may(actor, "pay:write");
  return (
    <PageFrame
      crumbs={[{ label: "Compensation", href: "/compensation" }]}
      title="Pay records"
      answer={
        totals.counted === 0 ? (
          <>
            Bands rest on <b>{formatCount(referencePayCells.length)} measured cells</b> that come with the program, from
            a file of {formatCount(payCellSource.rows)} rows; none are imported yet.
          </>
        ) : (
          <>
            <b>{formatQuantity(totals.records, "record")}</b> of <b>{formatQuantity(totals.counted, "file")}</b> are
            imported, beside what comes with the program.
          </>
        )
      }
      actions={
        <Button asChild>
          <Link href="/compensation/records/titles">Titles and roles</Link>
        </Button>
      }
    >
      <PayTabs current="Records" />
      <RatesNotice actor={actor} />
      <div className="grid gap-4">
        {mayWrite ? (
          <Panel>
            <PanelHead
              title="Bring in a file"
              subtitle="The aijobs.net index, US prevailing wages (JSON), US labor condition applications and permanent certifications, Canada's Job Bank, or any table whose columns you name"
            />
            <PanelBody>
              <UploadForm
                label="A file about pay"
                hint="CSV, XLSX or JSON, up to 500 MB. Nothing is imported before you have seen what would be."
                accept=".csv,.tsv,.txt,.xlsx,.json"
                sendTo="/compensation/records/upload"
                openUnder="/compensation/records"
              />
            </PanelBody>
            <PanelFoot>
              Names of people have no place here: a column that you do not choose is not read. Whoever may see roles
              sees the bands.
            </PanelFoot>
          </Panel>
        ) : null}
        <Panel>
          {totals.files === 0 ? (
            <EmptyState title="No file was imported yet">
              A file stands here with how many of its rows were taken and refused, and can be taken back as a whole.
            </EmptyState>
          ) : (
            <ImportList page={page} files={totals.files} mayWrite={mayWrite} isFirst={cursor === null} />
          )}
        </Panel>
        <ShippedPanel />
      </div>
    </PageFrame>
  );
}

type ImportListProps = {
  readonly page: PayImportPage;
  readonly files: number;
  readonly mayWrite: boolean;
  readonly isFirst: boolean;
};

function ImportList({ page, files, mayWrite, isFirst }: ImportListProps) {
  return (
    <>
      <PanelHead title={`${formatQuantity(files, "file")} brought in`} subtitle="The newest first" />
      <ImportTable imports={page.imports} mayWrite={mayWrite} />
      {isFirst && page.next === null ? null : (
        <PanelFoot>
          {isFirst ? null : (
            <Link href="/compensation/records" className="link">
              The newest
            </Link>
          )}
          {page.next === null ? null : (
            <Link href={`/compensation/records?cursor=${encodeURIComponent(page.next)}`} className="link ml-auto">
              Earlier ones
            </Link>
          )}
        </PanelFoot>
      )}
    </>
  );
}

/** What comes with the program, and how it was computed. */
function ShippedPanel() {
  return (
    <Panel>
      <PanelHead
        title={`${formatQuantity(referencePayCells.length, "measured cell")} come with the program`}
        subtitle="Until an import of the same source takes their place"
      />
      <PanelBody>
        <ul className="grid max-w-[86ch] list-disc gap-1 pl-4 text-13">
          {payCellMethod.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </PanelBody>
      <PanelFoot>
        <a href={payCellSource.url} target="_blank" rel="noreferrer" className="link">
          {payCellSource.name}
        </a>
        <span>{payCellSource.licence}</span>
        <span className="[overflow-wrap:anywhere]">commit {payCellSource.commit.slice(0, 12)}</span>
        <span>{formatQuantity(payCellSource.rows, "row")}</span>
      </PanelFoot>
    </Panel>
  );
}
