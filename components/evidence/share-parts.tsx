import type { Standing } from "@/lib/domain/gap/standing";

type SharePartsProps = {
  /** Shares from 0 to 1 that add up to 1 at most. */
  readonly shares: Readonly<Record<Standing, number>>;
};

const LOOKS = [
  { standing: "proving", fill: "var(--met)", stroke: "var(--met)" },
  { standing: "possible", fill: "url(#hatch-unknown)", stroke: "var(--unknown)" },
  { standing: "lacking", fill: "none", stroke: "var(--unmet)" },
] as const;

/** Three shares as one bar: solid, hatched, hollow. The numbers stand beside it. */
export function ShareParts({ shares }: SharePartsProps) {
  const starts = { proving: 0, possible: shares.proving, lacking: shares.proving + shares.possible };
  const percent = (share: number) => `${share * 100}%`;
  return (
    <svg aria-hidden="true" className="block h-2 w-full overflow-visible">
      {LOOKS.filter(({ standing }) => shares[standing] > 0).map(({ standing, fill, stroke }) => (
        <rect
          key={standing}
          x={percent(starts[standing])}
          width={percent(shares[standing])}
          y="0.5"
          height="7"
          fill={fill}
          stroke={stroke}
        />
      ))}
    </svg>
  );
}
