import { type ChannelCost, type CostPerOutcome, costPerOutcome } from "@/lib/domain/sourcing/channel-cost";
import type { ChannelYield } from "@/lib/domain/sourcing/channel-yield";
import { formatCount, formatQuantity } from "@/lib/format";

const small = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 2 });

/** Money or hours as a person reads them: whole from ten on. */
function number(value: number): string {
  return value >= 10 ? formatCount(value) : small.format(value);
}

function perOutcome(unit: string, cost: CostPerOutcome): string {
  if (cost.kind === "not-enough-data") return "not enough data";
  if (cost.kind === "at-least") return `${unit} ${number(cost.low)} or more`;
  return `${unit} ${number(cost.point)}, ${number(cost.interval.low)} to ${number(cost.interval.high)}`;
}

/** What was entered for a channel, one line a currency and one for hours; "not entered" where nothing was. */
export function spentInWords(cost: ChannelCost | null): readonly string[] {
  if (cost === null) return ["not entered"];
  const amounts = cost.amounts
    .filter(({ amount }) => amount > 0)
    .map(({ currency, amount }) => `${currency} ${number(amount)}`);
  return cost.workHours > 0 ? [...amounts, formatQuantity(Math.round(cost.workHours), "hour")] : amounts;
}

/** What one outcome cost, one line a currency and one for hours, each with the bounds that its rate leaves open. */
export function costInWords({ met, rate }: ChannelYield, cost: ChannelCost | null): readonly string[] {
  if (cost === null) return ["not entered"];
  const amounts = cost.amounts
    .filter(({ amount }) => amount > 0)
    .map(({ currency, amount }) => perOutcome(currency, costPerOutcome(amount, met, rate)));
  return cost.workHours > 0 ? [...amounts, perOutcome("hours", costPerOutcome(cost.workHours, met, rate))] : amounts;
}
