import type { BandScale } from "@/components/evidence/band-scale";
import { compaRatio, type OwnBand, rangePenetration, teamEffect } from "@/lib/domain/compensation/offer/offer-position";
import { formatQuantity } from "@/lib/format";
import type { SeatPeople } from "./desk-options";
import { LabGrid, LabMark, LabRow } from "./lab-row";
import { inWholeThousands, money } from "./offer-words";

/** What the company itself pays at the level, in the offer's currency; the band is null where nobody has set it. */
export type OwnPay = { readonly band: OwnBand | null; readonly people: SeatPeople };

const ROW_PX = 44;

type OwnRowsProps = {
  readonly base: number;
  readonly own: OwnPay;
  readonly scale: BandScale;
  readonly currency: string;
};

/** The offer against what the company itself pays: its band, and its people without their names. What nobody entered says so. */
export function OwnRows({ base, own, scale, currency }: OwnRowsProps) {
  const { band, people } = own;
  return (
    <>
      {band === null ? (
        <MissingRow title="Our band" note="none is set for this level" />
      ) : (
        <BandRow base={base} band={band} scale={scale} />
      )}
      {people.kind === "known" && people.bases.length > 0 ? (
        <PeopleRow base={base} people={people.bases} scale={scale} currency={currency} />
      ) : (
        <MissingRow title="Our people" note={MISSING[people.kind]} />
      )}
    </>
  );
}

const MISSING: Readonly<Record<SeatPeople["kind"], string>> = {
  hidden: "shown to whoever may see what people are paid",
  "not-entered": "no payroll is brought in",
  known: "nobody of the payroll holds this role at this level here",
};

function MissingRow({ title, note }: { readonly title: string; readonly note: string }) {
  return (
    <li className="flex flex-wrap items-baseline gap-x-2 border-t py-1.5 print:hidden">
      {title}
      <span className="text-12 text-muted-foreground">{note}</span>
    </li>
  );
}

type BandRowProps = { readonly base: number; readonly band: OwnBand; readonly scale: BandScale };

function BandRow({ base, band, scale }: BandRowProps) {
  const [ratio, penetration] = [compaRatio(base, band), rangePenetration(base, band)];
  const into = penetration === null ? "" : `, ${Math.round(penetration * 100)} % into the range`;
  const width = Number.parseFloat(scale.at(band.high)) - Number.parseFloat(scale.at(band.low));
  return (
    <LabRow
      isInternal
      title="Our band"
      note={`${band.label}, midpoint ${inWholeThousands(band.midpoint)}`}
      figure={ratio === null ? "no midpoint" : ratio.toFixed(2)}
      figureNote={`compa-ratio${into}`}
    >
      <svg aria-hidden="true" className="block w-full overflow-visible print:-my-2.5" height={ROW_PX}>
        <LabGrid ticks={scale.ticks} at={scale.at} height={ROW_PX} />
        <rect
          x={scale.at(band.low)}
          width={`${width}%`}
          y="15"
          height="14"
          rx="1"
          fill="none"
          stroke="var(--foreground)"
        />
        <line
          x1={scale.at(band.midpoint)}
          x2={scale.at(band.midpoint)}
          y1="13"
          y2="31"
          stroke="var(--foreground)"
          strokeWidth="2"
        />
        <LabMark at={scale.at(base)} height={ROW_PX} />
      </svg>
    </LabRow>
  );
}

type PeopleRowProps = {
  readonly base: number;
  readonly people: readonly number[];
  readonly scale: BandScale;
  readonly currency: string;
};

function PeopleRow({ base, people, scale, currency }: PeopleRowProps) {
  const effect = teamEffect(base, people);
  const lift =
    effect.liftCost === 0 ? "nobody would earn less" : `${money(effect.liftCost, currency)} a year lifts them`;
  return (
    <LabRow
      isInternal
      title="Our people"
      note={`${formatQuantity(effect.people, "person", "people")}, names hidden`}
      figure={`${effect.below} of ${effect.people} below`}
      figureNote={lift}
    >
      <svg aria-hidden="true" className="block w-full overflow-visible print:-my-2.5" height={ROW_PX}>
        <LabGrid ticks={scale.ticks} at={scale.at} height={ROW_PX} />
        {people
          .toSorted((a, b) => a - b)
          .map((pay, index) => (
            <circle
              // biome-ignore lint/suspicious/noArrayIndexKey: two people may earn the same, and nothing else tells them apart here.
              key={index}
              cx={scale.at(pay)}
              cy={ROW_PX / 2}
              r="4"
              fill="var(--card)"
              stroke="var(--foreground)"
              strokeWidth="1.5"
            />
          ))}
        <LabMark at={scale.at(base)} height={ROW_PX} />
      </svg>
    </LabRow>
  );
}
