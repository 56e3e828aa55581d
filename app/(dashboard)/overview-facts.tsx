import { FactStrip } from "@/components/ui/fact-strip";
import { formatCount, formatQuantity } from "@/lib/format";
import type { OverviewPool } from "./overview-pool";

/** The pool in five numbers. */
export function OverviewFacts({ pool }: { readonly pool: OverviewPool }) {
  const { candidates, sample, withoutText, passing, nearToNone, states } = pool;
  const open = states.reduce((sum, state) => sum + state.open, 0);
  return (
    <FactStrip
      facts={[
        {
          label: "Candidates",
          value: formatCount(candidates),
          note: sample === 0 ? "all yours" : `${formatCount(sample)} from the sample`,
        },
        { label: "Pass a gate", value: formatCount(passing), note: "of at least one role" },
        { label: "Decisions open", value: formatCount(open), note: "a must-have to verify" },
        {
          label: "Near to none of the ten",
          value: nearToNone.isAtLeast ? `${formatCount(nearToNone.count)} or more` : formatCount(nearToNone.count),
          note: "kept, not rejected",
        },
        {
          label: "Without text",
          value: formatQuantity(withoutText, "file"),
          note: withoutText === 0 ? "all were readable" : "not scored, not rejected",
        },
      ]}
    />
  );
}
