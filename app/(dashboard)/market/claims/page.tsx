import { Download, Plus, Upload } from "lucide-react";
import type { Metadata } from "next";
import { LibraryTabs } from "@/app/(dashboard)/library-tabs";
import { PageFrame } from "@/components/layout/page-frame";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Pager } from "@/components/ui/pager";
import { Panel, PanelFoot } from "@/components/ui/panel";
import { listCurrentClaims } from "@/lib/data/current-claims";
import { getStaleMonths } from "@/lib/data/preferences";
import { may } from "@/lib/domain/access";
import { listClaims, pageOfClaims } from "@/lib/domain/market/list-claims";
import { formatCount, formatQuantity } from "@/lib/format";
import { requireActor } from "@/lib/server/session";
import { ClaimFilters } from "./claim-filters";
import { ClaimTable } from "./claim-table";
import { claimFilter, claimsHref, isFiltered, PAGE_CLAIMS, readClaimView } from "./search-params";
import { StaleForm } from "./stale-form";

export const metadata: Metadata = { title: "Claims" };

type ClaimsPageProps = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> };

export default async function ClaimsPage({ searchParams }: ClaimsPageProps) {
  const actor = await requireActor("role:read");
  const view = readClaimView(await searchParams);
  const [{ states, claims }, months] = await Promise.all([listCurrentClaims(actor), getStaleMonths(actor)]);
  const rule = { months, asOf: new Date().toISOString().slice(0, 10) };
  const listed = listClaims(states, claimFilter(view), rule);
  const page = pageOfClaims(listed, states, { cursor: view.cursor, limit: PAGE_CLAIMS });
  const stale = listClaims(states, { ...claimFilter(readClaimView({})), choice: "stale" }, rule).length;
  const changed = states.filter(({ version }) => version > 0).length;
  return (
    <PageFrame
      crumbs={[{ label: "Roles", href: "/roles" }]}
      title="Claims about the market"
      answer={
        <>
          <b>{formatQuantity(claims.length, "claim")}</b> count, each with its source. People touched{" "}
          <b>{formatCount(changed)}</b> of them; <b>{formatCount(stale)}</b> are stale, more than{" "}
          {formatQuantity(months, "month")} past the end of their year.
        </>
      }
      actions={
        <ClaimButtons mayWrite={may(actor, "claim:write")} exportHref={claimsHref(view, {}, "/market/claims/export")} />
      }
    >
      <LibraryTabs current="Claims" claims={claims.length} />
      <ClaimFilters view={view} states={states} />
      <Panel>
        {listed.length === 0 ? (
          <EmptyState title={isFiltered(view) ? "No claim matches these filters" : "No claim counts"}>
            Clear a filter, or add what you know: a number, what it counts, where, of which year, and its source.
          </EmptyState>
        ) : (
          <ClaimTable rows={page.rows} rule={rule} />
        )}
        <PanelFoot>
          {may(actor, "claim:write") ? <StaleForm months={months} /> : null}
          <Pager
            first={page.first}
            count={page.rows.length}
            total={listed.length}
            previousHref={page.previous === null ? null : claimsHref(view, { cursor: page.previous })}
            nextHref={page.next === null ? null : claimsHref(view, { cursor: page.next })}
          />
        </PanelFoot>
      </Panel>
    </PageFrame>
  );
}

function ClaimButtons({ mayWrite, exportHref }: { readonly mayWrite: boolean; readonly exportHref: string }) {
  return (
    <>
      <Button asChild>
        <a href={exportHref} download>
          <Download aria-hidden />
          Export CSV
        </a>
      </Button>
      {mayWrite ? (
        <>
          <Button asChild>
            <Link href="/market/claims/import">
              <Upload aria-hidden />
              Import CSV
            </Link>
          </Button>
          <Button asChild tone="primary">
            <Link href="/market/claims/new">
              <Plus aria-hidden />
              Add claim
            </Link>
          </Button>
        </>
      ) : null}
    </>
  );
}
