import type { ComputedScore, Points } from "@/lib/domain/scoring/score";
import { formatPoints, formatScore, formatShare } from "@/lib/format";

/** Why an interval is as wide as it is, in points of 100. */
export type WidthCauses = {
  /** From requirements about which the résumé is silent. */
  readonly silence: number;
  /** From evidence that leaves the level open. */
  readonly level: number;
  /** Share from 0 to 1 of the weight about which the résumé says something. */
  readonly coverage: number;
};

/** Splits the width of a score's interval by what leaves it open; the parts sum to possible − proven. */
export function widthCausesOf(score: ComputedScore): WidthCauses {
  const width = (status: "unknown" | "other") =>
    score.ledger
      .filter((row) => (row.status === "unknown") === (status === "unknown"))
      .reduce((sum, row) => sum + row.points.possible - row.points.proven, 0);
  return { silence: width("unknown"), level: width("other"), coverage: score.coverage };
}

/** The causes of an interval's width as a small table of words and numbers. */
export function WidthNote({ points, causes }: { readonly points: Points; readonly causes: WidthCauses }) {
  return (
    <div className="grid gap-1">
      <p className="font-semibold text-foreground">
        Why {formatScore(points.proven)} to {formatScore(points.possible)}
      </p>
      <dl className="grid grid-cols-[1fr_auto] gap-x-4">
        <dt>Silence in the résumé</dt>
        <dd className="text-right">{formatPoints(causes.silence)} points</dd>
        <dt>Level left open</dt>
        <dd className="text-right">{formatPoints(causes.level)} points</dd>
        <dt>Coverage</dt>
        <dd className="text-right">{formatShare(causes.coverage)} of weight</dd>
      </dl>
    </div>
  );
}
