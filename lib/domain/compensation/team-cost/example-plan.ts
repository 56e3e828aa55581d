import { monthAfter } from "./cost-month";
import { ASSUMED_LOAD, type SeatNeed, type TeamPlan, type TeamSeat } from "./team-plan";

/** The months that a startup's round commonly has to last. */
const RUNWAY_MONTHS = 18;

/** Role, level, place, seats, months after the first, need. */
const EXAMPLE: readonly (readonly [string, TeamSeat["level"], string, number, number, SeatNeed])[] = [
  ["ai-platform-leader", "lead", "US-SF Bay Area", 1, 0, "must"],
  ["ai-infrastructure-engineer", "staff", "US-SF Bay Area", 1, 1, "must"],
  ["ml-systems-engineer", "senior", "US-SF Bay Area", 2, 2, "must"],
  ["ai-infrastructure-engineer", "senior", "UK-London", 1, 3, "4"],
  ["ai-data-engineer", "senior", "Canada", 1, 4, "3"],
  ["llm-specialist", "mid", "Germany", 1, 6, "2"],
  ["ai-product-leader", "senior", "US-New York", 1, 6, "3"],
];

/** An invented team of eight until the next round, from `firstMonth`: to try the plan with, not advice. */
export function examplePlan(firstMonth: string): TeamPlan {
  return {
    ...{ name: "Example: a team of eight until the next round", firstMonth, months: RUNWAY_MONTHS, currency: "USD" },
    ...{ policy: "p50", load: ASSUMED_LOAD, budget: 3_000_000 },
    ...{ stage: "seed", raised: 4_500_000, otherMonthly: 45_000 },
    seats: EXAMPLE.map(([role, level, place, count, after, need]) => ({
      ...{ role, level, place, count, need, companyType: "startup-funded", typedBase: null },
      startMonth: monthAfter(firstMonth, after),
    })),
  };
}
