import type { Metadata } from "next";
import { roleTitle } from "@/app/(dashboard)/role-title";
import { PlanTable } from "@/app/(dashboard)/roles/[roleId]/sourcing/plan-table";
import { PageFrame } from "@/components/layout/page-frame";
import { Button } from "@/components/ui/button";
import { ClearFilters, FilterBar } from "@/components/ui/filter-bar";
import { FilterSelect } from "@/components/ui/filter-select";
import { Link } from "@/components/ui/link";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { dayOf } from "@/lib/domain/calendar-day";
import { rolePlan } from "@/lib/domain/sourcing/role-plan";
import { nextVenues, venueCalendar } from "@/lib/domain/sourcing/venue-calendar";
import { formatList, formatQuantity } from "@/lib/format";
import { ChannelKind, channelReadingNotes, channels } from "@/lib/reference/channels";
import { roleNames } from "@/lib/reference/role-names";
import { requireActor } from "@/lib/server/session";
import { ChannelMatrix } from "./channel-matrix";
import { FitKey } from "./fit-mark";
import { kindWords } from "./kind-words";
import { matrixGroups } from "./matrix-groups";
import { monthName } from "./month-name";
import { readChannelView } from "./search-params";
import { SourcingTabs } from "./sourcing-tabs";

export const metadata: Metadata = { title: "Sourcing" };

type View = ReturnType<typeof readChannelView>;

export default async function SourcingPage({ searchParams }: PageProps<"/sourcing">) {
  await requireActor("role:read");
  const view = readChannelView(await searchParams);
  return (
    <PageFrame
      title="Sourcing"
      answer={<SourcingAnswer today={dayOf(new Date())} />}
      actions={
        view.role === "" ? null : (
          <Button asChild tone="primary">
            <Link href={`/roles/${view.role}/sourcing`}>Plan for this role</Link>
          </Button>
        )
      }
    >
      <SourcingTabs current="Where to look" />
      <ChannelFilters view={view} />
      {view.role === "" ? <AllRoles kind={view.kind} /> : <OneRole role={view.role} kind={view.kind} />}
    </PageFrame>
  );
}

function SourcingAnswer({ today }: { readonly today: string }) {
  const next = nextVenues(venueCalendar(new Set(channels.map(({ slug }) => slug)), today));
  return (
    <>
      <b>{channels.length} channels</b> for {roleNames.length} roles, each with how to work it and what to beware of.
      {next === null ? null : (
        <>
          {" "}
          {next.monthsAhead === 0 ? "Usually this month" : `Next, usually in ${monthName(next.month)}`}:{" "}
          <b>{formatList(next.venues.map(({ name }) => name))}</b>.
        </>
      )}
    </>
  );
}

function ChannelFilters({ view }: { readonly view: View }) {
  return (
    <FilterBar label="Filter channels">
      <FilterSelect
        label="Kind"
        name="kind"
        value={view.kind}
        options={[
          { value: "", label: "every kind" },
          ...ChannelKind.options.map((kind) => ({ value: kind, label: kindWords[kind] })),
        ]}
      />
      <FilterSelect
        label="Role"
        name="role"
        value={view.role}
        options={[
          { value: "", label: "all ten" },
          ...roleNames.map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
      />
      <ClearFilters href="/sourcing" shown={view.kind !== "" || view.role !== ""} />
    </FilterBar>
  );
}

function AllRoles({ kind }: { readonly kind: View["kind"] }) {
  const groups = matrixGroups(kind);
  const shown = groups.flatMap(({ rows }) => rows);
  const first = shown.filter(({ cells }) => cells.some((cell) => cell?.fit === 5)).length;
  return (
    <Panel className="print:break-inside-auto">
      <PanelHead
        title={`${first} of ${formatQuantity(shown.length, "channel")} are the first place to look for at least one role`}
        subtitle="Fit from 1 to 5 by channel and role; empty where the channel is not named for the role"
      />
      <ChannelMatrix roles={roleNames} groups={groups} />
      <PanelFoot>
        <FitKey />
        <span className="max-w-[90ch]">{channelReadingNotes[0]}</span>
      </PanelFoot>
    </Panel>
  );
}

function OneRole({ role, kind }: { readonly role: string; readonly kind: View["kind"] }) {
  const plan = rolePlan(role, []).filter(({ channel }) => kind === "" || channel.kind === kind);
  const first = plan.filter(({ fit }) => fit === 5).length;
  return (
    <Panel className="print:break-inside-auto">
      <PanelHead
        title={`${formatQuantity(plan.length, "channel")} for ${roleTitle(role)}, ${first} of them first places to look`}
        subtitle="Best fit first, each with how to work it for this role"
      />
      <PlanTable plan={plan} role={role} />
      <PanelFoot>
        <FitKey />
        <span className="max-w-[90ch]">{channelReadingNotes[0]}</span>
      </PanelFoot>
    </Panel>
  );
}
