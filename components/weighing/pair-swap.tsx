import type { ReactNode } from "react";
import { ChartFrame } from "@/components/charts/chart-frame";
import { MOST_WEIGHT, type Swap, type WeightMove } from "@/lib/domain/scoring/rank-swap";
import type { PairWeighed } from "@/lib/domain/scoring/weigh-pair";

/** Of more moves the widest are drawn: so many weights swap nobody in earnest. */
const MOST_DRAWN = 8;

/** A requirement by its name and kind. */
export type NamedRequirement = { readonly name: string; readonly required: string };

type PairSwapProps = {
  readonly names: readonly [string, string];
  readonly weighed: PairWeighed;
  readonly requirements: readonly NamedRequirement[];
  readonly weights: readonly number[];
  /** What else the page offers under the chart, such as trying a slider. */
  readonly children?: ReactNode;
};

/** The smallest change of weights that puts the one behind in front, a row a weight. */
export function PairSwapChart({ names, weighed, requirements, weights, children }: PairSwapProps) {
  const { swap } = weighed;
  const ahead = names[swap.ahead];
  const behind = names[swap.ahead === 0 ? 1 : 0];
  const moves = swap.kind === "swap" ? swap.moves : [];
  return (
    <ChartFrame
      title={titleOf(swap, ahead, behind)}
      subtitle={
        moves.length === 0
          ? "Weights from 0 to 5, their sum kept"
          : "Weight now (tick) and then (dot), from 0 to 5; the sum of weights is kept"
      }
      table={{
        columns: [
          { label: "Requirement" },
          { label: "Kind" },
          { label: "Weight now", numeric: true },
          { label: "Then", numeric: true },
        ],
        rows: moves.map(({ place, from, to }) => [
          requirements[place]?.name ?? "",
          requirements[place]?.required ?? "",
          weightWords(from),
          weightWords(to),
        ]),
      }}
      foot={footOf(swap, weights, { ahead, behind })}
    >
      {moves.length === 0 ? (
        <p className="text-13">{whyNot(swap, ahead, behind)}</p>
      ) : (
        <ul className="grid gap-1.5 text-13">
          {moves.slice(0, MOST_DRAWN).map((move) => (
            <MoveRow key={move.place} move={move} requirement={requirements[move.place]} />
          ))}
          {moves.length <= MOST_DRAWN ? null : (
            <li className="text-12 text-muted-foreground">
              {moves.length - MOST_DRAWN} more weights move, none farther than these: the table has all.
            </li>
          )}
        </ul>
      )}
      {children}
    </ChartFrame>
  );
}

/** A weight as it is told: whole, or in hundredths. */
function weightWords(weight: number): string {
  return Number.isInteger(weight) ? String(weight) : weight.toFixed(2);
}

function titleOf(swap: Swap, ahead: string, behind: string): string {
  if (swap.kind === "swap")
    return `${behind} passes ${ahead} once ${weightWords(Math.round(swap.moved * 100) / 100)} of weight moves`;
  return swap.kind === "same" ? "No weights can part them" : `No weights put ${behind} ahead of ${ahead}`;
}

function whyNot(swap: Swap, ahead: string, behind: string): string {
  if (swap.kind === "same") return "They answer every requirement alike, so they are level under any weights.";
  if (swap.kind === "dominated")
    return `${ahead} is expected to hold at least as much of every requirement as ${behind}. Answers can change that; weights cannot.`;
  return `${behind} holds more of some requirements, but not enough for any weights from 0 to 5 with the same sum.`;
}

function footOf(
  swap: Swap,
  weights: readonly number[],
  names: { readonly ahead: string; readonly behind: string },
): string {
  if (swap.kind !== "swap") return "A weight of 0 stays 0: what the profile does not ask is not asked here either.";
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const points = (value: number) => (Math.round(value * 100) / 100).toFixed(2);
  return [
    `${weightWords(Math.round(swap.moved * 100) / 100)} of ${weightWords(sum)} in all.`,
    `Scored again with these weights: ${names.behind} ${points(swap.points.behind)}, ${names.ahead} ${points(swap.points.ahead)}.`,
    swap.isLeast ? "No smaller move does." : "Found by search: a smaller one may exist.",
  ].join(" ");
}

type MoveRowProps = { readonly move: WeightMove; readonly requirement: NamedRequirement | undefined };

function MoveRow({ move: { from, to }, requirement }: MoveRowProps) {
  const at = (weight: number) => `${(100 * weight) / MOST_WEIGHT}%`;
  return (
    <li>
      <div className="flex justify-between gap-2">
        <span className="min-w-0">
          {requirement?.name}{" "}
          <span
            className={requirement?.required === "must" ? "font-semibold text-12" : "text-12 text-muted-foreground"}
          >
            {requirement?.required}
          </span>
        </span>
        <span className="whitespace-nowrap">
          <s className="text-muted-foreground">
            <span className="sr-only">now </span>
            {weightWords(from)}
          </s>{" "}
          <span className="sr-only">then </span>
          <b className="font-semibold">{weightWords(to)}</b>
          {to === 0 ? " (not asked)" : ""}
        </span>
      </div>
      <svg aria-hidden className="mx-1.5 block h-4 w-[calc(100%-12px)] overflow-visible">
        <rect className="fill-border-strong" y="7" width="100%" height="2" rx="1" />
        <rect className="fill-primary" x={at(Math.min(from, to))} y="7" width={at(Math.abs(to - from))} height="2" />
        <rect className="fill-axis" x={at(from)} y="4" width="2" height="8" transform="translate(-1)" />
        <circle className="fill-card stroke-primary" strokeWidth="2" cx={at(to)} cy="8" r="5" />
      </svg>
    </li>
  );
}

/** A single slider in words: "Kubernetes from 4 to 2". */
export function moveWords({ place, from, to }: WeightMove, requirements: readonly NamedRequirement[]): string {
  return `${requirements[place]?.name ?? ""} from ${weightWords(from)} to ${weightWords(to)}`;
}
