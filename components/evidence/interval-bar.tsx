"use client";

import { type IntervalNote, WidthNote } from "@/components/evidence/width-note";
import { Tooltip } from "@/components/ui/tooltip";
import type { Points } from "@/lib/domain/scoring/score";
import { formatScore } from "@/lib/format";

const GRIDLINES = [0, 25, 50, 75, 100] as const;

type IntervalBarProps = {
  /** null draws the dashed line of a score that is not computable. */
  readonly points: Points | null;
  /** Whose score it is; read out before the numbers. */
  readonly label: string;
  /** What the width is made of; with it the bar takes the focus and explains itself. */
  readonly note?: IntervalNote | null;
  /** Height of the row in px, so that the gridlines run through it. */
  readonly height?: number;
};

/** A score as proven (solid), expected (ring) and possible (hatched) on an axis from 0 to 100. The same drawing everywhere. */
export function IntervalBar({ points, label, note = null, height = 20 }: IntervalBarProps) {
  const drawing = <BarDrawing points={points} label={label} height={height} />;
  if (points === null || note === null) return drawing;
  return (
    <Tooltip content={<WidthNote points={points} note={note} />}>
      <button type="button" className="block w-full cursor-help">
        {drawing}
      </button>
    </Tooltip>
  );
}

/** What the bar says, in words. */
export function describePoints(points: Points | null): string {
  if (!points) return "not computable";
  return `proven ${formatScore(points.proven)}, expected ${formatScore(points.expected)}, possible ${formatScore(points.possible)} of 100`;
}

type BarDrawingProps = { readonly points: Points | null; readonly label: string; readonly height: number };

function BarDrawing({ points, label, height }: BarDrawingProps) {
  const middle = height / 2;
  return (
    <svg
      role="img"
      aria-label={`${label}: ${describePoints(points)}`}
      className="block w-full overflow-visible"
      height={height}
    >
      {GRIDLINES.map((at) => (
        <line key={at} x1={`${at}%`} x2={`${at}%`} y1="0" y2={height} stroke="var(--grid)" />
      ))}
      {points ? (
        <Marks points={points} middle={middle} />
      ) : (
        <line x1="0" x2="100%" y1={middle} y2={middle} stroke="var(--axis)" strokeDasharray="2 3" />
      )}
    </svg>
  );
}

function Marks({ points, middle }: { readonly points: Points; readonly middle: number }) {
  const open = Math.max(0, points.possible - points.proven);
  return (
    <>
      {open > 0 ? (
        <rect
          x={`${points.proven}%`}
          y={middle - 3.5}
          width={`${open}%`}
          height="7"
          fill="url(#hatch-unknown)"
          stroke="var(--unknown)"
        />
      ) : null}
      <rect x="0" y={middle - 4} width={`${points.proven}%`} height="8" rx="1" fill="var(--met)" />
      <circle
        cx={`${points.expected}%`}
        cy={middle}
        r="4"
        fill="var(--card)"
        stroke="var(--foreground)"
        strokeWidth="2"
      />
    </>
  );
}
