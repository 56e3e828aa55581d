import { convert } from "@/lib/domain/compensation/money";
import type { PayClaim } from "@/lib/domain/compensation/pay-claim";
import type { BandSource, MeasuredBand } from "@/lib/domain/compensation/pay-confidence";
import type { PayEvidence } from "@/lib/domain/compensation/pay-evidence";
import { quantile } from "@/lib/domain/statistics/quantile";
import type { ExchangeRate } from "@/lib/reference/exchange-rates";
import { type CostRange, eachReading } from "./cost-range";
import type { PayPolicy } from "./team-plan";

/** What the figures of a seat are. */
export type SeatBasis =
  /** `points`: so few records that they are themselves the three readings. */
  | { readonly kind: "measured"; readonly source: BandSource; readonly n: number; readonly points: boolean }
  | { readonly kind: "claimed"; readonly claims: readonly PayClaim[] }
  | { readonly kind: "modelled" }
  | { readonly kind: "typed" };

/** Base of one seat a year in whole units of the plan's currency. */
export type SeatPay = { readonly base: CostRange; readonly basis: SeatBasis };

/** Why nothing is known of a seat: no evidence, too few records for the percentile, or no rate for the currency. */
export type UnknownPay = { readonly unknown: "nothing" | "no-percentile" | "no-rate" };

/** Which percentiles a policy reads as low, mid and high: its own in the middle, its neighbours beside it; nothing lies above P90. */
const READ_AT = {
  p25: { low: "p10", mid: "p25", high: "p50" },
  p50: { low: "p25", mid: "p50", high: "p75" },
  p75: { low: "p50", mid: "p75", high: "p90" },
  p90: { low: "p75", mid: "p90", high: "p90" },
} as const satisfies Readonly<Record<PayPolicy, unknown>>;

type PlanMoney = {
  readonly policy: PayPolicy;
  readonly currency: string;
  readonly rates: readonly ExchangeRate[];
};

/**
 * What one seat is paid as base a year. A typed amount stands over everything; then the measured band with the most records, at the
 * policy's percentile; then claims, from the lowest to the highest as published, with their median between; then the model and its range.
 * A percentile of claims or of a model is not made up, so that the policy moves measured seats alone.
 */
export function seatPay(evidence: PayEvidence, typedBase: number | null, money: PlanMoney): SeatPay | UnknownPay {
  if (typedBase !== null) {
    const base = Math.round(typedBase);
    return { base: { low: base, mid: base, high: base }, basis: { kind: "typed" } };
  }
  const found = evidencePay(evidence, money.policy);
  if ("unknown" in found) return found;
  const inPlan = (usd: number) => convert(usd, "USD", money.currency, money.rates);
  if (inPlan(1) === null) return { unknown: "no-rate" };
  return { ...found, base: eachReading((reading) => Math.round(inPlan(found.base[reading]) ?? 0)) };
}

/** The middle of what a seat is paid, in whole units of the plan's currency, and whether it is an estimate. */
export type MiddlePay = { readonly mid: number; readonly isModelled: boolean };

/** The middle reading of `seatPay` without its range, which of an estimate is nearly all of the work; null where nothing is known. */
export function middlePay(evidence: PayEvidence, money: PlanMoney): MiddlePay | null {
  const { bands, claims, modelled } = evidence;
  if (modelled !== null && bands.length + claims.length === 0) {
    const mid = convert(modelled.usd, "USD", money.currency, money.rates);
    return mid === null ? null : { mid: Math.round(mid), isModelled: true };
  }
  const pay = seatPay(evidence, null, money);
  return "unknown" in pay ? null : { mid: pay.base.mid, isModelled: false };
}

function evidencePay({ bands, claims, modelled }: PayEvidence, policy: PayPolicy): SeatPay | UnknownPay {
  const band = largestBand(bands);
  if (band !== null) return measuredPay(band, policy);
  if (claims.length > 0) return { base: claimedPay(claims), basis: { kind: "claimed", claims } };
  if (modelled === null) return { unknown: "nothing" };
  const { usd, range } = modelled;
  return { base: { low: range.low, mid: usd, high: range.high }, basis: { kind: "modelled" } };
}

/** Sources are not mixed in one percentile: the one with the most records speaks, of like ones the newest. */
export function largestBand(bands: readonly MeasuredBand[]): MeasuredBand | null {
  const [largest] = bands.toSorted(
    (a, b) =>
      b.band.n - a.band.n || b.source.newestYear - a.source.newestYear || (a.source.name < b.source.name ? -1 : 1),
  );
  return largest ?? null;
}

function measuredPay({ band, source }: MeasuredBand, policy: PayPolicy): SeatPay | UnknownPay {
  const [low, mid, high] = band.points;
  const basis = { kind: "measured", source, n: band.n, points: low !== undefined } as const;
  if (low !== undefined && mid !== undefined && high !== undefined) return { base: { low, mid, high }, basis };
  const at = READ_AT[policy];
  const middle = band[at.mid];
  if (middle === null) return { unknown: "no-percentile" };
  return { base: { low: band[at.low] ?? middle, mid: middle, high: band[at.high] ?? middle }, basis };
}

function claimedPay(claims: readonly PayClaim[]): CostRange {
  const middles = claims.map(({ usd }) => usd).sort((a, b) => a - b);
  const ends = claims.flatMap(({ usd, lowUsd, highUsd }) => [usd, lowUsd ?? usd, highUsd ?? usd]);
  const low = Math.min(...ends);
  return { low, mid: quantile(middles, 0.5) ?? low, high: Math.max(...ends) };
}
