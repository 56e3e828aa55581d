import fc from "fast-check";
import type { SeatPay } from "@/lib/domain/compensation/team-cost/seat-pay";
import { fundingStages, seatNeeds, type TeamPlan, type TeamSeat } from "@/lib/domain/compensation/team-cost/team-plan";

/** One senior infrastructure engineer in San Francisco from the plan's first month. */
export function makeSeat(changes: Partial<TeamSeat> = {}): TeamSeat {
  return {
    ...{ role: "ai-infrastructure-engineer", level: "senior", place: "US-SF Bay Area", companyType: "all" },
    ...{ count: 1, startMonth: "2026-12", need: "must", typedBase: null },
    ...changes,
  };
}

/** A year from December 2026 in dollars, without a budget. */
export function makePlan(changes: Partial<TeamPlan> = {}): TeamPlan {
  return {
    ...{ name: "", firstMonth: "2026-12", months: 12, currency: "USD", policy: "p50", load: 1.25, budget: null },
    ...{ stage: "", raised: null, otherMonthly: null },
    seats: [makeSeat()],
    ...changes,
  };
}

/** Pay with the readings given, as somebody might have typed it. */
export function makePay(low: number, mid = low, high = mid): SeatPay {
  return { base: { low, mid, high }, basis: { kind: "typed" } };
}

const months = fc.integer({ min: 0, max: 59 }).map((index) => {
  const month = index % 12;
  return `${2026 + (index - month) / 12}-${String(month + 1).padStart(2, "0")}`;
});

/** A seat with what it is paid. */
export const paidSeats: fc.Arbitrary<{ readonly seat: TeamSeat; readonly pay: SeatPay }> = fc.record({
  seat: fc
    .record({ count: fc.integer({ min: 1, max: 50 }), startMonth: months, need: fc.constantFrom(...seatNeeds) })
    .map(makeSeat),
  pay: fc
    .array(fc.integer({ min: 1, max: 2_000_000 }), { minLength: 3, maxLength: 3 })
    .map((amounts) => amounts.toSorted((a, b) => a - b))
    .map(([low = 1, mid = low, high = mid]) => makePay(low, mid, high)),
});

/** Any plan of up to eight lines with the pay of each. */
export const paidPlans = fc
  .record({
    lines: fc.array(paidSeats, { maxLength: 8 }),
    firstMonth: months,
    months: fc.integer({ min: 1, max: 60 }),
    load: fc.integer({ min: 100, max: 300 }).map((percent) => percent / 100),
    budget: fc.option(fc.integer({ min: 1, max: 100_000_000 }), { nil: null }),
    stage: fc.constantFrom(...fundingStages),
    raised: fc.option(fc.integer({ min: 1, max: 100_000_000 }), { nil: null }),
    otherMonthly: fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: null }),
  })
  .map(({ lines, ...rest }) => ({
    plan: makePlan({ ...rest, seats: lines.map(({ seat }) => seat) }),
    pays: lines.map(({ pay }) => pay),
  }));
