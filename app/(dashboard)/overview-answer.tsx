import { skillName } from "@/components/evidence/skill-names";
import { widestGaps } from "@/lib/domain/gap/widest-gaps";
import { formatCount, formatQuantity, formatShare } from "@/lib/format";
import type { OverviewPool } from "./overview-pool";

/** How the pool stands to the ten roles, in two sentences. */
export function OverviewAnswer({ pool: { states, gaps } }: { readonly pool: OverviewPool }) {
  const filled = states.filter(({ passed }) => passed > 0).length;
  const open = states.reduce((sum, state) => sum + state.open, 0);
  const [widest] = widestGaps(gaps, 1);
  return (
    <>
      For{" "}
      <b>
        {filled} of {states.length} roles
      </b>{" "}
      somebody passes every must-have, and <b>{formatQuantity(open, "gate decision")}</b>{" "}
      {open === 1 ? "waits" : "wait"} for an answer that {open === 1 ? "its résumé does" : "the résumés do"} not give.
      {widest ? (
        <>
          {" "}
          {skillName(widest.skill)} is the widest gap: <b>{formatShare(widest.provenShare)}</b> of{" "}
          {formatCount(widest.gap.proving + widest.gap.possible + widest.gap.lacking)} readable people prove it at the
          level asked.
        </>
      ) : null}
    </>
  );
}
