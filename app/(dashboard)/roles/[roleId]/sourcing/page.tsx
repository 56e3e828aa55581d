import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RoleTabs } from "@/app/(dashboard)/roles/[roleId]/role-tabs";
import { FitKey } from "@/app/(dashboard)/sourcing/fit-mark";
import { monthName } from "@/app/(dashboard)/sourcing/month-name";
import { PageFrame } from "@/components/layout/page-frame";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { PrintButton } from "@/components/ui/print-button";
import { getChannelYields } from "@/lib/data/channel-yields";
import { dayOf } from "@/lib/domain/calendar-day";
import { type PlannedChannel, rolePlan } from "@/lib/domain/sourcing/role-plan";
import { type CalendarMonth, nextVenues, venueCalendar } from "@/lib/domain/sourcing/venue-calendar";
import { formatList } from "@/lib/format";
import { channelReadingNotes } from "@/lib/reference/channels";
import { roleBySlug } from "@/lib/reference/roles";
import { requireActor } from "@/lib/server/session";
import { CalendarPanel } from "./calendar-panel";
import { PlanTable } from "./plan-table";
import { SayPanel } from "./say-panel";
import { SignalPanel } from "./signal-panel";

export async function generateMetadata({ params }: PageProps<"/roles/[roleId]/sourcing">): Promise<Metadata> {
  return { title: `Sourcing, ${roleBySlug.get((await params).roleId)?.name ?? "role"}` };
}

export default async function RoleSourcingPage({ params }: PageProps<"/roles/[roleId]/sourcing">) {
  const actor = await requireActor("role:read");
  const { roleId } = await params;
  const role = roleBySlug.get(roleId);
  if (role === undefined) notFound();
  const { yields } = await getChannelYields(actor, { kind: "gate", role: roleId });
  const plan = rolePlan(roleId, yields);
  const calendar = venueCalendar(new Set(plan.map(({ channel }) => channel.slug)), dayOf(new Date()));
  return (
    <PageFrame
      crumbs={[
        { label: "Roles", href: "/roles" },
        { label: role.name, href: `/roles/${roleId}` },
      ]}
      title={`Where to find ${role.name}`}
      answer={<PlanAnswer plan={plan} calendar={calendar} />}
      actions={
        <>
          <PrintButton />
          <Button asChild>
            <Link href={`/sourcing/regions?role=${roleId}`}>Regions and remote</Link>
          </Button>
          <Button asChild tone="primary">
            <Link href={`/roles/${roleId}/work`}>Make it work</Link>
          </Button>
        </>
      }
    >
      <RoleTabs role={roleId} current="Sourcing" />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_360px]">
        <div className="grid gap-4">
          <PlanPanel plan={plan} role={role.name} />
        </div>
        <div className="grid gap-4">
          <CalendarPanel calendar={calendar} />
          <SayPanel role={role} />
          <SignalPanel role={role} />
        </div>
      </div>
    </PageFrame>
  );
}

function PlanPanel({ plan, role }: { readonly plan: readonly PlannedChannel[]; readonly role: string }) {
  const enough = plan.filter(({ ownYield }) => ownYield?.rate.kind === "rate").length;
  return (
    <Panel className="print:break-inside-auto">
      <PanelHead
        title={`Begin with ${formatList(plan.slice(0, 3).map(({ channel }) => channel.name))}`}
        subtitle={
          enough === 0
            ? "Ranked by fit, then by what it rests on; no channel has enough records of your own to change that yet"
            : `Ranked by fit, then by your own yield: the share of people met there who pass this role’s gate, known for ${enough}`
        }
      />
      <PlanTable plan={plan} role={role} />
      <PanelFoot>
        <FitKey />
        <span className="max-w-[80ch]">{channelReadingNotes[0]}</span>
      </PanelFoot>
    </Panel>
  );
}

type PlanAnswerProps = { readonly plan: readonly PlannedChannel[]; readonly calendar: readonly CalendarMonth[] };

function PlanAnswer({ plan, calendar }: PlanAnswerProps) {
  const first = plan.filter(({ fit }) => fit === 5).length;
  const next = nextVenues(calendar);
  return (
    <>
      <b>{plan.length} channels</b>, {first} of them first places to look.
      {next === null ? (
        " No venue of these channels has a usual month that is known here."
      ) : (
        <>
          {" "}
          {next.monthsAhead === 0 ? "Usually this month" : `Next, usually in ${monthName(next.month)}`}:{" "}
          <b>{formatList(next.venues.map(({ name }) => name))}</b>.
        </>
      )}
    </>
  );
}
