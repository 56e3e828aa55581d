import { levelInWords, payPlaceInWords, shortAmount, shortRange } from "@/components/evidence/pay-words";
import type { CostRange, Reading } from "@/lib/domain/compensation/team-cost/cost-range";
import type { Runway } from "@/lib/domain/compensation/team-cost/runway";
import type { SeatPay, UnknownPay } from "@/lib/domain/compensation/team-cost/seat-pay";
import { isKnown, type TeamCost } from "@/lib/domain/compensation/team-cost/team-cost";
import type { FundingStage, PayPolicy, TeamSeat } from "@/lib/domain/compensation/team-cost/team-plan";
import { formatCount, formatDatePoint, formatQuantity } from "@/lib/format";
import { roleNames } from "@/lib/reference/role-names";

/** "2026-12" → "Dec 2026". */
export function monthInWords(month: string): string {
  const [year = 0, ofYear = 1] = month.split("-").map(Number);
  return formatDatePoint({ year, month: ofYear });
}

/** "Senior ML Systems Engineer", without place. */
export function postInWords({ role, level }: Pick<TeamSeat, "role" | "level">): string {
  return `${levelInWords(level)} ${roleNames.find(({ slug }) => slug === role)?.name ?? role}`;
}

/** "2 × Senior ML Systems Engineer, San Francisco Bay Area". */
export function seatInWords(seat: TeamSeat, count = seat.count): string {
  return `${count === 1 ? "" : `${formatCount(count)} × `}${postInWords(seat)}, ${payPlaceInWords(seat.place)}`;
}

/** "1.9M to 2.8M". */
export function rangeInWords({ low, high }: CostRange): string {
  return shortRange(low, high);
}

/** An amount with its currency: "2,304,000 USD"; to whole units. */
export function money(amount: number, currency: string): string {
  return `${formatCount(Math.round(amount))} ${currency}`;
}

export const POLICY_WORDS: Readonly<Record<PayPolicy, string>> = {
  p25: "P25, under the middle",
  p50: "P50, the middle",
  p75: "P75, over the middle",
  p90: "P90, near the top",
};

const UNKNOWN_WORDS: Readonly<Record<UnknownPay["unknown"], string>> = {
  nothing: "Not known: no source and no model. Type an amount",
  "no-percentile": "Not known: too few records for this percentile. Type an amount",
  "no-rate": "Not known: no exchange rate. Type an amount",
};

/** What the figures of a seat are: "3 claims", "modelled", "n = 120, P50". */
export function basisInWords(pay: SeatPay | UnknownPay): string {
  if (!isKnown(pay)) return UNKNOWN_WORDS[pay.unknown];
  const { basis } = pay;
  if (basis.kind === "measured")
    return basis.points ? "measured, the three records" : `measured, n = ${formatCount(basis.n)}`;
  if (basis.kind === "claimed") return `range of ${formatQuantity(basis.claims.length, "claim")}`;
  return basis.kind === "modelled" ? "modelled range" : "typed by you";
}

/** "190k, 150k to 240k: range of 3 claims". */
export function payInWords(pay: SeatPay | UnknownPay): string {
  if (!isKnown(pay)) return basisInWords(pay);
  const { low, mid, high } = pay.base;
  const range = low === high ? "" : `, ${shortRange(low, high)}`;
  return `${shortAmount(mid)}${range}: ${basisInWords(pay)}`;
}

const STAGES: Readonly<Record<FundingStage, string>> = {
  "": "not said",
  "pre-seed": "Pre-seed",
  seed: "Seed",
  "series-a": "Series A",
  "series-b": "Series B",
  "series-c": "Series C",
  later: "Later than C",
  "own-revenue": "Own revenue",
};

/** A stage of funding as people call it. */
export function stageInWords(stage: FundingStage): string {
  return STAGES[stage];
}

/** When the money ends: "lasts until Mar 2028", "lasts ten years and more". */
export function runwayInWords({ endsIn }: Runway, reading: Reading): string {
  const month = endsIn[reading];
  return month === null ? "lasts ten years and more" : `lasts until ${monthInWords(month)}`;
}

/** When the budget ends: "is used up in Mar 2028", "lasts to the end". */
export function usedUpInWords(usedUp: NonNullable<TeamCost["usedUp"]>, reading: Reading): string {
  const month = usedUp[reading];
  return month === null ? "lasts to the end" : `is used up in ${monthInWords(month)}`;
}
