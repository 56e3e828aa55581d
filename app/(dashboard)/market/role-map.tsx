import { indexWords } from "@/components/evidence/scarcity-words";
import { Link } from "@/components/ui/link";
import { type LabelSide, type NamedDot, placeLabels } from "@/lib/domain/market/place-labels";
import type { MappedRole } from "@/lib/domain/market/role-map";
import { payInWords, shortRoleName } from "./market-role";

/** The plane for which names are placed: as narrow as two columns of panels get. Wider ones leave more room. */
const PLANE = { width: 420, height: 300 } as const;
const LANE_PX = 34;
const LARGEST_RADIUS = 19;
const SMALLEST_RADIUS = 5;
const STEP = { index: 10, pay: 20_000 } as const;

type Placed = NamedDot & { readonly row: MappedRole; readonly share: { readonly x: number; readonly y: number } };

/** Where a name stands to its dot: how far from the middle, and which end of it is there. */
const SIDES: Readonly<
  Record<
    LabelSide,
    (radius: number) => { readonly x: number; readonly y: number; readonly textAnchor: "start" | "middle" | "end" }
  >
> = {
  right: (radius) => ({ x: radius + 4, y: 4, textAnchor: "start" }),
  left: (radius) => ({ x: -radius - 4, y: 4, textAnchor: "end" }),
  above: (radius) => ({ x: 0, y: -radius - 5, textAnchor: "middle" }),
  below: (radius) => ({ x: 0, y: radius + 14, textAnchor: "middle" }),
};

/** The plane itself; below it a lane for roles of whose pay no claim gives a middle. On a phone each dot bears the number of the list under the plane. */
export function RoleMap({ rows }: { readonly rows: readonly MappedRole[] }) {
  const axes = axesOf(rows);
  const dots = rows.map((row) => placed(row, axes, largestOf(rows)));
  const sides = placeLabels(dots, { width: PLANE.width, height: PLANE.height + LANE_PX });
  return (
    <>
      <p className="mb-1 text-11 text-muted-foreground">US base pay, thousand USD a year</p>
      <div className="overflow-x-clip pr-3 pl-8">
        <svg className="block w-full overflow-visible" height={PLANE.height + LANE_PX}>
          <title>The roles by scarcity and pay</title>
          <Grid axes={axes} />
          <Intervals dots={dots} axes={axes} />
          {dots.map((dot, place) => (
            <RoleDot key={dot.key} dot={dot} side={sides.get(dot.key) ?? "right"} number={place + 1} />
          ))}
        </svg>
      </div>
      <p className="mt-5 text-right text-11 text-muted-foreground">Scarcity index, 50 is neutral</p>
      <ol className="mt-2 hidden columns-2 text-12 max-md:block">
        {rows.map(({ role }, place) => (
          <li key={role} className="flex">
            <b className="w-5 shrink-0 font-semibold">{place + 1}</b>
            {shortRoleName(role)}
          </li>
        ))}
      </ol>
    </>
  );
}

type Axis = { readonly from: number; readonly to: number; readonly ticks: readonly number[] };
type Axes = { readonly x: Axis; readonly y: Axis };

function axesOf(rows: readonly MappedRole[]): Axes {
  const pays = rows.flatMap(({ pay }) => (pay?.mid ? [pay.mid] : []));
  const indexes = rows.flatMap(({ scarcity }) => [scarcity.low, scarcity.high]);
  return { x: axisOf([50, ...indexes], STEP.index), y: axisOf(pays.length > 0 ? pays : [0, STEP.pay], STEP.pay) };
}

function axisOf(values: readonly number[], step: number): Axis {
  const from = Math.floor((Math.min(...values) - step / 4) / step) * step;
  const to = Math.ceil((Math.max(...values) + step / 4) / step) * step;
  return { from, to, ticks: Array.from({ length: (to - from) / step + 1 }, (_, place) => from + place * step) };
}

const shareOf = (value: number, { from, to }: Axis): number => (value - from) / (to - from);

function largestOf(rows: readonly MappedRole[]): number {
  return Math.max(1, ...rows.map(({ openPostings }) => openPostings ?? 0));
}

function placed(row: MappedRole, axes: Axes, largest: number): Placed {
  const pay = row.pay?.mid ?? null;
  const x = shareOf(row.scarcity.at, axes.x);
  const y = pay === null ? PLANE.height + LANE_PX / 2 : (1 - shareOf(pay, axes.y)) * PLANE.height;
  const radius = Math.max(SMALLEST_RADIUS, LARGEST_RADIUS * Math.sqrt((row.openPostings ?? 0) / largest));
  const letters = shortRoleName(row.role).length;
  const [lineFrom, lineTo] = [row.scarcity.low, row.scarcity.high].map((end) => shareOf(end, axes.x) * PLANE.width);
  const dot = { x: x * PLANE.width, y, radius, letters, lineFrom: lineFrom ?? 0, lineTo: lineTo ?? 0 };
  return { key: row.role, ...dot, row, share: { x, y } };
}

function Grid({ axes }: { readonly axes: Axes }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in a group of lines takes the focus.
    <g aria-hidden="true" className="text-11" fill="var(--muted-foreground)">
      {axes.y.ticks.map((tick) => {
        const y = (1 - shareOf(tick, axes.y)) * PLANE.height;
        return (
          <g key={tick}>
            <line x1="0" x2="100%" y1={y} y2={y} stroke="var(--grid)" />
            <text x="-6" y={y + 4} textAnchor="end">
              {tick / 1000}
            </text>
          </g>
        );
      })}
      {axes.x.ticks.map((tick) => {
        const x = `${shareOf(tick, axes.x) * 100}%`;
        return (
          <g key={tick}>
            <line x1={x} x2={x} y1="0" y2={PLANE.height} stroke={tick === 50 ? "var(--axis)" : "var(--grid)"} />
            <text x={x} y={PLANE.height + LANE_PX + 14} textAnchor="middle">
              {tick}
            </text>
          </g>
        );
      })}
      <text x="0" y={PLANE.height + LANE_PX / 2 + 4}>
        no middle of pay
      </text>
      <line
        x1="0"
        x2="100%"
        y1={PLANE.height + LANE_PX}
        y2={PLANE.height + LANE_PX}
        stroke="var(--axis)"
        strokeDasharray="3 3"
      />
    </g>
  );
}

/** A line over what claims leave open of each index. */
function Intervals({ dots, axes }: { readonly dots: readonly Placed[]; readonly axes: Axes }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in a group of lines takes the focus.
    <g aria-hidden="true">
      {dots.map(({ key, row, share }) => (
        <line
          key={key}
          x1={`${shareOf(row.scarcity.low, axes.x) * 100}%`}
          x2={`${shareOf(row.scarcity.high, axes.x) * 100}%`}
          y1={share.y}
          y2={share.y}
          stroke={`var(--role-${row.role})`}
          strokeWidth="1.5"
        />
      ))}
    </g>
  );
}

function RoleDot({ dot, side, number }: { readonly dot: Placed; readonly side: LabelSide; readonly number: number }) {
  const { row, radius, share } = dot;
  const colour = `var(--role-${row.role})`;
  const postings = row.openPostings === null ? "nobody counts its postings" : `${row.openPostings} open postings`;
  // Places are attributes of the drawing and not styles: the page's policy takes no `style` from the server.
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it only moves what is in it, and the link has its name.
    <svg x={`${share.x * 100}%`} y={share.y} width="1" height="1" overflow="visible">
      <Link
        href={`/roles/${row.role}`}
        prefetch={false}
        aria-label={`${shortRoleName(row.role)}: scarcity ${indexWords(row.scarcity)}, ${payInWords(row)}, ${postings}`}
        className="group"
      >
        <circle
          r={radius}
          fill={row.openPostings === null ? "var(--card)" : `color-mix(in oklab, ${colour} 25%, var(--card))`}
          stroke={colour}
          strokeWidth="1.5"
          strokeDasharray={row.openPostings === null ? "2.5 2" : undefined}
        />
        <circle r="1.5" fill={colour} />
        <text
          {...SIDES[side](radius)}
          className="fill-foreground text-12 group-hover:underline max-md:hidden"
          paintOrder="stroke"
          stroke="var(--card)"
          strokeWidth="3"
          strokeLinejoin="round"
        >
          {shortRoleName(row.role)}
        </text>
        <text y={-radius - 3} textAnchor="middle" className="fill-foreground hidden font-semibold text-11 max-md:block">
          {number}
        </text>
      </Link>
    </svg>
  );
}
