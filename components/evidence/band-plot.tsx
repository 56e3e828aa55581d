import type { ReactNode } from "react";
import { type BandMark, BandMarks } from "@/components/evidence/band-marks";
import { type BandScale, bandScale } from "@/components/evidence/band-scale";
import { shortAmount } from "@/components/evidence/pay-words";

/** One source of a row, with its own line. */
export type BandLine = {
  readonly key: string;
  /** null where there is nothing to draw. */
  readonly mark: BandMark | null;
  /** Beside the drawing: sample size, amounts, opening to the source. */
  readonly figure: ReactNode;
  /** Claims that it comes from, parted by blanks. */
  readonly claimIds?: string;
};

/** A cell of pay. */
export type BandRow = {
  readonly key: string;
  readonly title: string;
  readonly note: string;
  /** What is drawn, in words. */
  readonly label: string;
  readonly lines: readonly BandLine[];
};

type BandPlotProps = {
  readonly rows: readonly BandRow[];
  /** Headings of the first and the last column. */
  readonly heads: readonly [string, string];
  /** A dashed line through all rows; null for none. */
  readonly offer: number | null;
};

const COLUMNS = "grid grid-cols-[minmax(0,1fr)_auto] md:grid-cols-[minmax(170px,230px)_minmax(0,1fr)_200px]";
export const BAND_LINE_PX = 26;

/** Pay cell by cell on one axis from 0: bands, claims as lines and modelled ranges, each source a line of its own above the next. */
export function BandPlot({ rows, heads, offer }: BandPlotProps) {
  const scale = bandScale(Math.max(offer ?? 0, ...rows.flatMap(({ lines }) => lines.map(highest))));
  return (
    <div className="text-13">
      <div className={`${COLUMNS} items-end pb-1 text-12 text-muted-foreground`}>
        <span className="max-md:hidden">{heads[0]}</span>
        <BandAxis scale={scale} offer={offer} />
        <span className="text-right max-md:hidden">{heads[1]}</span>
      </div>
      <ul>
        {rows.map((row) => (
          <li key={row.key} className={`${COLUMNS} border-t print:break-inside-avoid`}>
            <div className="py-1.5 pr-4 leading-[18px]">
              {row.title}
              <span className="block text-12 text-muted-foreground">{row.note}</span>
            </div>
            <div className="self-center max-md:order-3 max-md:col-span-2">
              <RowDrawing row={row} scale={scale} offer={offer} />
            </div>
            <ul className="self-center py-1 text-right tabular-nums">
              {row.lines.map(({ key, figure, claimIds }) => (
                <li key={key} data-claim={claimIds} className="leading-[26px]">
                  {figure}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}

function highest({ mark }: BandLine): number {
  if (mark === null) return 0;
  return mark.kind === "band" ? Math.max(mark.band.p90 ?? 0, mark.band.p75 ?? 0, ...mark.band.points) : mark.high;
}

function RowDrawing({
  row,
  scale,
  offer,
}: {
  readonly row: BandRow;
  readonly scale: BandScale;
  readonly offer: number | null;
}) {
  const height = Math.max(row.lines.length, 1) * BAND_LINE_PX + 8;
  return (
    <svg
      role="img"
      aria-label={`${row.title}, ${row.note}: ${row.label}`}
      className="block w-full overflow-visible"
      height={height}
    >
      {scale.ticks.map((tick) => (
        <line key={tick} x1={scale.at(tick)} x2={scale.at(tick)} y1="0" y2={height} stroke="var(--grid)" />
      ))}
      {offer === null ? null : (
        <line
          x1={scale.at(offer)}
          x2={scale.at(offer)}
          y1="0"
          y2={height}
          stroke="var(--foreground)"
          strokeWidth="1.5"
          strokeDasharray="3 3"
        />
      )}
      {row.lines.map(({ key, mark }, index) =>
        mark === null ? null : (
          <BandMarks key={key} mark={mark} at={scale.at} middle={4 + index * BAND_LINE_PX + BAND_LINE_PX / 2} />
        ),
      )}
    </svg>
  );
}

/** Every tick on a wide screen, every other on a narrow one. */
function BandAxis({ scale, offer }: { readonly scale: BandScale; readonly offer: number | null }) {
  const last = scale.ticks.length - 1;
  return (
    <div className="@container max-md:col-span-2">
      <svg
        aria-hidden="true"
        className="block w-full overflow-visible text-11"
        height={offer === null ? 16 : 32}
        fill="var(--muted-foreground)"
      >
        {offer === null ? null : (
          <text x={scale.at(offer)} y="11" textAnchor="middle" className="font-semibold" fill="var(--foreground)">
            Offer {shortAmount(offer)}
          </text>
        )}
        {scale.ticks.map((tick, index) => (
          <text
            key={tick}
            x={scale.at(tick)}
            y={offer === null ? 12 : 28}
            textAnchor={index === 0 ? "start" : index === last ? "end" : "middle"}
            className={index % 2 === 1 ? "@max-md:hidden" : undefined}
          >
            {shortAmount(tick)}
          </text>
        ))}
      </svg>
    </div>
  );
}
