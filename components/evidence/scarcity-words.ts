import type { ScarcityContribution } from "@/lib/domain/market/scarcity-index";
import type { ScarcityInputName } from "@/lib/domain/market/scarcity-inputs";
import { formatScore } from "@/lib/format";

/** What each input is drawn with: tints of the accent, and the hatch of what is modelled for a judgement. */
export const INPUT_FILLS: Readonly<Record<ScarcityInputName, string>> = {
  "time-on-market": "color-mix(in oklab, var(--primary) 94%, var(--card))",
  "time-to-fill": "color-mix(in oklab, var(--primary) 70%, var(--card))",
  "candidates-per-opening": "color-mix(in oklab, var(--primary) 48%, var(--card))",
  "posting-growth": "color-mix(in oklab, var(--primary) 27%, var(--card))",
  "lateral-ramp": "url(#hatch-modelled)",
};

const signed = new Intl.NumberFormat("en-GB", {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: "exceptZero",
});

/** Points of one input with their sign, as an interval where claims disagree: "+11.8 to +14.4". */
export function contributionPoints({ low, high, basis }: ScarcityContribution): string {
  if (basis === "missing") return "no claim";
  const [from, to] = [signed.format(low), signed.format(high)];
  return from === to ? from : `${from} to ${to}`;
}

/** How many inputs of an index are missing: "all five", "1 missing". */
export function missingWords(contributions: readonly ScarcityContribution[]): string {
  const missing = contributions.filter(({ basis }) => basis === "missing").length;
  return missing === 0 ? "none missing" : `${missing} missing`;
}

/** An index as a whole number, or the two between which it lies: "81", "84–93". */
export function indexWords({ low, high }: { readonly low: number; readonly high: number }): string {
  const [from, to] = [formatScore(low), formatScore(high)];
  return from === to ? from : `${from}–${to}`;
}
