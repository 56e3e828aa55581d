import { INPUT_FILLS } from "@/components/evidence/scarcity-words";
import type { ScarcityIndex } from "@/lib/domain/market/scarcity-index";
import { NEUTRAL_INDEX } from "@/lib/domain/market/scarcity-inputs";

/** The part of the scale from 0 to 100 that is drawn: nothing known lies below. */
const SCALE = { from: 20, to: 100 } as const;
const TICKS = [20, 40, 60, 80, 100] as const;
const TOP = 10;
const THICK = 14;

const x = (value: number): string =>
  `${(((Math.min(SCALE.to, Math.max(SCALE.from, value)) - SCALE.from) / (SCALE.to - SCALE.from)) * 100).toFixed(2)}%`;
const width = (points: number): string => `${((Math.abs(points) / (SCALE.to - SCALE.from)) * 100).toFixed(2)}%`;

/** What an index is made of: what makes the role scarcer to the right of the neutral 50, what makes it less so to the left; the index itself as
 *  a stroke, and a line over the interval that claims leave. A missing input has no length. */
export function ContributionBar({ index, height = 36 }: { readonly index: ScarcityIndex; readonly height?: number }) {
  const parts = stacked(index);
  return (
    <svg aria-hidden="true" className="block w-full overflow-visible" height={height}>
      {TICKS.map((tick) => (
        <line key={tick} x1={x(tick)} x2={x(tick)} y1="0" y2={height} stroke="var(--grid)" />
      ))}
      <line x1={x(NEUTRAL_INDEX)} x2={x(NEUTRAL_INDEX)} y1="0" y2={height} stroke="var(--axis)" />
      {parts.map(({ name, from, points }) => (
        <rect
          key={name}
          x={x(from)}
          width={width(points)}
          y={TOP}
          height={THICK}
          fill={INPUT_FILLS[name]}
          stroke={name === "lateral-ramp" ? "var(--axis)" : "var(--card)"}
        />
      ))}
      <line x1={x(index.low)} x2={x(index.high)} y1={TOP + THICK / 2} y2={TOP + THICK / 2} stroke="var(--foreground)" />
      <line x1={x(index.high)} x2={x(index.high)} y1={TOP + 3} y2={TOP + THICK - 3} stroke="var(--foreground)" />
      <line
        x1={x(index.at)}
        x2={x(index.at)}
        y1={TOP - 5}
        y2={TOP + THICK + 5}
        stroke="var(--foreground)"
        strokeWidth="2"
      />
    </svg>
  );
}

function stacked({ contributions }: ScarcityIndex) {
  let [left, right] = [NEUTRAL_INDEX, NEUTRAL_INDEX];
  return contributions
    .filter(({ at }) => at !== 0)
    .map(({ input: { name }, at }) => {
      if (at < 0) left += at;
      else right += at;
      return { name, points: at, from: at < 0 ? left : right - at };
    });
}

/** The axis over a column of such bars. */
export function ContributionAxis() {
  return (
    <svg
      aria-hidden="true"
      className="block h-4 w-full overflow-visible font-normal text-11"
      fill="var(--muted-foreground)"
    >
      {TICKS.map((tick, place) => (
        <text
          key={tick}
          x={x(tick)}
          y="12"
          textAnchor={place === 0 ? "start" : place === TICKS.length - 1 ? "end" : "middle"}
        >
          {tick}
        </text>
      ))}
    </svg>
  );
}
