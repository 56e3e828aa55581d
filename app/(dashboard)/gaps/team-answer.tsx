import { roleTitle } from "@/app/(dashboard)/role-title";
import { type TeamRoleGap, thinMustHaves } from "@/lib/domain/team/team-coverage";
import { formatQuantity, formatShare } from "@/lib/format";

type TeamAnswerProps = { readonly gaps: readonly TeamRoleGap[]; readonly members: number };

/** Which role the team covers best, and how many must-haves hang on one person or nobody. */
export function TeamAnswer({ gaps, members }: TeamAnswerProps) {
  const [best] = gaps.toSorted((a, b) => b.coverage.proving - a.coverage.proving);
  if (members === 0 || best === undefined)
    return <>What the people who already work here cover of each role, and what hangs on one of them.</>;
  const thin = thinMustHaves(gaps);
  const nobody = thin.filter(({ gap }) => gap.busFactor.low === 0).length;
  const all = gaps.reduce((sum, { skills }) => sum + skills.filter(({ required }) => required === "must").length, 0);
  return (
    <>
      The team of <b>{members}</b> covers {roleTitle(best.role)} best, <b>{formatShare(best.coverage.proving)}</b> of
      its main weight. Of {formatQuantity(all, "must-have")} over all roles <b>{nobody}</b>{" "}
      {nobody === 1 ? "is" : "are"} held by nobody and <b>{thin.length - nobody}</b> by one person.
    </>
  );
}
