import { monthAfter, monthsBetween } from "./cost-month";
import { type CostRange, eachReading, NO_COST, plusCost, type Reading, timesCost } from "./cost-range";
import type { SeatPay, UnknownPay } from "./seat-pay";
import type { TeamPlan, TeamSeat } from "./team-plan";

const MONTHS_A_YEAR = 12;

/** Base, and what the plan's load makes of it. */
export type Cost = { readonly base: CostRange; readonly loaded: CostRange };

export type MonthCost = Cost & {
  readonly month: string;
  /** Seats in post whose pay is known. */
  readonly seats: number;
  /** Everything spent since the plan's first month, loaded. */
  readonly spent: CostRange;
};

export type SeatCost = {
  readonly seat: TeamSeat;
  readonly pay: SeatPay | UnknownPay;
  /** Months in post within the plan. */
  readonly months: number;
  /** Of all seats of the line within the plan; null where their pay is not known, which is not zero. */
  readonly cost: Cost | null;
};

export type TeamCost = {
  readonly months: readonly MonthCost[];
  /** By calendar year. */
  readonly years: readonly (Cost & { readonly year: string })[];
  readonly seats: readonly SeatCost[];
  /** Of the seats that are known. */
  readonly total: Cost;
  readonly seatCount: number;
  /** Seats that the sums lack. */
  readonly unknownSeats: number;
  /** By reading the month in which the budget is used up, null where it lasts to the end of the plan; null altogether without a budget. */
  readonly usedUp: Readonly<Record<Reading, string | null>> | null;
};

export function isKnown(pay: SeatPay | UnknownPay): pay is SeatPay {
  return "base" in pay;
}

/**
 * What a plan costs by month, year and seat. `pays` says what each seat of the plan is paid, in the plan's order. A seat is paid a twelfth of
 * its year for every month from its start to the plan's end. Sums are kept in whole twelfths of whole units until the end, so that the order
 * of seats changes no digit. No seat costs nothing.
 */
export function teamCost(plan: TeamPlan, pays: readonly (SeatPay | UnknownPay)[]): TeamCost {
  const seats = plan.seats.map((seat, index) => seatCost(plan, seat, pays[index] ?? { unknown: "nothing" }));
  const months = monthCosts(plan, seats);
  const twelfths = seats.reduce((sum, line) => plusCost(sum, timesCost(twelfthsOf(line), line.months)), NO_COST);
  return {
    months,
    years: yearCosts(plan, months),
    seats,
    total: costOf(twelfths, plan.load),
    seatCount: plan.seats.reduce((sum, { count }) => sum + count, 0),
    unknownSeats: seats.reduce((sum, { seat, pay }) => sum + (isKnown(pay) ? 0 : seat.count), 0),
    usedUp: plan.budget === null ? null : usedUp(months, plan.budget),
  };
}

/** What a line costs a month, in twelfths of its currency's unit: the base of a year. */
function twelfthsOf({ seat, pay }: Pick<SeatCost, "seat" | "pay">): CostRange {
  return isKnown(pay) ? timesCost(pay.base, seat.count) : NO_COST;
}

function costOf(twelfths: CostRange, load: number): Cost {
  const base = eachReading((reading) => twelfths[reading] / MONTHS_A_YEAR);
  return { base, loaded: timesCost(base, load) };
}

function seatCost(plan: TeamPlan, seat: TeamSeat, pay: SeatPay | UnknownPay): SeatCost {
  const before = Math.max(0, monthsBetween(plan.firstMonth, seat.startMonth));
  const months = Math.max(0, plan.months - before);
  const cost = isKnown(pay) ? costOf(timesCost(twelfthsOf({ seat, pay }), months), plan.load) : null;
  return { seat, pay, months, cost };
}

function monthCosts(plan: TeamPlan, seats: readonly SeatCost[]): readonly MonthCost[] {
  let spent = NO_COST;
  return Array.from({ length: plan.months }, (_, index) => {
    const inPost = seats.filter(({ months, pay }) => isKnown(pay) && index >= plan.months - months);
    const twelfths = inPost.reduce((sum, line) => plusCost(sum, twelfthsOf(line)), NO_COST);
    spent = plusCost(spent, twelfths);
    return {
      month: monthAfter(plan.firstMonth, index),
      seats: inPost.reduce((sum, { seat }) => sum + seat.count, 0),
      ...costOf(twelfths, plan.load),
      spent: costOf(spent, plan.load).loaded,
    };
  });
}

function yearCosts({ load }: TeamPlan, months: readonly MonthCost[]): TeamCost["years"] {
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))];
  return years.map((year) => {
    const base = months
      .filter(({ month }) => month.startsWith(year))
      .reduce((sum, month) => plusCost(sum, month.base), NO_COST);
    return { year, base, loaded: timesCost(base, load) };
  });
}

function usedUp(months: readonly MonthCost[], budget: number): NonNullable<TeamCost["usedUp"]> {
  const at = (reading: Reading) => months.find(({ spent }) => spent[reading] > budget)?.month ?? null;
  return { low: at("low"), mid: at("mid"), high: at("high") };
}
