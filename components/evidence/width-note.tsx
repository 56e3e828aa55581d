import type { ReactNode } from "react";
import type { Points } from "@/lib/domain/scoring/score";
import type { WidthCauses } from "@/lib/domain/scoring/width-causes";
import { formatPoints, formatScore, formatShare } from "@/lib/format";

/** What a bar tells about itself when it is asked. */
export type IntervalNote = {
  readonly causes: WidthCauses;
  /** Share from 0 to 1 of the weight about which the résumé says something. */
  readonly coverage: number;
  /** More that the page knows, such as the rank. */
  readonly rows?: readonly { readonly key: string; readonly value: string }[];
};

/** Why an interval is as wide as it is, as a small table of words and numbers. */
export function WidthNote({ points, note }: { readonly points: Points; readonly note: IntervalNote }) {
  const { causes, coverage, rows = [] } = note;
  return (
    <div className="grid gap-1">
      <p className="font-semibold text-foreground">
        {formatScore(points.possible) === formatScore(points.proven)
          ? `Nothing is open: ${formatScore(points.proven)}`
          : `Why ${formatScore(points.proven)} to ${formatScore(points.possible)}, ${formatScore(points.expected)} expected`}
      </p>
      <dl className="grid grid-cols-[1fr_auto] gap-x-4">
        <NoteRow name="Missing evidence">{formatPoints(causes.silence)} points</NoteRow>
        <NoteRow name="Level left open by words and dates">{formatPoints(causes.level)} points</NoteRow>
        <NoteRow name="Coverage">{formatShare(coverage)} of weight</NoteRow>
        {rows.map(({ key, value }) => (
          <NoteRow key={key} name={key}>
            {value}
          </NoteRow>
        ))}
      </dl>
    </div>
  );
}

function NoteRow({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="whitespace-nowrap text-right text-foreground">{children}</dd>
    </>
  );
}
