import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { IfMay } from "@/app/(dashboard)/if-may";
import { LibraryTabs } from "@/app/(dashboard)/library-tabs";
import { claimIds } from "@/components/evidence/derived-figure";
import { PageFrame } from "@/components/layout/page-frame";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { listCurrentClaims } from "@/lib/data/current-claims";
import { timeOnMarket } from "@/lib/domain/market/role-claims";
import type { MappedRole } from "@/lib/domain/market/role-map";
import type { Claim } from "@/lib/reference/claims";
import { requireActor } from "@/lib/server/session";
import { ChinaPanel } from "./china-panel";
import { ContradictionPanel } from "./contradiction-panel";
import { LeveragePanel } from "./leverage-panel";
import { mapRoles, shortRoleName } from "./market-role";
import { ExpectationPanel, OutlookPanel } from "./outlook-panel";
import { LayerPanel, PositionsPanel } from "./positions-panel";
import { RoleMapChart } from "./role-map-chart";
import { ScarcityChart } from "./scarcity-chart";
import { SupplyDemandChart } from "./supply-demand-chart";
import { ShorterPanel, TimePanel } from "./time-panel";

export const metadata: Metadata = { title: "Market" };

export default async function MarketPage() {
  const actor = await requireActor("role:read");
  const { claims } = await listCurrentClaims(actor);
  const rows = mapRoles(claims);
  return (
    <PageFrame
      crumbs={[{ label: "Roles", href: "/roles" }]}
      title="The market around the ten roles"
      answer={<MarketAnswer rows={rows} market={claims} />}
      actions={
        <>
          <Button asChild>
            <Link href="/market/claims">See the claims</Link>
          </Button>
          <IfMay permission="claim:write">
            <Button asChild tone="primary">
              <Link href="/market/claims/new">
                <Plus aria-hidden />
                Add claim
              </Link>
            </Button>
          </IfMay>
        </>
      }
    >
      <LibraryTabs current="Market" claims={claims.length} />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <div className="grid min-w-0 gap-4">
          <RoleMapChart rows={rows} />
          <SupplyDemandChart market={claims} />
          <TimePanel market={claims} />
          <PositionsPanel market={claims} />
          <LayerPanel market={claims} />
          <ExpectationPanel />
        </div>
        <div className="grid min-w-0 gap-4">
          <ScarcityChart rows={rows} />
          <ContradictionPanel market={claims} />
          <ShorterPanel market={claims} />
          <LeveragePanel market={claims} />
          <ChinaPanel market={claims} />
          <OutlookPanel market={claims} />
        </div>
      </div>
    </PageFrame>
  );
}

type MarketAnswerProps = { readonly rows: readonly MappedRole[]; readonly market: readonly Claim[] };

/** Which two roles are scarcest, how long they stay posted, and how much of the index nobody claims. */
function MarketAnswer({ rows, market }: MarketAnswerProps) {
  const inputs = rows.flatMap(({ scarcity }) => scarcity.contributions);
  const missing = inputs.filter(({ basis }) => basis === "missing").length;
  const times = rows.slice(0, 2).map(({ role }) => ({ role, time: timeOnMarket(market, role) }));
  return (
    <>
      Scarcest by what is claimed:{" "}
      {times.map(({ role, time }, place) => (
        <span key={role} data-claim={time === null ? undefined : claimIds([time])}>
          {place > 0 ? " and " : ""}
          {shortRoleName(role)}
          {time?.mid ? (
            <>
              , posted a median of <b>{time.mid} days</b>
            </>
          ) : null}
        </span>
      ))}
      . Of the scarcity inputs,{" "}
      <b data-not-market="count of inputs">
        {missing} of {inputs.length}
      </b>{" "}
      have no claim; they count as neutral and are marked.
    </>
  );
}
