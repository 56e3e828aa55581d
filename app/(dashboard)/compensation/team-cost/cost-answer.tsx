import { shortAmount } from "@/components/evidence/pay-words";
import { FactStrip } from "@/components/ui/fact-strip";
import { monthAfter } from "@/lib/domain/compensation/team-cost/cost-month";
import { runway } from "@/lib/domain/compensation/team-cost/runway";
import type { TeamCost } from "@/lib/domain/compensation/team-cost/team-cost";
import type { TeamPlan } from "@/lib/domain/compensation/team-cost/team-plan";
import { formatQuantity, formatShare } from "@/lib/format";
import { monthInWords, rangeInWords, runwayInWords, stageInWords, usedUpInWords } from "./cost-words";

type CostProps = { readonly plan: TeamPlan; readonly cost: TeamCost };

/** The page's one sentence: what the team costs to the end, between what, and how long the budget lasts. */
export function CostAnswer({ plan, cost }: CostProps) {
  const { seatCount, unknownSeats, total, usedUp } = cost;
  const known = seatCount - unknownSeats;
  const round = runway(plan, cost);
  const end = monthInWords(monthAfter(plan.firstMonth, plan.months - 1));
  if (known === 0) return "Nothing is known of what these seats are paid. Type a base for each to see what they cost.";
  const whose =
    unknownSeats === 0 ? formatQuantity(seatCount, "seat") : `${known} of ${formatQuantity(seatCount, "seat")}`;
  return (
    <>
      {whose} cost{seatCount === 1 ? "s" : ""}{" "}
      <b>
        {shortAmount(total.loaded.mid)} {plan.currency}
      </b>{" "}
      until {end}, loaded, between {shortAmount(total.loaded.low)} and {shortAmount(total.loaded.high)}.{" "}
      {usedUp === null || plan.budget === null ? null : (
        <>
          The budget of {shortAmount(plan.budget)} <b>{usedUpInWords(usedUp, "mid")}</b>.{" "}
        </>
      )}
      {round === null ? null : (
        <>
          {plan.stage === "" ? "The money there" : `The ${stageInWords(plan.stage)} money`}{" "}
          <b>{runwayInWords(round, "mid")}</b>.{" "}
        </>
      )}
      {unknownSeats === 0 ? null : (
        <b>{formatQuantity(unknownSeats, "seat")} not known, so the sum is too low by what they cost.</b>
      )}
    </>
  );
}

/** The plan in a row of facts. */
export function CostFacts({ plan, cost }: CostProps) {
  const { total, months, seatCount, unknownSeats, usedUp } = cost;
  const last = months.at(-1);
  const round = runway(plan, cost);
  return (
    <FactStrip
      facts={[
        {
          label: "Seats",
          value: seatCount,
          note: unknownSeats === 0 ? "all with a known cost" : `${unknownSeats} not known, not in the sums`,
        },
        {
          label: `Base, ${formatQuantity(plan.months, "month")}`,
          value: `${shortAmount(total.base.mid)} ${plan.currency}`,
          note: rangeInWords(total.base),
        },
        {
          label: `Loaded × ${plan.load}`,
          value: `${shortAmount(total.loaded.mid)} ${plan.currency}`,
          note: rangeInWords(total.loaded),
        },
        {
          label: `In ${last === undefined ? "the last month" : monthInWords(last.month)}`,
          value: `${shortAmount(last?.loaded.mid ?? 0)} a month`,
          note: last === undefined ? "" : rangeInWords(last.loaded),
        },
        {
          label: "Budget",
          value: plan.budget === null ? "not given" : `${shortAmount(plan.budget)} ${plan.currency}`,
          note:
            usedUp === null
              ? "give one to see how long it lasts"
              : `at the low reading it ${usedUpInWords(usedUp, "low")}, at the high one it ${usedUpInWords(usedUp, "high")}`,
        },
        {
          label: plan.stage === "" ? "Money there" : `${stageInWords(plan.stage)} money`,
          value: plan.raised === null ? "not given" : `${shortAmount(plan.raised)} ${plan.currency}`,
          note:
            round === null
              ? "give it to see when it is gone"
              : `these seats take ${formatShare(round.share.mid)} by the plan's end; with ${otherWords(plan)} it ${runwayInWords(round, "high")} at the high reading, ${runwayInWords(round, "low")} at the low one`,
        },
      ]}
    />
  );
}

function otherWords({ otherMonthly, currency }: TeamPlan): string {
  return otherMonthly === null
    ? "no other costs given"
    : `other costs of ${shortAmount(otherMonthly)} ${currency} a month`;
}
