import { UNNAMED } from "@/components/evidence/person-name";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { PairSharesChart } from "@/components/weighing/pair-shares";
import { moveWords, PairSwapChart } from "@/components/weighing/pair-swap";
import type { Compared } from "./compared-rows";
import { type Comparison, comparisonHref } from "./search-params";
import type { WeighedTwo } from "./weigh-two";

/** Single sliders that are named. */
const MOST_NAMED = 3;

type WeighedPairProps = {
  readonly comparison: Comparison;
  readonly people: readonly Compared[];
  /** Null where they cannot be weighed; then there is nothing to show. */
  readonly two: WeighedTwo | null;
};

/** Two compared people weighed against each other: how often each is ahead, and which weights would swap them. */
export function WeighedPair({ comparison, people, two }: WeighedPairProps) {
  if (two === null) return null;
  const { weighed, requirements, weights } = two;
  const [first = UNNAMED, second = UNNAMED] = people.map(({ candidate }) => candidate.name || UNNAMED);
  const names = [first, second] as const;
  const { role, level, ids, seed } = comparison;
  const lonely = weighed.lonely.slice(0, MOST_NAMED).map((move) => moveWords(move, requirements));
  return (
    <section aria-label="Weighed against each other" className="mt-4">
      <div className="mb-2 flex flex-wrap items-center gap-2">
        <h2 className="min-w-0 flex-1 font-semibold text-14 max-md:basis-full">What the weights decide between them</h2>
        <span className="flex gap-2 print:hidden">
          <Button asChild size="sm">
            <Link href={comparisonHref(comparison, { seed: seed + 1 })} scroll={false}>
              Draw again, seed {seed + 1}
            </Link>
          </Button>
          <Button asChild size="sm">
            <Link href={`/roles/${role}/ranking?level=${level}&pair=${ids.join(",")}`}>Move the weights</Link>
          </Button>
        </span>
      </div>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <PairSharesChart names={names} weighed={weighed} />
        <PairSwapChart names={names} weighed={weighed} requirements={requirements} weights={weights}>
          {lonely.length === 0 ? null : (
            <p className="mt-3 text-13">One slider alone would do it: {lonely.join(", or ")}.</p>
          )}
        </PairSwapChart>
      </div>
    </section>
  );
}
