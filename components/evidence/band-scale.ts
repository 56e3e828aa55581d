/** The axis of amounts from 0: its ticks, and where an amount stands on it, in percent. */
export type BandScale = { readonly ticks: readonly number[]; readonly at: (amount: number) => string };

const MOST_STEPS = 8;

/** An axis that holds `most`, with up to eight steps of 1, 2 or 5 times a power of ten; it ends at the step after it. */
export function bandScale(most: number): BandScale {
  const rough = Math.max(most, 1) / MOST_STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? 10 * power;
  const end = Math.ceil(Math.max(most, 1) / step) * step;
  const ticks = Array.from({ length: Math.round(end / step) + 1 }, (_, index) => index * step);
  return { ticks, at: (amount) => `${Math.round((Math.min(Math.max(amount, 0), end) / end) * 10_000) / 100}%` };
}
