import { skillName } from "@/components/evidence/skill-names";
import type { OpenQuestion } from "@/lib/data/open-questions";
import type { RolePoolState } from "@/lib/data/pool";
import type { RoleGap } from "@/lib/domain/gap/talent-gap";
import { widestGaps } from "@/lib/domain/gap/widest-gaps";
import { formatQuantity, formatShare } from "@/lib/format";
import { roleTitle } from "./role-title";

type OverviewAnswerProps = {
  readonly states: readonly RolePoolState[];
  readonly gaps: readonly RoleGap[];
  readonly questions: readonly OpenQuestion[];
};

/** What the pool can do today, what one answer would change, and what it lacks most. */
export function OverviewAnswer({ states, gaps, questions }: OverviewAnswerProps) {
  const filled = states.filter(({ passed }) => passed > 0);
  const waiting = questions.reduce((sum, { people }) => sum + people, 0);
  const [widest] = widestGaps(gaps, 1);
  return (
    <>
      <Filled filled={filled} of={states.length} />
      {waiting === 0 ? null : (
        <>
          {" "}
          <b>{formatQuantity(waiting, "gate decision")}</b> {waiting === 1 ? "is" : "are"} one answer away from passing.
        </>
      )}
      {widest === undefined ? null : (
        <>
          {" "}
          {skillName(widest.skill)} at the level asked is unknown or missing in{" "}
          <b>{widest.gap.proving === 0 ? "everybody" : formatShare(1 - widest.provenShare)}</b>
          {widest.gap.proving === 0 ? " who was read." : " of the people who were read."}
        </>
      )}
    </>
  );
}

function Filled({ filled, of }: { readonly filled: readonly RolePoolState[]; readonly of: number }) {
  const [most] = [...filled].sort((a, b) => b.passed - a.passed);
  if (most === undefined)
    return (
      <>
        <b>Nobody</b> passes every must-have of a role yet.
      </>
    );
  return (
    <>
      The pool can fill{" "}
      <b>
        {filled.length} of {of} roles
      </b>{" "}
      today, with most choice for {roleTitle(most.role)}: {formatQuantity(most.passed, "person passes", "people pass")}{" "}
      every must-have.
    </>
  );
}
