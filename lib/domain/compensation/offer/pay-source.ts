import type { PayCell } from "@/lib/domain/compensation/pay-cell";
import type { PayClaim } from "@/lib/domain/compensation/pay-claim";
import type { MeasuredBand } from "@/lib/domain/compensation/pay-confidence";
import type { PayEvidence } from "@/lib/domain/compensation/pay-evidence";
import type { Interval } from "@/lib/domain/interval";
import { type PercentilePoint, type Position, positionAmongPercentiles, positionInRange } from "./offer-position";

/** What one source says of base pay, a year in US dollars; sources are never averaged. */
export type PaySource = {
  readonly key: string;
  /** "measured" from records, "claimed" as published, or "modelled", which no source says. */
  readonly kind: "measured" | "claimed" | "modelled";
  /** What the source is about: not always the very cell of the offer. */
  readonly cell: PayCell;
  readonly publisher: string;
  readonly year: number | null;
  /** How many records it rests on; null = not stated. */
  readonly n: number | null;
  readonly grade: "A" | "B" | "C" | null;
  readonly url: string | null;
  /** Percentiles where it publishes some; else none. */
  readonly percentiles: readonly PercentilePoint[];
  /** From its lowest to its highest figure. */
  readonly range: Interval;
  readonly middle: number | null;
};

/** Most rows that are put before somebody: more would say less. */
const MOST_SOURCES = 7;
/** Most of one publisher, so that one posting after another does not hide the others. */
const MOST_OF_ONE = 2;

const QUARTILES = /\bP25\/median\/P75\b/;

/** Who published a claim, in a few words: "Anthropic posting". */
export function publisherOf(sourceName: string): string {
  return (sourceName.split(/:|,| -- | \(/)[0] ?? sourceName).trim();
}

function sizeOf(sourceName: string): number | null {
  const [, digits] = /\bn=([\d,]+)/.exec(sourceName) ?? [];
  return digits === undefined ? null : Number(digits.replaceAll(",", ""));
}

function ofBand({ band, source }: MeasuredBand, cell: PayCell): readonly PaySource[] {
  const { p10, p25, p50, p75, p90 } = band;
  const points = [p10, p25, p50, p75, p90].flatMap((amount, index) =>
    amount === null ? [] : [{ percentile: [10, 25, 50, 75, 90][index] ?? 50, amount }],
  );
  const amounts = [...band.points, ...points.map(({ amount }) => amount)];
  if (amounts.length === 0) return [];
  const range = { low: Math.min(...amounts), high: Math.max(...amounts) };
  const about = {
    publisher: publisherOf(source.name),
    year: source.newestYear,
    n: band.n,
    grade: source.grade,
    url: source.url,
  };
  const key = ["band", source.name, ...Object.values(cell)].join("|");
  return [{ key, kind: "measured", cell, ...about, percentiles: points, range, middle: p50 }];
}

function ofClaim({ claim, cell, usd, lowUsd, highUsd }: PayClaim): PaySource {
  const isQuartiles = QUARTILES.test(claim.sourceName) && lowUsd !== null && highUsd !== null;
  const percentiles = isQuartiles
    ? [
        { percentile: 25, amount: lowUsd },
        { percentile: 50, amount: usd },
        { percentile: 75, amount: highUsd },
      ]
    : [];
  const about = { publisher: publisherOf(claim.sourceName), year: claim.year, n: sizeOf(claim.sourceName) };
  return {
    ...{ key: claim.id, kind: "claimed", cell, ...about, grade: claim.confidence, url: claim.sourceUrl, percentiles },
    range: { low: lowUsd ?? usd, high: highUsd ?? usd },
    middle: claim.mid === null ? null : usd,
  };
}

function ofModel({ cell, modelled }: PayEvidence): readonly PaySource[] {
  if (modelled === null) return [];
  const about = { publisher: "Model estimate", year: null, n: null, grade: null, url: null };
  const key = ["model", ...Object.values(cell)].join("|");
  return [{ key, kind: "modelled", cell, ...about, percentiles: [], range: modelled.range, middle: modelled.usd }];
}

/**
 * The sources that an offer is held against, from evidence on cells in the order of their nearness; the first is the offer's own. A model speaks
 * only for the offer's own cell, and at most two rows come from one publisher.
 */
export function paySources(evidence: readonly PayEvidence[]): readonly PaySource[] {
  const rows = evidence.flatMap((known, index) => [
    ...known.bands.flatMap((band) => ofBand(band, known.cell)),
    ...known.claims.map(ofClaim),
    ...(index === 0 ? ofModel(known) : []),
  ]);
  const shown = new Map<string, PaySource>();
  const ofPublisher = new Map<string, number>();
  for (const row of rows) {
    const count = ofPublisher.get(row.publisher) ?? 0;
    if (shown.size === MOST_SOURCES || shown.has(row.key) || count === MOST_OF_ONE) continue;
    shown.set(row.key, row);
    ofPublisher.set(row.publisher, count + 1);
  }
  return [...shown.values()];
}

/** Where a base, a year in US dollars, stands against one source. */
export function positionAgainst(base: number, source: PaySource): Position {
  return positionAmongPercentiles(base, source.percentiles) ?? positionInRange(base, source.range);
}
