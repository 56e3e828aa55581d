"use client";

import { ChartFrame, type ChartTable } from "@/components/charts/chart-frame";
import { BandMarks } from "@/components/evidence/band-marks";
import { type BandScale, bandScale } from "@/components/evidence/band-scale";
import { Grade } from "@/components/evidence/source-note";
import type { EquitySource } from "@/lib/domain/compensation/offer/equity-sources";
import { ownership } from "@/lib/domain/compensation/offer/equity-value";
import type { OfferTerms } from "@/lib/domain/compensation/offer/offer-terms";
import { grantFinding, grantPosition } from "./equity-words";
import { LabAxis, LabGrid, LabHead, LabMark, LabRow } from "./lab-row";
import { ownedShare } from "./offer-words";

/** Hundredths of a percent, in which the axis has whole steps. */
const POINTS = 10_000;
const ROW_PX = 44;

type EquityChartProps = { readonly terms: OfferTerms; readonly sources: readonly EquitySource[] };

/** The grant as a share of the company against each published one by itself; nothing where it is not known what share it is. */
export function EquityChart({ terms, sources }: EquityChartProps) {
  const owned = terms.equity === null ? null : (ownership(terms.equity, terms)?.now ?? null);
  if (owned === null || sources.length === 0) return null;
  const scale = bandScale(Math.max(owned, ...sources.map(({ range }) => range.high)) * POINTS * 1.02);
  return (
    <div className="print:hidden">
      <ChartFrame
        title={grantFinding(owned, sources)}
        subtitle="The whole grant in percent of the company, fully diluted, against each published range. Which stage is yours is for you to say"
        claimIds={sources.map(({ key }) => key).join(" ")}
        table={grantTable(owned, sources)}
      >
        <div className="text-13">
          <LabHead first="Stage and level" last="Where the grant stands">
            <LabAxis
              ticks={scale.ticks}
              at={scale.at}
              words={(tick) => (tick === 0 ? "0" : ownedShare(tick / POINTS))}
              mark={{ amount: owned * POINTS, words: `Grant ${ownedShare(owned)}` }}
            />
          </LabHead>
          <ul>
            {sources.map((source) => (
              <GrantRow key={source.key} source={source} owned={owned} scale={scale} />
            ))}
          </ul>
        </div>
      </ChartFrame>
    </div>
  );
}

type GrantRowProps = { readonly source: EquitySource; readonly owned: number; readonly scale: BandScale };

function GrantRow({ source, owned, scale }: GrantRowProps) {
  const [figure, note] = grantPosition(owned, source);
  const { low, high } = source.range;
  const mark = { kind: "claim", low: low * POINTS, high: high * POINTS, mid: null, label: "" } as const;
  return (
    <LabRow title={<SourceName source={source} />} note={noteOf(source)} figure={figure} figureNote={note}>
      <svg aria-hidden="true" className="block w-full overflow-visible" height={ROW_PX}>
        <LabGrid ticks={scale.ticks} at={scale.at} height={ROW_PX} />
        <BandMarks mark={mark} at={scale.at} middle={ROW_PX / 2} />
        <LabMark at={scale.at(owned * POINTS)} height={ROW_PX} />
      </svg>
    </LabRow>
  );
}

function grantTable(owned: number, sources: readonly EquitySource[]): ChartTable {
  const numbers = ["Low", "High", "Where the grant stands"].map((label) => ({ label, numeric: true }));
  return {
    columns: [{ label: "Stage and level" }, { label: "From" }, ...numbers],
    rows: sources.map((source) => [
      source.title,
      noteOf(source),
      ...[source.range.low, source.range.high].map(ownedShare),
      grantPosition(owned, source).join(" "),
    ]),
  };
}

const noteOf = ({ publisher, year }: EquitySource): string => `${publisher}, ${year}`;

function SourceName({ source: { title, url, grade } }: { readonly source: EquitySource }) {
  const words = `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
  const link = "border-axis border-b border-dotted hover:border-foreground";
  return (
    <span className="[&>*+*]:ml-1.5">
      {url === null ? (
        <span>{words}</span>
      ) : (
        <a href={url} target="_blank" rel="noreferrer" className={link}>
          {words}
        </a>
      )}
      <Grade grade={grade} />
    </span>
  );
}
