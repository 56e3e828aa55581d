import { compaRatio, type OwnBand, type Position } from "@/lib/domain/compensation/offer/offer-position";
import { positionAgainst } from "@/lib/domain/compensation/offer/pay-source";
import { formatList } from "@/lib/format";
import type { SourceRow } from "./desk-options";

function percentileWords({ title, publisher }: SourceRow, position: Position): readonly string[] {
  const whose = `of ${title} (${publisher})`;
  if (position.kind === "percentile") return [`near P${Math.round(position.percentile)} ${whose}`];
  if (position.kind !== "beyond") return [];
  return [`${position.side === "below" ? "under" : "over"} P${position.percentile} ${whose}`];
}

/** How many of the published ranges the base is under, in and over; nothing where none is published. */
function rangeWords(positions: readonly Position[]): readonly string[] {
  const ranges = positions.filter(({ kind }) => kind === "outside" || kind === "within");
  const count = (side: "below" | "above") =>
    ranges.filter((position) => position.kind === "outside" && position.side === side).length;
  const [under, over] = [count("below"), count("above")];
  const named = [
    [under, "under"],
    [ranges.length - under - over, "within"],
    [over, "over"],
  ] as const;
  const [only, ...others] = named.filter(([number]) => number > 0);
  if (only === undefined) return [];
  if (others.length === 0)
    return [`${only[1]} ${ranges.length === 1 ? "the one published range" : `all ${ranges.length} published ranges`}`];
  const words = [only, ...others].map(([number, side]) => `${side} ${number}`);
  return [`${formatList(words)} of ${ranges.length} published ranges`];
}

/**
 * Where a base, a year in US dollars, stands: near which percentile of the nearest source that publishes some, and against how many published
 * ranges. Empty where nobody publishes either; a model's range is no published one.
 */
export function baseWords(base: number, rows: readonly SourceRow[]): string {
  const published = rows.filter(({ kind }) => kind !== "modelled");
  const positions = published.map((row) => positionAgainst(base, row));
  const nearest = published.flatMap((row, index) => {
    const position = positions[index];
    return position === undefined ? [] : percentileWords(row, position);
  });
  const parts = [...nearest.slice(0, 1), ...rangeWords(positions)];
  return parts.length === 0 ? "" : `Base is ${parts.join(", and ")}.`;
}

/** Where a base stands in the company's own band, both in one currency; empty without one. */
export function ownBandWords(base: number, band: OwnBand | null): string {
  const ratio = band === null ? null : compaRatio(base, band);
  return ratio === null ? "" : `In our band its compa-ratio is ${ratio.toFixed(2)}.`;
}
