import type { Interval } from "@/lib/domain/interval";
import { limitOf, rulesFor, WIDEST_RATIO, WIDTH } from "@/lib/domain/posting/pay-findings";
import { quantile } from "@/lib/domain/statistics/quantile";
import type { ExchangeRate } from "@/lib/reference/exchange-rates";
import type { PayPlace } from "@/lib/reference/pay-places";
import { payPlaces } from "@/lib/reference/pay-places";
import type { PayRule } from "@/lib/reference/pay-transparency";
import { convert } from "./money";
import type { PayClaim } from "./pay-claim";
import { type EvidenceKind, evidenceKind, type PayEvidence } from "./pay-evidence";
import type { RangeReason } from "./posting-range-problems";
import { largestBand } from "./team-cost/seat-pay";

/** A range of base pay a year for a posting in one place. */
export type PostingRange = Interval & {
  readonly currency: string;
  readonly kind: Exclude<EvidenceKind, "nothing">;
  /** Which figures it is, why, and what narrowed it. */
  readonly reasons: readonly RangeReason[];
};

/** What a place asks of the posting. */
export type PlaceRange = {
  readonly place: PayPlace;
  /** null where nothing is known of its pay. */
  readonly range: PostingRange | null;
  /** Rules in force there; none where no law is known. */
  readonly rules: readonly PayRule[];
  /** Whether the place is so wide that rules hang on where in it somebody works. */
  readonly isWide: boolean;
};

/** A single published amount becomes a range by this share on either side: a judgement, for no source gives one. */
const AROUND_ONE = 0.1;
/** Normal quantiles of 75 % and of 90 %: from the ends of a range of four fifths to those of its middle half. */
const HALF_OF_FOUR_FIFTHS = 0.6745 / 1.2816;
const WIDE_PLACES: readonly string[] = ["US national", "US hubs (SF/NYC/Seattle)", "US-remote", "Canada"];
/** Towns of a country that has no place of its own here. */
const COUNTRY_OF_TOWN: Readonly<Record<string, string>> = { IE: "Ireland" };

/** What a place is called in texts, with what lies around it: "Berlin, Germany". */
export function placeText({ name, country, within }: PayPlace): string {
  const around = payPlaces.find(({ id }) => id === within);
  const outer = around === undefined ? COUNTRY_OF_TOWN[country] : placeText(around);
  return outer === undefined ? name : `${name}, ${outer}`;
}

/** A lawful range for a posting in one place on the day `asOf`, from what is known of its cell, with what the place's rules ask besides. */
export function placeRange(
  place: PayPlace,
  evidence: PayEvidence,
  { rates, asOf }: { readonly rates: readonly ExchangeRate[]; readonly asOf: string },
): PlaceRange {
  // Around a town of the hubs stands a list of towns, whose rules are not its own.
  const named = place.country === "US" ? place.name : placeText(place);
  const rules = rulesFor(named, named, asOf);
  const isWide = WIDE_PLACES.includes(place.id);
  return { place, range: rangeOf(place, evidence, rates, rules), rules, isWide };
}

type Found = Interval & { readonly reason: RangeReason };

function rangeOf(
  { currency }: PayPlace,
  evidence: PayEvidence,
  rates: readonly ExchangeRate[],
  rules: readonly PayRule[],
): PostingRange | null {
  const kind = evidenceKind(evidence);
  const found = foundRange(evidence);
  const rate = convert(1, "USD", currency, rates);
  if (found === null || kind === "nothing" || rate === null) return null;
  const local = { low: roundPay(found.low * rate), high: roundPay(found.high * rate) };
  const narrowed = narrow(local, currency, rules);
  return { ...narrowed.range, currency, kind, reasons: [found.reason, ...narrowed.reasons] };
}

function foundRange({ bands, claims, modelled }: PayEvidence): Found | null {
  const largest = largestBand(bands);
  if (largest !== null) {
    const { band, source } = largest;
    const low = band.p25 ?? band.points[0];
    const high = band.p75 ?? band.points.at(-1);
    if (low == null || high == null) return null;
    const words =
      band.points.length > 0
        ? "Three records: from the lowest to the highest. Too few for percentiles, so hold it against what you pay."
        : `P25 to P75 of ${band.n} records: the middle half, so that most of the market lies in or near it.`;
    return { low, high, reason: { words, source } };
  }
  if (claims.length > 0) return claimedRange(claims);
  if (modelled === null) return null;
  const { usd, range } = modelled;
  return {
    low: usd * (range.low / usd) ** HALF_OF_FOUR_FIFTHS,
    high: usd * (range.high / usd) ** HALF_OF_FOUR_FIFTHS,
    reason: {
      words:
        "A model's estimate, not a measurement: the middle half of what it holds likely. A range in good faith is one that you would pay, so correct it by your own offers.",
      source: null,
    },
  };
}

function claimedRange(claims: readonly PayClaim[]): Found {
  const [first] = claims;
  const source = first === undefined ? null : { name: first.claim.sourceName, url: first.claim.sourceUrl };
  const ranges = claims.flatMap(({ lowUsd, highUsd }) =>
    lowUsd === null || highUsd === null ? [] : [{ lowUsd, highUsd }],
  );
  const middle = (amounts: readonly number[]) =>
    quantile(
      amounts.toSorted((a, b) => a - b),
      0.5,
    ) ?? 0;
  if (ranges.length > 0) {
    const words = `${ranges.length === 1 ? "The range that one source publishes" : `The middle of the ends of ${ranges.length} published ranges`}: such posts are offered within it.`;
    const low = middle(ranges.map(({ lowUsd }) => lowUsd));
    return { low, high: middle(ranges.map(({ highUsd }) => highUsd)), reason: { words, source } };
  }
  const amounts = claims.map(({ usd }) => usd).sort((a, b) => a - b);
  const [lowest = 0] = amounts;
  const highest = amounts.at(-1) ?? lowest;
  if (highest > lowest) {
    const words = `From the lowest to the highest of ${amounts.length} published amounts; none gives a range.`;
    return { low: lowest, high: highest, reason: { words, source } };
  }
  return {
    low: lowest * (1 - AROUND_ONE),
    high: lowest * (1 + AROUND_ONE),
    reason: {
      words: "One published amount and 10 % on either side of it, which is a judgement: no source gives a range.",
      source,
    },
  };
}

/** To three digits, as postings state pay: 187,432 becomes 187,000. */
export function roundPay(amount: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(amount, 1))) - 2);
  return Math.round(amount / step) * step;
}

/** A range as wide as it may be around its own middle, with why it was made narrower. */
function narrow(
  range: Interval,
  currency: string,
  rules: readonly PayRule[],
): { readonly range: Interval; readonly reasons: readonly RangeReason[] } {
  const reasons: RangeReason[] = [];
  let { low, high } = range;
  if (high > low * WIDEST_RATIO) {
    // Ends with the same middle, one twice the other.
    low = roundPay(((low + high) / 2) * (2 / (1 + WIDEST_RATIO)));
    high = low * WIDEST_RATIO;
    reasons.push({
      words: "Narrowed around its middle: a top of more than twice the bottom covers more than one level.",
      source: WIDTH,
    });
  }
  const limit = limitOf({ low, high, currency }, rules);
  if (limit?.widestRange) {
    const { amount } = limit.widestRange;
    low = roundPay((low + high) / 2 - amount / 2);
    high = low + amount;
    reasons.push({
      words: `Narrowed around its middle to ${amount} ${currency}, the widest that ${limit.name} allows.`,
      source: limit.source,
    });
  }
  return { range: { low, high }, reasons };
}
