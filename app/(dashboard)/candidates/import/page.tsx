import type { Metadata } from "next";
import { PageFrame } from "@/components/layout/page-frame";
import { Banner } from "@/components/ui/banner";
import { type ImportSummary, listImportFiles, listImports } from "@/lib/data/imports";
import type { Actor } from "@/lib/domain/access";
import { formatCount, formatMoment, formatQuantity } from "@/lib/format";
import { importProblem, wakeImports } from "@/lib/server/import-job/run-imports";
import { requireActor } from "@/lib/server/session";
import { CancelImport } from "./cancel-import";
import { ImportDesk } from "./import-desk";
import { FailedFiles, ReadFiles } from "./import-files";
import { ImportList } from "./import-list";
import { ImportProgress } from "./import-progress";
import { importSpeed } from "./import-speed";
import { KeepFresh } from "./keep-fresh";

export const metadata: Metadata = { title: "Import" };

const SHOWN_READ_FILES = 5;

type ImportPageProps = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> };

export default async function ImportPage({ searchParams }: ImportPageProps) {
  const actor = await requireActor();
  const { import: asked } = await searchParams;
  wakeImports();
  const imports = await listImports(actor);
  const shown = imports.find(({ id }) => id === asked) ?? imports.find(({ isActive }) => isActive) ?? null;
  const now = new Date();
  const problem = importProblem();
  return (
    <PageFrame
      crumbs={[{ label: "Candidates", href: "/candidates" }]}
      title={shown ? `Import of ${formatMoment(shown.createdAt.toISOString())}` : "Import résumés"}
      answer={
        shown ? (
          <Answer summary={shown} now={now} />
        ) : (
          "Rolecall reads each résumé, marks what it proves, and scores it for all ten roles. What a résumé does not say stays unknown and becomes a question to ask."
        )
      }
      actions={shown?.isActive ? <CancelImport importId={shown.id} /> : undefined}
    >
      <KeepFresh isActive={shown?.isActive ?? false} />
      {shown?.isActive && problem !== null ? <Banner tone="unknown">{problem}</Banner> : null}
      {shown ? <ShownImport actor={actor} summary={shown} now={now} /> : null}
      <ImportDesk />
      <ImportList imports={imports.filter(({ id }) => id !== shown?.id)} />
    </PageFrame>
  );
}

async function ShownImport({
  actor,
  summary,
  now,
}: {
  readonly actor: Actor;
  readonly summary: ImportSummary;
  readonly now: Date;
}) {
  const failed = await listImportFiles(actor, summary.id, ["failed"]);
  const read = await listImportFiles(actor, summary.id, ["done", "duplicate"]);
  return (
    <>
      <ImportProgress summary={summary} now={now} />
      <FailedFiles files={failed} />
      <ReadFiles files={read.slice(-SHOWN_READ_FILES).reverse()} />
    </>
  );
}

/** The one sentence: how far, how fast, what needs a person, and that the page may be left. */
function Answer({ summary, now }: { readonly summary: ImportSummary; readonly now: Date }) {
  const { finished, perSecond, secondsLeft } = importSpeed(summary, now);
  const { failed } = summary.counts;
  return (
    <>
      <b>
        {formatCount(finished)} of {formatCount(summary.total)}
      </b>{" "}
      files are done
      {perSecond === null ? null : (
        <>
          {" "}
          at <b>{perSecond.toFixed(1)} a second</b>
        </>
      )}
      {secondsLeft === null ? null : `; about ${formatQuantity(Math.max(1, Math.round(secondsLeft)), "second")} remain`}
      .{" "}
      {failed > 0 ? (
        <>
          <b>{formatQuantity(failed, "file needs", "files need")}</b> a person.{" "}
        </>
      ) : null}
      {summary.isActive
        ? "Once all files are sent you can leave this page: the import goes on and is found again here."
        : null}
    </>
  );
}
