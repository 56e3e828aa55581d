import { roleTitle } from "@/app/(dashboard)/role-title";
import { skillName } from "@/components/evidence/skill-names";
import type { RoleGap } from "@/lib/domain/gap/talent-gap";
import { widestGaps } from "@/lib/domain/gap/widest-gaps";
import { formatCount, formatQuantity, formatShare } from "@/lib/format";

/** What the pool lacks most, and how much of it a question could settle, in two sentences. */
export function GapAnswer({ gaps }: { readonly gaps: readonly RoleGap[] }) {
  const [widest] = widestGaps(gaps, 1);
  if (widest === undefined) return <>Which skills the pool lacks for each role, once somebody is in it.</>;
  const { proving, possible, lacking } = widest.gap;
  const open = openShare(gaps);
  return (
    <>
      Scarcest of all is <b>{skillName(widest.skill)}</b>:{" "}
      <b>{proving === 0 ? "nobody proves" : formatQuantity(proving, "person proves", "people prove")}</b> the level that{" "}
      {roleTitle(widest.role)} asks, {formatCount(possible)} might and {formatCount(lacking)}{" "}
      {lacking === 1 ? "does" : "do"} not.
      {open === null ? null : (
        <>
          {" "}
          Over all roles <b>{formatShare(open)}</b> of the must-have checks are silence that a question can settle.
        </>
      )}
    </>
  );
}

/** Share of person × must-have pairs about which the résumé leaves it open; null without any. */
function openShare(gaps: readonly RoleGap[]): number | null {
  const musts = gaps.flatMap(({ skills }) => skills.filter(({ required }) => required === "must"));
  const all = musts.reduce((sum, gap) => sum + gap.proving + gap.possible + gap.lacking, 0);
  const open = musts.reduce((sum, gap) => sum + gap.possible, 0);
  return all === 0 ? null : open / all;
}
