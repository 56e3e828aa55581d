import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { kindWords } from "@/app/(dashboard)/sourcing/kind-words";
import { PageFrame } from "@/components/layout/page-frame";
import { Badge } from "@/components/ui/badge";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { PrintButton } from "@/components/ui/print-button";
import { TextList } from "@/components/ui/text-list";
import { may } from "@/lib/domain/access";
import { dayOf } from "@/lib/domain/calendar-day";
import { fitWords } from "@/lib/domain/sourcing/role-plan";
import { type Channel, channelBySlug } from "@/lib/reference/channels";
import { requireActor } from "@/lib/server/session";
import { ChannelVenues } from "./channel-venues";
import { CostPanel } from "./cost-panel";
import { EvidenceLines } from "./evidence-lines";
import { OwnYieldPanel } from "./own-yield-panel";
import { PeopleMetPanel } from "./people-met-panel";
import { RoleFitTable } from "./role-fit-table";

export async function generateMetadata({ params }: PageProps<"/sourcing/[channelSlug]">): Promise<Metadata> {
  return { title: channelBySlug.get((await params).channelSlug)?.name ?? "Channel" };
}

export default async function ChannelPage({ params, searchParams }: PageProps<"/sourcing/[channelSlug]">) {
  const actor = await requireActor("role:read");
  const channel = channelBySlug.get((await params).channelSlug);
  if (channel === undefined) notFound();
  const { after } = await searchParams;
  const today = dayOf(new Date());
  return (
    <PageFrame
      crumbs={[{ label: "Sourcing", href: "/sourcing" }]}
      title={channel.name}
      badge={<Badge tone="line">{kindWords[channel.kind]}</Badge>}
      answer={<ChannelAnswer channel={channel} />}
      actions={<PrintButton />}
    >
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_360px]">
        <div className="grid gap-4">
          <HowToPanel channel={channel} />
          <RoleFitTable channel={channel} />
          {may(actor, "pool:read") ? (
            <PeopleMetPanel actor={actor} channel={channel.slug} after={typeof after === "string" ? after : null} />
          ) : null}
        </div>
        <div className="grid gap-4">
          {may(actor, "pool:read") ? <OwnYieldPanel actor={actor} channel={channel.slug} /> : null}
          <ChannelVenues channel={channel.slug} today={today} />
          <BackgroundPanel channel={channel} />
          {may(actor, "pool:read") ? <CostPanel actor={actor} channel={channel.slug} today={today} /> : null}
        </div>
      </div>
    </PageFrame>
  );
}

function ChannelAnswer({ channel }: { readonly channel: Channel }) {
  const first = channel.bestFor.filter(({ fit }) => fit === 5).length;
  return (
    <>
      {channel.description}{" "}
      {first > 0 ? (
        <>
          The {fitWords[5]} for <b>{first === 1 ? "one role" : `${first} roles`}</b>.
        </>
      ) : null}
    </>
  );
}

function HowToPanel({ channel }: { readonly channel: Channel }) {
  return (
    <Panel>
      <PanelHead title="How to work it" />
      <PanelBody>
        <TextList lines={channel.howToWork} />
      </PanelBody>
    </Panel>
  );
}

function BackgroundPanel({ channel }: { readonly channel: Channel }) {
  return (
    <Panel>
      <PanelHead title="Examples, caveats and what it rests on" />
      <PanelBody className="grid gap-3">
        {channel.examples.length > 0 ? <TextList title="Examples" lines={channel.examples} /> : null}
        {channel.caveats.length > 0 ? <TextList title="Caveats" lines={channel.caveats} /> : null}
        <EvidenceLines lines={channel.evidence} />
      </PanelBody>
    </Panel>
  );
}
