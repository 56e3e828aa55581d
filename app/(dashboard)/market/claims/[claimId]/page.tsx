import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LibraryTabs } from "@/app/(dashboard)/library-tabs";
import { ClaimForm } from "@/app/(dashboard)/market/claims/claim-form";
import { StandingBadge } from "@/app/(dashboard)/market/claims/claim-table";
import { claimFormChoices } from "@/app/(dashboard)/market/claims/form-choices";
import { metricWords } from "@/app/(dashboard)/market/claims/metric-words";
import { claimAmount, claimPlace, gradeWords } from "@/components/evidence/claim-words";
import { PageFrame } from "@/components/layout/page-frame";
import { KeyValues } from "@/components/ui/key-values";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { getClaim, listAuthors } from "@/lib/data/claims";
import { listCurrentClaims } from "@/lib/data/current-claims";
import { getStaleMonths } from "@/lib/data/preferences";
import { may } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { typedFields } from "@/lib/domain/market/claim-fields";
import { sampleSize } from "@/lib/domain/market/role-claims";
import { isStale } from "@/lib/domain/market/stale-claim";
import { formatCount } from "@/lib/format";
import type { Claim } from "@/lib/reference/claims";
import { roleBySlug } from "@/lib/reference/roles";
import { requireActor } from "@/lib/server/session";
import { ClaimHistoryPanel } from "./claim-history-panel";
import { RetireForm } from "./retire-form";

export const metadata: Metadata = { title: "Claim" };

export default async function ClaimPage({ params }: PageProps<"/market/claims/[claimId]">) {
  const actor = await requireActor("role:read");
  const { claimId } = await params;
  const history = await getClaim(actor, claimId).catch((error: unknown) => {
    if (error instanceof DomainError && error.code === "NOT_FOUND") notFound();
    throw error;
  });
  const [{ claims }, months, names] = await Promise.all([
    listCurrentClaims(actor),
    getStaleMonths(actor),
    listAuthors(
      actor,
      history.revisions.map(({ createdBy }) => createdBy),
    ),
  ]);
  const { state } = history;
  const { claim } = state;
  const mayWrite = may(actor, "claim:write");
  return (
    <PageFrame
      crumbs={[
        { label: "Roles", href: "/roles" },
        { label: "Claims", href: "/market/claims" },
      ]}
      title={metricWords(claim.metric)}
      badge={<StandingBadge row={state} isStale={isStale(claim.year, months, new Date().toISOString().slice(0, 10))} />}
      answer={
        <span data-claim={claim.id}>
          <b>{claimAmount(claim)}</b>, {claimPlace(claim)}, {claim.year}
          {state.standing === "retired" ? "; it is retired and counts in no figure." : "."}
        </span>
      }
    >
      <LibraryTabs current="Claims" claims={claims.length} />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_360px]">
        <div className="grid gap-4">
          <Panel data-claim={claim.id}>
            <PanelHead title="What it says, and who says so" />
            <PanelBody>
              <KeyValues rows={factsOf(claim)} />
            </PanelBody>
          </Panel>
          {mayWrite && state.standing !== "retired" ? (
            <Panel>
              <PanelHead title="Correct it" subtitle="What it said before stays in its history" />
              <PanelBody>
                <ClaimForm
                  key={state.version}
                  corrected={{ id: claim.id, version: state.version }}
                  values={typedFields(claim)}
                  {...claimFormChoices(claims)}
                />
              </PanelBody>
            </Panel>
          ) : null}
        </div>
        <div className="grid gap-4">
          <ClaimHistoryPanel history={history} names={names} mayWrite={mayWrite} />
          {mayWrite && state.standing !== "retired" ? <RetireForm id={claim.id} version={state.version} /> : null}
        </div>
      </div>
    </PageFrame>
  );
}

function factsOf(claim: Claim) {
  const size = sampleSize(claim);
  return [
    { key: "Id", value: claim.id },
    { key: "States", value: `${claimAmount(claim)} (unit: ${claim.unit})` },
    { key: "Role", value: claim.role === null ? "no single role" : (roleBySlug.get(claim.role)?.name ?? claim.role) },
    { key: "Level", value: claim.level ?? "not stated" },
    { key: "Place", value: claimPlace(claim) },
    { key: "Year", value: String(claim.year) },
    { key: "Sample", value: size === null ? "not stated" : `n = ${formatCount(size)}` },
    { key: "Source", value: claim.sourceName.replaceAll(" -- ", "; ") },
    {
      key: "Address",
      value:
        claim.sourceUrl === null ? (
          "none: cited by its title"
        ) : (
          <a href={claim.sourceUrl} target="_blank" rel="noreferrer" className="link">
            {claim.sourceUrl}
          </a>
        ),
    },
    { key: "Grade", value: gradeWords[claim.confidence] },
  ];
}
