import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { LoadSampleForm } from "@/app/(dashboard)/load-sample-form";
import { PageFrame } from "@/components/layout/page-frame";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { listSheets } from "@/lib/data/candidate-sheets";
import { countPool } from "@/lib/data/candidates";
import { listFilesWithoutText, listReadFiles } from "@/lib/data/import-results";
import { type ImportSummary, listImportFiles, listImports } from "@/lib/data/imports";
import type { Actor } from "@/lib/domain/access";
import { formatCount, formatMoment, formatQuantity } from "@/lib/format";
import { importProblem, wakeImports } from "@/lib/server/import-job/run-imports";
import { requireActor } from "@/lib/server/session";
import { CancelImport } from "./cancel-import";
import { ImportDesk } from "./import-desk";
import { ImportList } from "./import-list";
import { ImportProgress } from "./import-progress";
import { importSpeed, timeLeftWords } from "./import-speed";
import { KnownPeople } from "./known-people";
import { MissingFiles } from "./missing-files";
import { problemFiles } from "./problem-file";
import { ProblemFiles } from "./problem-files";
import { ReadFiles } from "./read-files";
import { Sending } from "./sending";
import { SheetButton } from "./sheet/sheet-button";
import { SheetList } from "./sheet/sheet-list";

export const metadata: Metadata = { title: "Import" };

const SHOWN_READ_FILES = 5;

type ImportPageProps = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> };

export default async function ImportPage({ searchParams }: ImportPageProps) {
  const actor = await requireActor("import:write");
  const { import: asked } = await searchParams;
  wakeImports();
  const imports = await listImports(actor);
  const shown = imports.find(({ id }) => id === asked) ?? null;
  const newest = imports[0];
  const active =
    imports.find(({ isActive }) => isActive) ?? (newest !== undefined && newest.missing > 0 ? newest : undefined);
  // With its name in the address, a running import stays in sight when it ends or is cancelled; one that misses files is found at once.
  if (shown === null && active !== undefined) redirect(`/candidates/import?import=${active.id}`);
  const now = new Date();
  const problem = importProblem();
  const { candidates } = await countPool(actor);
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
      actions={shown ? <ImportActions summary={shown} /> : undefined}
    >
      {shown?.isActive && problem !== null ? <Banner tone="unknown">{problem}</Banner> : null}
      <Sending />
      {shown ? <MissingFiles importId={shown.id} missing={shown.missing} total={shown.total + shown.missing} /> : null}
      {shown ? <ShownImport actor={actor} summary={shown} now={now} /> : null}
      <ImportDesk isReading={shown?.isActive ?? false} shown={shown}>
        {candidates === 0 ? <SampleOffer /> : null}
        <SheetButton does="sample">Try a sample spreadsheet</SheetButton>
      </ImportDesk>
      <SheetList sheets={await listSheets(actor)} />
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
  const [failed, withoutText, read] = await Promise.all([
    listImportFiles(actor, summary.id, ["failed"]),
    listFilesWithoutText(actor, summary.id),
    listReadFiles(actor, summary.id, SHOWN_READ_FILES),
  ]);
  const problems = problemFiles(failed, withoutText);
  return (
    <>
      <ImportProgress summary={summary} now={now} />
      {problems.length === 0 ? null : <ProblemFiles importId={summary.id} files={problems} />}
      <KnownPeople actor={actor} summary={summary} />
      <ReadFiles files={read} />
    </>
  );
}

function ImportActions({ summary }: { readonly summary: ImportSummary }) {
  if (summary.isActive) return <CancelImport importId={summary.id} />;
  if (summary.counts.done + summary.counts.duplicate === 0) return null;
  return (
    <Button asChild>
      <Link href="/candidates">See the candidates</Link>
    </Button>
  );
}

/** For somebody who has no résumé at hand. */
function SampleOffer() {
  return (
    <div className="mt-4 grid justify-items-center gap-2">
      <p className="max-w-[44ch] text-12 text-muted-foreground text-balance">
        No résumé at hand? The sample pool is fictional, marked as sample, and removed with one action.
      </p>
      <LoadSampleForm />
    </div>
  );
}

/** The one sentence: how far, how fast, what needs a person, and that the page may be left. */
function Answer({ summary, now }: { readonly summary: ImportSummary; readonly now: Date }) {
  const { finished, perSecond, secondsLeft } = importSpeed(summary, now);
  const { failed } = summary.counts;
  return (
    <>
      <b>
        {formatCount(finished)} of {formatCount(summary.total + summary.missing)}
      </b>{" "}
      files are done
      {perSecond === null ? null : (
        <>
          {" "}
          at <b>{perSecond.toFixed(1)} a second</b>
        </>
      )}
      {secondsLeft === null ? null : `; about ${timeLeftWords(secondsLeft)} remain`}.{" "}
      {failed > 0 ? (
        <>
          <b>{formatQuantity(failed, "file")}</b> {failed === 1 ? "was" : "were"} not read.{" "}
        </>
      ) : null}
      {summary.isActive
        ? "Once all files are sent you can leave this page: the import goes on and is found again here."
        : null}
    </>
  );
}
