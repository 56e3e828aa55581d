import { skillName } from "@/components/evidence/skill-names";
import type { RolePoolState } from "@/lib/data/pool";
import { widestGaps } from "@/lib/domain/gap/widest-gaps";
import { formatCount, formatQuantity } from "@/lib/format";
import type { OverviewPool } from "./overview-pool";
import { roleName } from "./overview-role";

/** One thing to do: what, why, and the page on which it is done. */
export type Step = {
  readonly what: string;
  readonly why: string;
  readonly label: string;
  readonly href: string;
};

/** What to do next, nearest to a decision first; a step that has nothing to do is left out. */
export function nextSteps(pool: OverviewPool): readonly Step[] {
  return [
    decide(pool),
    verify(pool),
    findSomebody(pool),
    replaceFiles(pool),
    lookAtGap(pool),
    bringYourOwn(pool),
  ].filter((step) => step !== null);
}

/** The role with most of something; the first one in the given order where several have as many. */
function roleWithMost(states: readonly RolePoolState[], count: (state: RolePoolState) => number): RolePoolState | null {
  let most: RolePoolState | null = null;
  for (const state of states) if (most === null || count(state) > count(most)) most = state;
  return most !== null && count(most) > 0 ? most : null;
}

function decide({ states }: OverviewPool): Step | null {
  const most = roleWithMost(states, ({ passed }) => passed);
  if (most === null) return null;
  return {
    what: `Look at the ${formatQuantity(most.passed, "person", "people")} through the gate for ${roleName(most.role)}`,
    why: "Every must-have is proven by a quote",
    label: "Open ranking",
    href: `/roles/${most.role}/ranking?gate=passed`,
  };
}

function verify({ states, gaps }: OverviewPool): Step | null {
  const most = roleWithMost(states, ({ open }) => open);
  if (most === null) return null;
  const musts = gaps.find(({ role }) => role === most.role)?.skills.filter(({ required }) => required === "must") ?? [];
  const silent = [...musts].sort((a, b) => b.possible - a.possible)[0];
  return {
    what: `Verify ${formatQuantity(most.open, "person", "people")} for ${roleName(most.role)}`,
    why: silent
      ? `${skillName(silent.skill)} is the must-have left open most often, by ${formatQuantity(silent.possible, "résumé")}`
      : "A must-have is left open by the résumé",
    label: "Questions",
    href: `/roles/${most.role}/interview`,
  };
}

function findSomebody({ states }: OverviewPool): Step | null {
  const nobody = states.filter(({ passed, scored }) => passed === 0 && scored > 0);
  const first = roleWithMost(nobody, ({ open }) => open) ?? nobody[0];
  if (first === undefined) return null;
  return {
    what: `Find somebody for ${roleName(first.role)}`,
    why:
      first.open === 0
        ? "Nobody passes and nobody is to verify"
        : `Nobody passes; ${formatQuantity(first.open, "person", "people")} might after an answer`,
    label: "Who might",
    href: first.open === 0 ? `/roles/${first.role}/ranking` : `/roles/${first.role}/ranking?gate=verify`,
  };
}

function replaceFiles({ withoutText }: OverviewPool): Step | null {
  if (withoutText === 0) return null;
  return {
    what: `Replace ${formatQuantity(withoutText, "file")} without text`,
    why: "Images of pages: nothing was invented for them. Import a version with text, or paste it",
    label: "Import again",
    href: "/candidates/import",
  };
}

function lookAtGap({ gaps }: OverviewPool): Step | null {
  const [widest] = widestGaps(gaps, 1);
  if (widest === undefined) return null;
  const { proving, possible, lacking } = widest.gap;
  return {
    what: `Close the gap in ${skillName(widest.skill)}`,
    why: `${formatCount(proving)} of ${formatCount(proving + possible + lacking)} prove it for ${roleName(widest.role)}, ${formatCount(possible)} might`,
    label: "See gaps",
    href: "/gaps",
  };
}

function bringYourOwn({ candidates, sample }: OverviewPool): Step | null {
  if (sample < candidates) return null;
  return {
    what: "Bring your own résumés",
    why: "Everybody here is fictional, from the sample",
    label: "Import",
    href: "/candidates/import",
  };
}
