import { skillName } from "@/components/evidence/skill-names";
import type { RolePoolState } from "@/lib/data/pool";
import type { RoleGap } from "@/lib/domain/gap/talent-gap";
import { widestGaps } from "@/lib/domain/gap/widest-gaps";
import { formatList, formatShare } from "@/lib/format";
import { roleTitle } from "./role-pool-table";

/** Names that a sentence carries before it becomes a list. */
const MOST_NAMED = 3;

type OverviewAnswerProps = { readonly states: readonly RolePoolState[]; readonly gaps: readonly RoleGap[] };

/** What the pool can do today and what it lacks most, in a sentence. */
export function OverviewAnswer({ states, gaps }: OverviewAnswerProps) {
  const filled = states.filter((state) => state.passed > 0);
  const named = [...filled].sort((a, b) => b.passed - a.passed).slice(0, MOST_NAMED);
  const [widest] = widestGaps(gaps, 1);
  const names = formatList(named.map(({ role }) => roleTitle(role)));
  return (
    <>
      {filled.length === 0 ? (
        <>
          <b>Nobody</b> passes every must-have of a role yet.
        </>
      ) : (
        <>
          The pool has somebody through the gate for{" "}
          <b>{filled.length === 1 ? "one role" : `${filled.length} roles`}</b> today (
          {filled.length > named.length ? `most for ${names}` : names}).
        </>
      )}{" "}
      {widest === undefined ? null : (
        <>
          {skillName(widest.skill)} at the level asked is unknown or missing in{" "}
          <b>{formatShare(1 - widest.provenShare)}</b> of the people who were read.
        </>
      )}
    </>
  );
}
