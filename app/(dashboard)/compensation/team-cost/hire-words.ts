import { type BestSet, bestSet, type HireOption } from "@/lib/domain/compensation/team-cost/best-set";
import { monthAfter } from "@/lib/domain/compensation/team-cost/cost-month";
import type { Reading } from "@/lib/domain/compensation/team-cost/cost-range";
import { isKnown } from "@/lib/domain/compensation/team-cost/team-cost";
import type { TeamPlan, TeamSeat } from "@/lib/domain/compensation/team-cost/team-plan";
import { type LeftOutReason, type PushedOut, whyLeftOut } from "@/lib/domain/compensation/team-cost/why-left-out";
import { formatList, formatQuantity } from "@/lib/format";
import { money, monthInWords, postInWords, seatInWords } from "./cost-words";
import type { CostedPlan } from "./plan-view";

const MONTHS_A_YEAR = 12;

/** Over which time seats are held against the budget: each from its month on to the plan's end, or all in post for a whole year. */
export const hireSpans = ["plan", "year"] as const;
export type HireSpan = (typeof hireSpans)[number];

/** How a budget is asked. */
export type HireQuestion = { readonly reading: Reading; readonly span: HireSpan };

/** What a budget hires, with why it leaves out what it leaves out, by the line of the plan. */
export type Hire = {
  readonly set: BestSet;
  /** For the time that seats are held against it. */
  readonly budget: number;
  readonly reasons: ReadonlyMap<number, LeftOutReason | null>;
};

function optionsOf({ plan, cost }: CostedPlan, { reading, span }: HireQuestion): readonly HireOption[] {
  return cost.seats.map(({ seat, pay, months }) => {
    const share = span === "year" ? 1 : months / MONTHS_A_YEAR;
    return {
      count: seat.count,
      weight: seat.need === "must" ? null : Number(seat.need),
      seatCost: isKnown(pay) ? Math.round(pay.base[reading] * plan.load * share) : null,
    };
  });
}

/** The best set of the plan's seats for the budget of its months, at one reading of what they cost. */
export function hireFor(costed: CostedPlan, wholeBudget: number, question: HireQuestion): Hire {
  const options = optionsOf(costed, question);
  const perYear = (wholeBudget / costed.plan.months) * MONTHS_A_YEAR;
  const budget = Math.floor(question.span === "year" ? perYear : wholeBudget);
  const set = bestSet(options, budget);
  const leftOut = set.kind === "set" ? set.leftOut : [];
  const reasons = leftOut.map(({ line }): [number, LeftOutReason | null] => [
    line,
    set.kind === "set" ? whyLeftOut(options, budget, { set, line }) : null,
  ]);
  return { set, budget, reasons: new Map(reasons) };
}

/** What the budget hires, in a sentence. */
export function hireFinding(set: BestSet, plan: TeamPlan, span: HireSpan): string {
  const { seats, currency } = plan;
  const until = span === "year" ? "for a year" : `until ${monthInWords(monthAfter(plan.firstMonth, plan.months - 1))}`;
  if (set.kind === "over")
    return `The seats that must be there are ${money(set.over, currency)}${aYear(span)} over the budget`;
  if (set.kind === "unknown") return "What the budget hires is not known: a seat that must be there has no known cost";
  const taken = set.counts.reduce((sum, count) => sum + count, 0);
  const all = seats.reduce((sum, { count }) => sum + count, 0);
  if (taken === all)
    return `The budget pays all ${formatQuantity(all, "seat")} ${until}, with ${money(set.left, currency)} left`;
  return `The budget pays ${taken} of ${formatQuantity(all, "seat")} ${until}, with ${money(set.left, currency)} left`;
}

const aYear = (span: HireSpan): string => (span === "year" ? " a year" : "");

/** Why there is no set, and what to do. */
export function refusalOf(
  set: Exclude<BestSet, { readonly kind: "set" }>,
  { seats, currency }: Pick<TeamPlan, "seats" | "currency">,
  span: HireSpan,
): string {
  if (set.kind === "over")
    return `They cost ${money(set.mustCost, currency)}${aYear(span)} together. Raise the budget by ${money(set.over, currency)}${aYear(span)}, mark a seat as wanted instead of must, or move one to a cheaper place or level below.`;
  const lines = set.lines.flatMap((line) => seats[line] ?? []).map((seat) => seatInWords(seat));
  return `Type a base for ${formatList(lines)}.`;
}

function seatsInWords(pushedOut: readonly PushedOut[], seats: readonly TeamSeat[]): string {
  const words = pushedOut.flatMap(({ line, count }) => {
    const seat = seats[line];
    return seat === undefined ? [] : [`${count === 1 ? "" : `${count} × `}${postInWords(seat)}`];
  });
  return formatList(words);
}

/** Why one more seat of a line is left out, in a sentence. */
export function reasonWords(
  reason: LeftOutReason | null,
  { seats, currency }: Pick<TeamPlan, "seats" | "currency">,
  span: HireSpan,
): string {
  if (reason === null) return "Its cost is not known: type a base.";
  if (reason.kind === "too-dear")
    return `With what must be there, one more is ${money(reason.over, currency)}${aYear(span)} over the budget.`;
  const others = seatsInWords(reason.pushedOut, seats);
  if (reason.weight > 0) return `It would push out ${others}, and the seats would weigh ${reason.weight} less in all.`;
  const dearer =
    reason.cost > 0 ? `costs ${money(reason.cost, currency)}${aYear(span)} more` : "costs the same and stands lower";
  return `It weighs as much as ${others}, and ${dearer}.`;
}
