import { skillName } from "@/components/evidence/skill-names";
import { widestGaps } from "@/lib/domain/gap/widest-gaps";
import { formatCount, formatQuantity, formatShare } from "@/lib/format";
import type { OverviewPool } from "./overview-pool";

/** How the pool stands to the ten roles, in two sentences. */
export function OverviewAnswer({ pool: { states, gaps, passing } }: { readonly pool: OverviewPool }) {
  const filled = states.filter(({ passed }) => passed > 0).length;
  const [widest] = widestGaps(gaps, 1);
  return (
    <>
      For <b>{`${filled} of ${states.length} roles`}</b> somebody passes the gate,{" "}
      <b>{formatQuantity(passing, "person", "people")}</b> in all.
      {widest ? (
        <>
          {` ${skillName(widest.skill)} is the widest gap: `}
          <b>{formatShare(widest.provenShare)}</b>
          {` of ${formatCount(widest.gap.proving + widest.gap.possible + widest.gap.lacking)} readable people prove it at the level asked.`}
        </>
      ) : null}
    </>
  );
}
