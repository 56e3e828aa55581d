"use client";

import { ChartFrame, type ChartTable } from "@/components/charts/chart-frame";
import { BandKey, type BandMark, BandMarks } from "@/components/evidence/band-marks";
import { type BandScale, bandScale } from "@/components/evidence/band-scale";
import { Grade } from "@/components/evidence/source-note";
import { Badge } from "@/components/ui/badge";
import type { OwnBand, PercentilePoint, Position } from "@/lib/domain/compensation/offer/offer-position";
import type { OfferTerms } from "@/lib/domain/compensation/offer/offer-terms";
import { positionAgainst } from "@/lib/domain/compensation/offer/pay-source";
import type { DeskOptions, SeatPeople, SourceRow } from "./desk-options";
import { rateOf } from "./exit-chart";
import { LabAxis, LabGrid, LabHead, LabMark, LabRow } from "./lab-row";
import { inWholeThousands, positionWords } from "./offer-words";
import { type OwnPay, OwnRows } from "./own-rows";
import { sourceFinding } from "./source-words";
import type { SourcesOfCell } from "./use-offer-draft";

type SourceChartProps = {
  readonly terms: OfferTerms;
  readonly sources: SourcesOfCell;
  readonly options: DeskOptions;
};

const ROW_PX = 44;

function inCurrency(band: OwnBand | null, rate: number): OwnBand | null {
  if (band === null) return null;
  const { low, midpoint, high, label } = band;
  return { low: low * rate, midpoint: midpoint * rate, high: high * rate, label };
}

function peopleIn(people: SeatPeople, rate: number): SeatPeople {
  return people.kind === "known" ? { kind: "known", bases: people.bases.map((base) => base * rate) } : people;
}

/** The base against each source by itself, on one axis: none is averaged into another. */
export function SourceChart({ terms, sources, options }: SourceChartProps) {
  const { base, currency } = terms;
  const { rows } = sources;
  const rate = rateOf("USD", currency, options.rates);
  const own: OwnPay = { band: inCurrency(sources.band, rate), people: peopleIn(sources.people, rate) };
  const paid = own.people.kind === "known" ? own.people.bases : [];
  const highest = Math.max(base, ...rows.map(({ range }) => range.high * rate), own.band?.high ?? 0);
  const scale = bandScale(Math.max(highest, ...paid) * 1.02);
  const axis = { amount: base, words: `Offer ${inWholeThousands(base)}` };
  const positions = rows.map((row) => positionAgainst(base / rate, row));
  const words = (row: SourceRow, position: Position) => positionWords(position, row.rangeWords, (usd) => usd * rate);
  return (
    <ChartFrame
      title={
        sources.isLoading ? "What sources say is being looked up" : (sources.problem ?? sourceFinding(rows, positions))
      }
      subtitle={`Base against each source separately, ${currency} a year${convertedWords(currency, options)}. Sources are not averaged`}
      claimIds={rows.flatMap(({ kind, key }) => (kind === "claimed" ? [key] : [])).join(" ")}
      table={sourceTable(rows, positions, words)}
    >
      <div className="text-13" aria-busy={sources.isLoading}>
        <LabHead first="Source" last="Where the offer stands">
          <LabAxis
            ticks={scale.ticks}
            at={scale.at}
            words={(tick) => (tick === 0 ? "0" : inWholeThousands(tick))}
            mark={axis}
          />
        </LabHead>
        <ul>
          {rows.map((row, index) => {
            const position = positions[index];
            if (position === undefined) return null;
            const [figure, note] = words(row, position);
            return (
              <LabRow key={row.key} title={<SourceTitle row={row} />} note={row.note} figure={figure} figureNote={note}>
                <SourceDrawing row={row} rate={rate} base={base} scale={scale} />
              </LabRow>
            );
          })}
          <OwnRows base={base} own={own} scale={scale} currency={currency} />
        </ul>
        <p className="flex flex-wrap gap-x-4 gap-y-1 border-t pt-2 text-12 text-muted-foreground print:hidden">
          <BandKey />
        </p>
      </div>
    </ChartFrame>
  );
}

function convertedWords(currency: string, { ratesFrom }: DeskOptions): string {
  return currency === "USD" ? "" : `; other currencies by the rates of ${ratesFrom}`;
}

function SourceTitle({ row }: { readonly row: SourceRow }) {
  const { title, url, grade, kind } = row;
  return (
    <span className="[&>*+*]:ml-1.5">
      {url === null ? (
        title
      ) : (
        <a
          href={url}
          target="_blank"
          rel="noreferrer"
          className="border-axis border-b border-dotted hover:border-foreground"
        >
          {title}
        </a>
      )}
      {grade === null ? null : <Grade grade={grade} />}
      {kind === "modelled" ? <Badge tone="modelled">modelled</Badge> : null}
    </span>
  );
}

type SourceDrawingProps = {
  readonly row: SourceRow;
  readonly rate: number;
  readonly base: number;
  readonly scale: BandScale;
};

function SourceDrawing({ row, rate, base, scale }: SourceDrawingProps) {
  return (
    <svg aria-hidden="true" className="block w-full overflow-visible print:-my-2.5" height={ROW_PX}>
      <LabGrid ticks={scale.ticks} at={scale.at} height={ROW_PX} />
      <BandMarks mark={markOf(row, rate)} at={scale.at} middle={ROW_PX / 2} />
      <LabMark at={scale.at(base)} height={ROW_PX} />
    </svg>
  );
}

function amountOf(points: readonly PercentilePoint[], percentile: number, rate: number): number | null {
  const amount = points.find((point) => point.percentile === percentile)?.amount;
  return amount === undefined ? null : amount * rate;
}

function markOf({ kind, percentiles, range, middle, n }: SourceRow, rate: number): BandMark {
  const [low, high] = [range.low * rate, range.high * rate];
  const mid = middle === null ? null : middle * rate;
  if (kind === "modelled") return { kind, low, high, mid: mid ?? (low + high) / 2 };
  if (kind === "claimed" && percentiles.length === 0) return { kind: "claim", low, high, mid, label: "" };
  const at = (percentile: number) => amountOf(percentiles, percentile, rate);
  const points = percentiles.length === 0 ? [low, high] : [];
  const band = { p10: at(10), p25: at(25), p50: at(50), p75: at(75), p90: at(90) };
  return { kind: "band", band: { n: n ?? 0, points, ...band, medianInterval: null } };
}

function sourceTable(
  rows: readonly SourceRow[],
  positions: readonly Position[],
  words: (row: SourceRow, position: Position) => readonly [string, string],
): ChartTable {
  return {
    columns: [
      { label: "Source" },
      { label: "From" },
      { label: "Low, USD", numeric: true },
      { label: "High, USD", numeric: true },
      { label: "Where the offer stands", numeric: true },
    ],
    rows: rows.map((row, index) => {
      const position = positions[index];
      return [
        row.title,
        row.note,
        inWholeThousands(row.range.low),
        inWholeThousands(row.range.high),
        position === undefined ? "" : words(row, position).join(" "),
      ];
    }),
  };
}
