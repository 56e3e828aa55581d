import type { Metadata } from "next";
import { PayTabs } from "@/app/(dashboard)/compensation/pay-tabs";
import { payPlaceInWords } from "@/components/evidence/pay-words";
import { PageFrame } from "@/components/layout/page-frame";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterSelect } from "@/components/ui/filter-select";
import { may } from "@/lib/domain/access";
import { formatQuantity } from "@/lib/format";
import { payPlaces } from "@/lib/reference/pay-places";
import { roleNames } from "@/lib/reference/role-names";
import { requireActor } from "@/lib/server/session";
import { BandTable } from "./band-table";
import { readBandsView } from "./bands-view";
import { loadBands } from "./load-bands";
import { SetBandsPanel } from "./set-bands-panel";
import { VersionList } from "./version-list";

export const metadata: Metadata = { title: "Our bands" };

type OwnBandsPageProps = {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export default async function OwnBandsPage({ searchParams }: OwnBandsPageProps) {
  const actor = await requireActor("own-band:read");
  const view = readBandsView(await searchParams);
  const loaded = await loadBands(actor, view);
  const { versions, current, first, exchange, rates } = loaded;
  const name = roleNames.find(({ slug }) => slug === view.role)?.name ?? view.role;
  return (
    <PageFrame
      crumbs={[{ label: "Compensation", href: "/compensation" }]}
      title="Our bands"
      answer={
        current === null ? (
          `Nobody has set bands for ${name} yet. Begin with the market's middle, level by level, and make them yours.`
        ) : (
          <>
            {name}: <b>version {current.version}</b> of {formatQuantity(versions.length, "version")}, midpoints for{" "}
            {payPlaceInWords(current.bands.place)} in {current.bands.currency}.
          </>
        )
      }
    >
      <PayTabs current="Our bands" />
      <FilterBar label="Whose bands">
        <FilterSelect
          label="Role"
          name="role"
          value={view.role}
          options={roleNames.map(({ slug, name: label }) => ({ value: slug, label }))}
        />
        <FilterSelect
          label="Market of"
          name="place"
          value={first.place}
          options={payPlaces.map(({ id, name: label }) => ({ value: id, label }))}
        />
        <FilterSelect
          label="Currency"
          name="currency"
          value={exchange.currency}
          options={rates.map(({ currency }) => ({ value: currency, label: currency }))}
        />
      </FilterBar>
      <div className={current === null ? "" : "grid items-start gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"}>
        {current === null ? null : (
          <div className="grid gap-4">
            <BandTable version={current} place={first.place} />
            {versions.length > 1 ? <VersionList versions={versions} role={view.role} /> : null}
          </div>
        )}
        {may(actor, "own-band:write") ? <SetBandsPanel actor={actor} view={view} loaded={loaded} /> : null}
      </div>
    </PageFrame>
  );
}
