import type { StripFact } from "@/components/ui/fact-strip";
import type { PoolCount } from "@/lib/data/candidates";
import type { OpenQuestion } from "@/lib/data/open-questions";
import type { RolePoolState } from "@/lib/data/pool";
import { formatCount, formatQuantity, formatShare } from "@/lib/format";

type Counted = {
  readonly pool: PoolCount;
  readonly states: readonly RolePoolState[];
  readonly questions: readonly OpenQuestion[];
  readonly medianCoverage: number | null;
};

/** The state of the pool in five facts. */
export function overviewFacts({ pool, states, questions, medianCoverage }: Counted): readonly StripFact[] {
  const readable = pool.candidates - pool.withoutText;
  const failed = states.reduce((sum, state) => sum + state.failed, 0);
  return [
    {
      label: "Candidates",
      value: formatCount(pool.candidates),
      note: `${formatCount(readable)} readable, ${formatCount(pool.withoutText)} without text`,
    },
    {
      label: "Roles somebody passes",
      value: `${states.filter(({ passed }) => passed > 0).length} of ${states.length}`,
      note: failed === 0 ? "no gate failed" : `${formatQuantity(failed, "gate")} failed outright`,
    },
    {
      label: "One answer away",
      value: formatCount(questions.reduce((sum, { people }) => sum + people, 0)),
      note: "gates with one must-have to verify",
    },
    {
      label: "Median coverage",
      value: medianCoverage === null ? "–" : formatShare(medianCoverage),
      note: "of the nearest role’s weight",
    },
    { label: "Near to none of the ten", value: formatCount(pool.nearNone), note: "kept, not rejected" },
  ];
}
