import { LabGrid, LabHead, LabRow } from "@/app/(dashboard)/compensation/offers/lab-row";
import { ChartFrame, type ChartTable } from "@/components/charts/chart-frame";
import { levelInWords } from "@/components/evidence/pay-words";
import type { BandSpread } from "@/lib/domain/compensation/people/band-spread";
import { formatQuantity } from "@/lib/format";
import { roleInWords } from "./people-words";

const ROW_PX = 44;
const MIDDLE_PX = ROW_PX / 2;
/** People whose ratios are nearer than this stand above each other. */
const NEAR = 0.012;
const STEP_PX = 6;

type RatioScale = { readonly ticks: readonly number[]; readonly at: (ratio: number) => string };

/** An axis of compa-ratios in steps of 0.1 that holds every point and 0.7 to 1.3 at least. */
function ratioScale(spreads: readonly BandSpread[]): RatioScale {
  const all = spreads.flatMap(({ ratios, low, high }) => [...ratios, low, high]);
  const from = Math.floor(Math.min(0.7, ...all) * 10) / 10;
  const to = Math.ceil(Math.max(1.3, ...all) * 10) / 10;
  const count = Math.round((to - from) * 10);
  const every = Math.ceil(count / 10);
  const ticks = Array.from({ length: Math.floor(count / every) + 1 }, (_, index) => from + (index * every) / 10);
  return { ticks, at: (ratio) => `${Math.round(((ratio - from) / (to - from)) * 10_000) / 100}%` };
}

/** How the pay of each role and level spreads around the midpoint of its band: a point a person. */
export function SpreadChart({ spreads }: { readonly spreads: readonly BandSpread[] }) {
  const scale = ratioScale(spreads);
  return (
    <ChartFrame
      title={findingOf(spreads)}
      subtitle="Compa-ratio: full-time base over the midpoint of the band, 1.00 is on it. A point a person, the outline is the band"
      table={tableOf(spreads)}
    >
      <div className="text-13">
        <LabHead first="Role, level" last="Median">
          <svg
            aria-hidden="true"
            className="block w-full overflow-visible text-11"
            height="16"
            fill="var(--muted-foreground)"
          >
            {scale.ticks.map((tick) => (
              <text key={tick} x={scale.at(tick)} y="12" textAnchor="middle">
                {tick.toFixed(1)}
              </text>
            ))}
          </svg>
        </LabHead>
        <ul>
          {spreads.map((spread) => (
            <LabRow
              key={`${spread.role} ${spread.level}`}
              title={roleInWords(spread.role)}
              note={`${levelInWords(spread.level)}, ${formatQuantity(spread.ratios.length, "person", "people")}`}
              figure={spread.median === null ? "too few" : spread.median.toFixed(2)}
              figureNote={sidesInWords(spread)}
            >
              <Strip spread={spread} scale={scale} />
            </LabRow>
          ))}
        </ul>
      </div>
    </ChartFrame>
  );
}

function Strip({ spread, scale }: { readonly spread: BandSpread; readonly scale: RatioScale }) {
  const { ratios, low, high, median } = spread;
  return (
    <svg aria-hidden="true" className="block w-full overflow-visible" height={ROW_PX}>
      <LabGrid ticks={scale.ticks} at={scale.at} height={ROW_PX} />
      <rect
        x={scale.at(low)}
        width={`${Number.parseFloat(scale.at(high)) - Number.parseFloat(scale.at(low))}%`}
        y="10"
        height={ROW_PX - 20}
        rx="1"
        fill="var(--muted)"
        stroke="var(--axis)"
      />
      <line x1={scale.at(1)} x2={scale.at(1)} y1="8" y2={ROW_PX - 8} stroke="var(--foreground)" strokeWidth="1.5" />
      {median === null ? null : (
        <svg aria-hidden="true" x={scale.at(median)} y="2" className="overflow-visible">
          <path d="M-4,0 L4,0 L0,6 Z" fill="var(--foreground)" />
        </svg>
      )}
      {offsetsOf(ratios).map(({ ratio, offset }, index) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may be paid the same, and nothing else tells their points apart.
          key={index}
          cx={scale.at(ratio)}
          cy={MIDDLE_PX + offset}
          r="4"
          fill={ratio < low || ratio > high ? "var(--foreground)" : "var(--card)"}
          stroke="var(--foreground)"
          strokeWidth="1.5"
        />
      ))}
    </svg>
  );
}

/** Where points stand that would hide each other: in turn on, over and under the line. */
function offsetsOf(ratios: readonly number[]): readonly { readonly ratio: number; readonly offset: number }[] {
  let run = 0;
  return ratios.map((ratio, index) => {
    const before = ratios[index - 1];
    run = before !== undefined && ratio - before < NEAR ? run + 1 : 0;
    return { ratio, offset: [0, -STEP_PX, STEP_PX][run % 3] ?? 0 };
  });
}

function sidesInWords({ below, above }: BandSpread): string {
  if (below + above === 0) return "all within";
  return [below > 0 ? `${below} below` : "", above > 0 ? `${above} above` : ""]
    .filter((word) => word !== "")
    .join(", ");
}

function findingOf(spreads: readonly BandSpread[]): string {
  const [lowest] = spreads.filter(({ below }) => below > 0).toSorted((a, b) => b.below - a.below);
  if (lowest === undefined) return "Nobody is paid below their band";
  const seat = `${levelInWords(lowest.level)} ${roleInWords(lowest.role)}`;
  const all = spreads.reduce((sum, { below }) => sum + below, 0);
  if (all === 1) return `One person is paid below their band: ${seat}`;
  if (lowest.below === all) return `All ${all} who are paid below their band are ${seat}`;
  return `Most people below their band are in one seat: ${lowest.below} of ${lowest.ratios.length} at ${seat}`;
}

function tableOf(spreads: readonly BandSpread[]): ChartTable {
  return {
    columns: [
      { label: "Role" },
      { label: "Level" },
      { label: "People", numeric: true },
      { label: "Below", numeric: true },
      { label: "Above", numeric: true },
      { label: "Lowest", numeric: true },
      { label: "Median", numeric: true },
      { label: "Highest", numeric: true },
    ],
    rows: spreads.map(({ role, level, ratios, below, above, median }) => [
      roleInWords(role),
      levelInWords(level),
      String(ratios.length),
      String(below),
      String(above),
      (ratios[0] ?? 0).toFixed(2),
      median === null ? "too few" : median.toFixed(2),
      (ratios.at(-1) ?? 0).toFixed(2),
    ]),
  };
}
