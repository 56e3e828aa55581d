import { monthAfter } from "./cost-month";
import { type CostRange, eachReading, type Reading } from "./cost-range";
import type { TeamCost } from "./team-cost";
import type { TeamPlan } from "./team-plan";

/** How long the money of a round lasts. */
export type Runway = {
  /** What the plan's seats take of the money until the plan's end: 0.4 is two fifths; above 1 they take more than there is. */
  readonly share: CostRange;
  /** By reading the first month that the money does not reach to the end of; null where it lasts ten years and more. */
  readonly endsIn: Readonly<Record<Reading, string | null>>;
};

const MOST_MONTHS_AHEAD = 120;

/**
 * What a team takes of the money that is there and when it is gone, with what everything else costs a month. After the plan's last month it
 * goes on as in that month. Null without an amount of money. Seats whose pay is not known are in no sum, so that the money
 * ends sooner with them.
 */
export function runway(
  { raised, otherMonthly, firstMonth }: Pick<TeamPlan, "raised" | "otherMonthly" | "firstMonth">,
  { months, total }: Pick<TeamCost, "months" | "total">,
): Runway | null {
  if (raised === null) return null;
  const endsIn = (reading: Reading): string | null => {
    let left = raised;
    for (let index = 0; index < MOST_MONTHS_AHEAD; index += 1) {
      const month = months[Math.min(index, months.length - 1)];
      left -= (month?.loaded[reading] ?? 0) + (otherMonthly ?? 0);
      if (left < 0) return monthAfter(firstMonth, index);
    }
    return null;
  };
  return {
    share: eachReading((reading) => total.loaded[reading] / raised),
    endsIn: { low: endsIn("low"), mid: endsIn("mid"), high: endsIn("high") },
  };
}
