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
  return [decide(pool), ...ask(pool), replaceFiles(pool), lookAtGap(pool), bringYourOwn(pool)].filter(
    (step) => step !== null,
  );
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
    why: "A quote stands behind every must-have",
    label: "Open ranking",
    href: `/roles/${most.role}/ranking?gate=passed`,
  };
}

const MOST_ASKED = 2;

function ask({ toAsk }: OverviewPool): readonly Step[] {
  return toAsk.slice(0, MOST_ASKED).map(({ role, level, person, open }) => ({
    what: `Ask ${person.name || "the best candidate"} for ${roleName(role)}`,
    why: `Nobody passes yet; ${formatQuantity(open, "must-have")} to verify with the best of those who might`,
    label: "What to ask",
    href: `/candidates/${person.id}?role=${role}&level=${level}`,
  }));
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
