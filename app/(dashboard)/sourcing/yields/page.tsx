import type { Metadata } from "next";
import { channelTitle } from "@/app/(dashboard)/sourcing/channel-title";
import { outcomeInWords, stepNames } from "@/app/(dashboard)/sourcing/outcome-words";
import { readYieldView } from "@/app/(dashboard)/sourcing/search-params";
import { SourcingTabs } from "@/app/(dashboard)/sourcing/sourcing-tabs";
import { PageFrame } from "@/components/layout/page-frame";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterSelect } from "@/components/ui/filter-select";
import { Link } from "@/components/ui/link";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { listChannelCosts } from "@/lib/data/channel-costs";
import { getChannelYields, type SourcingYields } from "@/lib/data/channel-yields";
import { sumCosts } from "@/lib/domain/sourcing/channel-cost";
import { FEWEST_MET, usedRate } from "@/lib/domain/sourcing/channel-yield";
import { reachedSteps, type YieldOutcome, yieldOutcomeOf } from "@/lib/domain/sourcing/outcome";
import { formatCount, formatQuantity, formatShare } from "@/lib/format";
import { roleNames } from "@/lib/reference/role-names";
import { requireActor } from "@/lib/server/session";
import { YieldTable } from "./yield-table";

export const metadata: Metadata = { title: "What channels yielded" };

export default async function YieldsPage({ searchParams }: PageProps<"/sourcing/yields">) {
  const actor = await requireActor("pool:read");
  const view = readYieldView(await searchParams);
  const outcome = yieldOutcomeOf(view.outcome);
  const [found, costs] = await Promise.all([getChannelYields(actor, outcome), listChannelCosts(actor, null)]);
  return (
    <PageFrame
      crumbs={[{ label: "Sourcing", href: "/sourcing" }]}
      title="What channels yielded"
      answer={<YieldAnswer found={found} outcome={outcome} />}
    >
      <SourcingTabs current="What it yielded" />
      {found.contacted === 0 ? (
        <NoContacts />
      ) : (
        <>
          <OutcomeFilter value={view.outcome} />
          <Panel>
            <PanelHead
              title={finding(found)}
              subtitle={`People met through each channel and how many of them ${outcomeInWords(outcome, found.contacted)}; best first by the rate drawn towards the mean`}
            />
            <YieldTable yields={found.yields} costs={sumCosts(costs)} outcomes={found.outcomes} />
            <YieldMethod />
          </Panel>
        </>
      )}
    </PageFrame>
  );
}

function OutcomeFilter({ value }: { readonly value: string }) {
  return (
    <FilterBar label="What counts as an outcome">
      <FilterSelect
        label="Outcome"
        name="outcome"
        value={value}
        options={[
          ...reachedSteps.map((step) => ({ value: step, label: stepNames[step] })),
          ...roleNames.map(({ slug, name }) => ({ value: slug, label: `Passes the gate for ${name}` })),
        ]}
      />
    </FilterBar>
  );
}

function YieldAnswer({ found, outcome }: { readonly found: SourcingYields; readonly outcome: YieldOutcome }) {
  if (found.contacted === 0) return "Nobody’s channel is recorded yet, so no channel has a yield.";
  return (
    <>
      Of <b>{formatQuantity(found.contacted, "person", "people")}</b> whose channel is recorded,{" "}
      <b>{formatCount(found.outcomes)}</b> {outcomeInWords(outcome, found.outcomes)}.
    </>
  );
}

function finding({ yields }: SourcingYields): string {
  const [best] = yields;
  const rate = best === undefined ? null : usedRate(best.rate);
  if (best === undefined || rate === null)
    return `No channel has met ${FEWEST_MET} people yet: not enough data for a rate`;
  const unsure = yields.filter((row) => row.rate.kind === "not-enough-data").length;
  const rest = unsure === 0 ? "" : `; ${formatQuantity(unsure, "channel has", "channels have")} not enough data`;
  const isShrunken = best.rate.kind === "rate" && best.rate.shrunken !== null;
  return `${channelTitle(best.channel)} yields most, ${formatShare(rate)}${isShrunken ? " after shrinkage" : ""}${rest}`;
}

function YieldMethod() {
  return (
    <PanelFoot className="block max-w-none text-pretty">
      Line: 95 % score interval (Wilson 1927). Point: the channel’s own rate. Ring: the rate drawn towards the mean of
      all channels by the empirical Bayes beta-binomial model (Kleinman 1973), the less the more people were met. Fewer
      than {FEWEST_MET} met is not enough data. First, last and linear credit are three ways to share one outcome among
      several contacts; each sums to all outcomes. Somebody met through two channels counts for both rates. Costs are as
      entered, currencies are never added, and their range is that of the rate alone.
    </PanelFoot>
  );
}

function NoContacts() {
  return (
    <Panel>
      <EmptyState
        title="No contact is recorded yet"
        actions={
          <Button asChild tone="primary">
            <Link href="/candidates">Choose candidates</Link>
          </Button>
        }
      >
        Yields come from what you record: on a candidate’s page, under “How we met”, or for many at once in the list of
        candidates with “Met through”. From {FEWEST_MET} people on, a channel gets a rate with its interval; below that
        the answer is “not enough data”.
      </EmptyState>
    </Panel>
  );
}
