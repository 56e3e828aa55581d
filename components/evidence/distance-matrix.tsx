"use client";

import { type HeatColumn, HeatGrid, type HeatLook, type HeatRow } from "@/components/evidence/heat-grid";
import { formatShare } from "@/lib/format";

/** How far two roles are from each other, and what each of the two would have to learn. */
export type DistanceCell = {
  /** 0 the same … 1 nothing in common. */
  readonly distance: number;
  /** Share that somebody of the column's role must learn to move into the row's, 0 to 1. */
  readonly learn: number;
  /** The other way round. */
  readonly learnBack: number;
  readonly href: string;
};

const two = (distance: number) => distance.toFixed(2);

/** Dark is far. Bounds are distances. */
const STEPS = [
  { below: 0.005, className: "text-muted-foreground" },
  { below: 0.7, className: "bg-seq-1" },
  { below: 0.8, className: "bg-seq-2" },
  { below: 0.87, className: "bg-seq-3" },
  { below: 0.93, className: "bg-seq-4" },
  { below: 0.97, className: "bg-seq-5 text-seq-ink" },
] as const;

function stepOf(distance: number): string {
  return STEPS.find(({ below }) => distance < below)?.className ?? "bg-seq-6 text-seq-ink";
}

const look: HeatLook<DistanceCell> = {
  text: ({ distance }) => two(distance),
  className: ({ distance }) => stepOf(distance),
  label: ({ distance }, { row, column }) => `${row} to ${column}: ${two(distance)}`,
  note: ({ distance, learn, learnBack }, { row, column }) =>
    row === column ? (
      <p>A role is at no distance from itself.</p>
    ) : (
      <div className="grid max-w-72 gap-1">
        <p className="font-semibold text-foreground">
          {two(distance)} between {row} and {column}
        </p>
        <p>
          {column} to {row}: {formatShare(learn)} of it is to learn.
        </p>
        <p>
          {row} to {column}: {formatShare(learnBack)} of it is to learn.
        </p>
      </div>
    ),
  href: ({ href }) => href,
  empty: "",
};

type DistanceMatrixProps = {
  readonly caption: string;
  readonly roles: readonly HeatColumn[];
  readonly rows: readonly HeatRow<DistanceCell>[];
};

/** Role × role: the lateral distance. Symmetric, and 0 on the diagonal. */
export function DistanceMatrix({ caption, roles, rows }: DistanceMatrixProps) {
  return <HeatGrid caption={caption} columns={roles} rows={rows} look={look} />;
}
