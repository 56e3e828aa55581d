import { roleTitle } from "@/app/(dashboard)/role-title";
import { claimAmount } from "@/components/evidence/claim-words";
import { PageFrame } from "@/components/layout/page-frame";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { listCurrentClaims } from "@/lib/data/current-claims";
import type { Actor } from "@/lib/domain/access";
import { type MarketGap, marketByRegion, marketByRole } from "@/lib/domain/gap/market-gap";
import { formatList, formatShare } from "@/lib/format";
import { roles } from "@/lib/reference/roles";
import { CoverChart } from "./cover-chart";
import { GapTabs } from "./gap-tabs";
import { MarketTable } from "./market-table";

/** Demand against supply by role and region, from what is claimed. */
export async function MarketView({ actor }: { readonly actor: Actor }) {
  const { claims } = await listCurrentClaims(actor);
  const slugs = roles.map(({ slug }) => slug);
  const byRole = marketByRole(claims, slugs).map((gap) => ({ ...gap, name: roleTitle(gap.place) }));
  const byRegion = marketByRegion(claims).map((gap) => ({ ...gap, name: regionName(gap.place) }));
  const covered = [...byRole, ...byRegion];
  return (
    <PageFrame
      title="Talent gap"
      answer={<MarketAnswer gaps={byRegion} roles={byRole} />}
      actions={
        <Button asChild>
          <Link href="/market">The market around the roles</Link>
        </Button>
      }
    >
      <GapTabs actor={actor} current="market" />
      <div className="grid gap-4">
        <CoverChart gaps={covered} />
        <MarketTable title={roleFinding(byRole)} kind="Role" gaps={byRole} />
        <MarketTable title={regionFinding(byRegion)} kind="Region" gaps={byRegion} />
      </div>
    </PageFrame>
  );
}

export type NamedGap = MarketGap & { readonly name: string };

function regionName(region: string): string {
  return region === "Global" ? "Worldwide" : region;
}

function MarketAnswer({
  gaps,
  roles: named,
}: {
  readonly gaps: readonly NamedGap[];
  readonly roles: readonly NamedGap[];
}) {
  const least = gaps.find(({ cover }) => cover !== null);
  const silent = named.filter(({ cover }) => cover === null).length;
  return (
    <>
      {least?.cover == null ? null : (
        <>
          By what is claimed, supply covers <b>{formatShare(least.cover.proving)}</b> of the demand in {least.name}, the
          least of all regions.{" "}
        </>
      )}
      For <b>{silent}</b> of {named.length} roles nobody claims how many candidates there are for an opening, and no
      figure is made up for them.
    </>
  );
}

function roleFinding(gaps: readonly NamedGap[]): string {
  const scarce = gaps.filter(({ cover }) => cover !== null && cover.times.high < 1);
  if (scarce.length === 0) return "No claim sets candidates against openings for a role";
  return `Fewer candidates than openings are claimed for ${formatList(scarce.map(({ name }) => name))}`;
}

function regionFinding(gaps: readonly NamedGap[]): string {
  const torn = gaps.filter(({ cover }) => cover !== null && cover.times.low < 1 && cover.times.high > 1);
  if (torn.length === 0) return "What is claimed of demand and supply by region";
  return `Claims contradict each other for ${formatList(torn.map(({ name }) => name))}: too few people by one, too many by another`;
}

/** A figure of a measure in a table of text. */
export function measureInWords({ claims }: MarketGap["measures"][number]): string {
  return claims.length === 0 ? "no claim" : claims.map((claim) => `${claimAmount(claim)} (${claim.year})`).join(" / ");
}
