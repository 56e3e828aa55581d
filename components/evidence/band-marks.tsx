import type { PayBand } from "@/lib/domain/compensation/pay-band";

/** What one source says, in the currency of the axis: measured, claimed and modelled have a form each. */
export type BandMark =
  | { readonly kind: "band"; readonly band: PayBand }
  | {
      readonly kind: "claim";
      readonly low: number;
      readonly high: number;
      /** The middle that the source gives; null where it gives none. */
      readonly mid: number | null;
      /** Short name of the source, beside the line. */
      readonly label: string;
    }
  | { readonly kind: "modelled"; readonly low: number; readonly high: number; readonly mid: number };

type MarkProps<Kind extends BandMark["kind"] = BandMark["kind"]> = {
  readonly mark: Extract<BandMark, { kind: Kind }>;
  readonly at: (amount: number) => string;
  /** Height of the line's middle, in px. */
  readonly middle: number;
};

/** One source drawn: solid what was measured, a thin line with ends what is claimed, hatched what is modelled. */
export function BandMarks({ mark, at, middle }: MarkProps) {
  if (mark.kind === "band") return <MeasuredMark mark={mark} at={at} middle={middle} />;
  if (mark.kind === "claim") return <ClaimMark mark={mark} at={at} middle={middle} />;
  return <ModelledMark mark={mark} at={at} middle={middle} />;
}

const share = (place: string): number => Number.parseFloat(place);
const span = (from: string, to: string): string => `${Math.max(share(to) - share(from), 0)}%`;

function MeasuredMark({ mark: { band }, at, middle }: MarkProps<"band">) {
  return (
    <g>
      {band.p10 !== null && band.p90 !== null ? (
        <rect
          x={at(band.p10)}
          width={span(at(band.p10), at(band.p90))}
          y={middle - 4}
          height="8"
          rx="1"
          fill="color-mix(in oklab, var(--primary) 38%, var(--card))"
        />
      ) : null}
      {band.p25 !== null && band.p75 !== null ? (
        <rect
          x={at(band.p25)}
          width={span(at(band.p25), at(band.p75))}
          y={middle - 7}
          height="14"
          rx="1"
          fill="color-mix(in oklab, var(--primary) 78%, var(--card))"
        />
      ) : null}
      {band.p50 === null ? null : (
        <line
          x1={at(band.p50)}
          x2={at(band.p50)}
          y1={middle - 9}
          y2={middle + 9}
          stroke="var(--foreground)"
          strokeWidth="2"
        />
      )}
      {band.points.map((amount) => (
        <circle key={amount} cx={at(amount)} cy={middle} r="4" fill="var(--primary)" />
      ))}
    </g>
  );
}

/** Where the source's name fits: right of the line, else left of it. */
const MOST_FOR_RIGHT = 68;

function ClaimMark({ mark: { low, high, mid, label }, at, middle }: MarkProps<"claim">) {
  const isPoint = low === high;
  const isRight = share(at(high)) <= MOST_FOR_RIGHT;
  return (
    <g>
      {isPoint ? null : (
        <g stroke="var(--primary)" strokeWidth="1.5">
          <line x1={at(low)} x2={at(high)} y1={middle} y2={middle} />
          <line x1={at(low)} x2={at(low)} y1={middle - 5} y2={middle + 5} />
          <line x1={at(high)} x2={at(high)} y1={middle - 5} y2={middle + 5} />
        </g>
      )}
      {mid === null && !isPoint ? null : <circle cx={at(mid ?? low)} cy={middle} r="3" fill="var(--primary)" />}
      <text
        x={isRight ? at(high) : at(low)}
        dx={isRight ? 8 : -8}
        y={middle + 4}
        textAnchor={isRight ? "start" : "end"}
        className="text-11"
        fill="var(--muted-foreground)"
      >
        {label}
      </text>
    </g>
  );
}

function ModelledMark({ mark: { low, high, mid }, at, middle }: MarkProps<"modelled">) {
  return (
    <g>
      <rect
        x={at(low)}
        width={span(at(low), at(high))}
        y={middle - 6}
        height="12"
        fill="url(#hatch-modelled)"
        stroke="var(--axis)"
        strokeDasharray="3 2"
      />
      <line
        x1={at(mid)}
        x2={at(mid)}
        y1={middle - 9}
        y2={middle + 9}
        stroke="var(--foreground)"
        strokeWidth="1.5"
        strokeDasharray="2 2"
      />
    </g>
  );
}

/** What the forms mean, under a plot. */
export function BandKey() {
  return (
    <>
      <KeyItem words="P10 to P90, quartiles, median">
        <rect x="0" width="100%" y="3" height="8" rx="1" fill="color-mix(in oklab, var(--primary) 38%, var(--card))" />
        <rect
          x="25%"
          width="50%"
          y="0"
          height="14"
          rx="1"
          fill="color-mix(in oklab, var(--primary) 78%, var(--card))"
        />
        <line x1="50%" x2="50%" y1="0" y2="14" stroke="var(--foreground)" strokeWidth="2" />
      </KeyItem>
      <KeyItem words="one claim, as published">
        <g stroke="var(--primary)" strokeWidth="1.5">
          <line x1="1" x2="39" y1="7" y2="7" />
          <line x1="1" x2="1" y1="2" y2="12" />
          <line x1="39" x2="39" y1="2" y2="12" />
        </g>
      </KeyItem>
      <KeyItem words="modelled, not measured">
        <rect
          x="0.5"
          y="1"
          width="39"
          height="12"
          fill="url(#hatch-modelled)"
          stroke="var(--axis)"
          strokeDasharray="3 2"
        />
      </KeyItem>
    </>
  );
}

function KeyItem({ words, children }: { readonly words: string; readonly children: React.ReactNode }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <svg aria-hidden="true" width="40" height="14">
        {children}
      </svg>
      {words}
    </span>
  );
}
