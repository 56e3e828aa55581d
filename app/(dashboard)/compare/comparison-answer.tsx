import { UNNAMED } from "@/components/evidence/person-name";
import { formatScore } from "@/lib/format";
import type { Compared } from "./compared-rows";

/** Whether the order is settled, with the numbers that say so. */
export function ComparisonAnswer({ people }: { readonly people: readonly Compared[] }) {
  const scored = people
    .flatMap(({ candidate, score }) =>
      score.kind === "computed" ? [{ name: candidate.name || UNNAMED, points: score.points }] : [],
    )
    .toSorted((a, b) => b.points.expected - a.points.expected);
  const [first, second] = scored;
  if (!first || !second) return <>Fewer than two of them can be scored for this role.</>;
  const gap = first.points.proven - second.points.proven;
  const widest = Math.max(...scored.map(({ points }) => points.possible - points.proven));
  if (first.points.proven > second.points.possible) {
    return (
      <>
        {first.name} leads whatever the unknowns turn out to be: <b>{formatScore(first.points.proven)}</b> proven
        against at most <b>{formatScore(second.points.possible)}</b>.
      </>
    );
  }
  return (
    <>
      Their intervals overlap, so the order is not settled: the first two differ by <b>{formatScore(Math.abs(gap))}</b>{" "}
      proven points, and unknowns weigh up to <b>{formatScore(widest)}</b>.
    </>
  );
}
