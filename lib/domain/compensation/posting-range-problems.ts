import { limitOf, WIDEST_RATIO, WIDTH } from "@/lib/domain/posting/pay-findings";
import type { PayRule } from "@/lib/reference/pay-transparency";

/** A sentence with where it is said; null where it is a judgement of ours. */
export type RangeReason = {
  readonly words: string;
  readonly source: { readonly name: string; readonly url: string | null } | null;
};

/** What is wrong with a range that somebody would post in a place; empty when nothing is known to be. */
export function rangeProblems(
  { low, high }: { readonly low: number | null; readonly high: number | null },
  currency: string,
  rules: readonly PayRule[],
): readonly RangeReason[] {
  const asking = rules.find(({ mustState }) => mustState.includes("pay-range"));
  if (low === null || high === null) {
    if (low === null && high === null && asking === undefined) return [];
    const law = asking === undefined ? "" : ` ${asking.name} asks for both.`;
    return [{ words: `State the lowest and the highest.${law}`, source: asking?.source ?? null }];
  }
  if (low > high) return [{ words: "The lowest is above the highest. Change them round.", source: null }];
  const limit = limitOf({ low, high, currency }, rules);
  return [
    ...(limit === undefined ? [] : [{ words: `Wider than ${limit.name} allows. ${limit.note}`, source: limit.source }]),
    ...(high > low * WIDEST_RATIO
      ? [
          {
            words: `The top is ${(high / low).toFixed(1)} times the bottom, so it says little of one level. More than twice is taken as too wide, which is a judgement.`,
            source: WIDTH,
          },
        ]
      : []),
  ];
}
