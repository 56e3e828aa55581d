import type { Metadata } from "next";
import { HiddenPage } from "@/app/(dashboard)/candidates/[candidateId]/hidden-page";
import { receiptPlaceOf } from "@/app/(dashboard)/candidates/[candidateId]/receipt-place";
import { GateLabel } from "@/components/evidence/gate-label";
import { PageFrame } from "@/components/layout/page-frame";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import { PrintButton } from "@/components/ui/print-button";
import { makeReceipt } from "@/lib/data/receipts";
import type { SealedReceipt } from "@/lib/domain/receipt/receipt";
import { formatRoleLevel, formatScore, formatScoreRange } from "@/lib/format";
import { roleBySlug } from "@/lib/reference/roles";
import { noteReceiptLook } from "@/lib/server/note-view";
import { requireCandidate } from "@/lib/server/require-candidate";
import { requireActor } from "@/lib/server/session";
import { ReceiptLedger } from "./receipt-ledger";
import { ReceiptOrigin } from "./receipt-origin";

type ReceiptPageProps = {
  readonly params: Promise<{ readonly candidateId: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: "Receipt of a score" };

export default async function ReceiptPage({ params, searchParams }: ReceiptPageProps) {
  const actor = await requireActor("candidate:read");
  const candidate = await requireCandidate(actor, (await params).candidateId);
  if (candidate.isHidden) return <HiddenPage actor={actor} candidateId={candidate.id} title="Receipt of a score" />;
  const place = receiptPlaceOf(candidate, await searchParams);
  const { sealed } = await makeReceipt(actor, candidate, place);
  noteReceiptLook(actor, candidate.id);
  const query = `role=${place.role}&level=${place.level}`;
  const roleName = roleBySlug.get(place.role)?.name ?? place.role;

  return (
    <PageFrame
      crumbs={[
        { label: "Candidates", href: "/candidates" },
        { label: "Candidate", href: `/candidates/${candidate.id}?${query}` },
      ]}
      title={`Receipt: ${roleName}, ${formatRoleLevel(place.level)}`}
      answer={<ReceiptAnswer sealed={sealed} />}
      actions={
        <>
          <PrintButton />
          <Button asChild tone="primary">
            {/* A download, no page of ours: the link of pages would try to open it. */}
            <a href={`/candidates/${candidate.id}/receipt/export?${query}`} download>
              Download as JSON
            </a>
          </Button>
        </>
      }
    >
      <div className="dense-on-paper one-sheet grid gap-4 print:block print:[&>*+*]:mt-2">
        <ReceiptOrigin sealed={sealed} />
        {sealed.result.kind === "computed" ? (
          <ReceiptLedger ledger={sealed.ledger} />
        ) : (
          <Panel>
            <PanelHead title="This score cannot be computed" />
            <PanelBody className="text-13">
              {sealed.result.because === "no requirements"
                ? "The profile has no requirement that weighs anything."
                : "Nothing in the document shows a skill. No score is better than a guess."}
            </PanelBody>
          </Panel>
        )}
        <AboutReceipt candidateId={candidate.id} />
      </div>
    </PageFrame>
  );
}

function ReceiptAnswer({ sealed: { result } }: { readonly sealed: SealedReceipt }) {
  if (result.kind === "not-computable")
    return "What this was computed from, so that somebody else can compute it again.";
  const { proven, expected, possible } = result.points;
  return (
    <>
      Expected <b>{formatScore(expected)}</b> of 100, between {formatScoreRange({ low: proven, high: possible })}; the
      gate says <GateLabel gate={result.gate} mustHaves={result.mustHaves} />
    </>
  );
}

function AboutReceipt({ candidateId }: { readonly candidateId: string }) {
  return (
    <Panel className="print:hidden">
      <PanelHead title="What a receipt is good for, and what it cannot do" />
      <PanelBody>
        <ul className="grid max-w-[86ch] list-disc gap-1 pl-4 text-12 text-secondary-foreground">
          <li>
            Whoever has the file computes the score again with <code>npm run receipt -- verify FILE</code>, without this
            database; every changed word, weight or point is named.
          </li>
          <li>
            It names nobody. An id and hashes stand for the person and the document; quotes with a name or contact are
            withheld. Employers and deeds in quotes stay, and can point to somebody.
          </li>
          <li>
            A receipt that has left cannot be taken back. Deleting the candidate here deletes nothing in files that
            others have.
          </li>
        </ul>
      </PanelBody>
      <PanelFoot>
        <span>The journal has each download, and that this page was opened.</span>
        <Link href={`/candidates/${candidateId}/invariance`} className="underline">
          Check what must not matter
        </Link>
      </PanelFoot>
    </Panel>
  );
}
