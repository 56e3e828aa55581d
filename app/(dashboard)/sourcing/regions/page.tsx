import type { Metadata } from "next";
import { roleTitle } from "@/app/(dashboard)/role-title";
import { readRegionView } from "@/app/(dashboard)/sourcing/search-params";
import { SourcingTabs } from "@/app/(dashboard)/sourcing/sourcing-tabs";
import { PageFrame } from "@/components/layout/page-frame";
import { Button } from "@/components/ui/button";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterSelect } from "@/components/ui/filter-select";
import { Link } from "@/components/ui/link";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import { PrintButton } from "@/components/ui/print-button";
import { TextList } from "@/components/ui/text-list";
import { listCurrentClaims } from "@/lib/data/current-claims";
import { dayOf } from "@/lib/domain/calendar-day";
import { type Region, regionsFor } from "@/lib/domain/sourcing/regions";
import { workPlaces } from "@/lib/domain/sourcing/time-overlap";
import { formatQuantity } from "@/lib/format";
import { hiringGuide } from "@/lib/reference/hiring-guide";
import { roleNames } from "@/lib/reference/role-names";
import { requireActor } from "@/lib/server/session";
import { OverlapPanel } from "./overlap-panel";
import { RegionTable } from "./region-table";

export const metadata: Metadata = { title: "Regions and remote work" };

export default async function RegionsPage({ searchParams }: PageProps<"/sourcing/regions">) {
  const actor = await requireActor("role:read");
  const view = readRegionView(await searchParams);
  const { claims } = await listCurrentClaims(actor);
  const regions = regionsFor(view.role, claims);
  return (
    <PageFrame
      crumbs={[{ label: "Sourcing", href: "/sourcing" }]}
      title="Regions and remote work"
      answer={<RegionAnswer regions={regions} />}
      actions={
        <>
          <PrintButton />
          <Button asChild tone="primary">
            <Link href={`/roles/${view.role}/work#remote`}>Make it work</Link>
          </Button>
        </>
      }
    >
      <SourcingTabs current="Regions and remote" />
      <FilterBar label="Role and place">
        <FilterSelect
          label="Role"
          name="role"
          value={view.role}
          options={roleNames.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <FilterSelect
          label="Team works from"
          name="from"
          value={view.from}
          options={workPlaces.map(({ name }) => ({ value: name, label: name }))}
        />
      </FilterBar>
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_360px]">
        <Panel className="print:break-inside-auto">
          <PanelHead
            title={`${formatQuantity(regions.length, "country", "countries")} with a claim on such people or on pay for ${roleTitle(view.role)}`}
            subtitle="Figures as their sources give them, side by side; each opens to its source. Nothing is added up or averaged"
          />
          <RegionTable regions={regions} />
          <PanelFoot>Where a cell says “no claim”, nobody publishes it, which is not zero.</PanelFoot>
        </Panel>
        <div className="grid gap-4">
          <OverlapPanel from={view.from} today={dayOf(new Date())} />
          <RemotePanel />
        </div>
      </div>
    </PageFrame>
  );
}

function RegionAnswer({ regions }: { readonly regions: readonly Region[] }) {
  const withPeople = regions.filter(({ people }) => people.length > 0);
  return (
    <>
      {hiringGuide.remoteHiringGuide.case} <b>{withPeople.length}</b> countries have a claim on how many such people
      there are, <b>{regions.filter(({ pay }) => pay !== null).length}</b> one on pay.
    </>
  );
}

function RemotePanel() {
  const { requires, practices, risks, marketFact } = hiringGuide.remoteHiringGuide;
  return (
    <Panel>
      <PanelHead title="What working across places needs" subtitle={marketFact} />
      <PanelBody className="grid gap-3">
        <TextList title="Needed" lines={requires} />
        <TextList title="Practices" lines={practices} />
        <TextList title="Risks" lines={risks} />
      </PanelBody>
    </Panel>
  );
}
