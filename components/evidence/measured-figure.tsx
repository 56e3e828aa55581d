import { gradeWords } from "@/components/evidence/claim-words";
import { shortAmount } from "@/components/evidence/pay-words";
import { Grade, SourceNote } from "@/components/evidence/source-note";
import { bandConfidence, type MeasuredBand } from "@/lib/domain/compensation/pay-confidence";
import { formatCount } from "@/lib/format";

type MeasuredFigureProps = {
  readonly measured: MeasuredBand;
  readonly role: string;
  readonly exchange: { readonly currency: string; readonly fromUsd: number };
  /** The present year, which ages are counted to. */
  readonly year: number;
};

/** Sample and median of a band, opening to its percentiles, its source and how far it can be trusted. */
export function MeasuredFigure({ measured, role, exchange, year }: MeasuredFigureProps) {
  const { band, source } = measured;
  const { confidence, reasons } = bandConfidence(measured, role, year);
  const amount = (usd: number | null) => (usd === null ? "too few records" : formatCount(usd * exchange.fromUsd));
  const median = band.p50 === null ? "three records" : shortAmount(band.p50 * exchange.fromUsd);
  const years =
    source.oldestYear === source.newestYear ? `${source.newestYear}` : `${source.oldestYear}–${source.newestYear}`;
  const rows = [
    { key: "Median", value: band.p50 === null ? band.points.map(amount).join(", ") : amount(band.p50) },
    {
      key: "95 % of it",
      value:
        band.medianInterval === null
          ? "needs six records"
          : `${amount(band.medianInterval.low)} to ${amount(band.medianInterval.high)}`,
    },
    { key: "P10, P90", value: `${amount(band.p10)}, ${amount(band.p90)}` },
    { key: "P25, P75", value: `${amount(band.p25)}, ${amount(band.p75)}` },
    { key: "Sample", value: `n = ${formatCount(band.n)}, ${years}` },
    { key: "Source", value: source.name },
    { key: "Grade", value: gradeWords[source.grade] },
    { key: "Trust", value: `${confidence}: ${reasons.join(", ")}` },
  ];
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <SourceNote
        source={{
          figure: `${median} ${exchange.currency} a year, measured`,
          grade: source.grade,
          rows,
          formula: null,
          url: source.url,
        }}
      >
        {median}, n = {formatCount(band.n)}
      </SourceNote>
      <Grade grade={source.grade} />
    </span>
  );
}
