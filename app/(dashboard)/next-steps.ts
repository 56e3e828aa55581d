import { skillName } from "@/components/evidence/skill-names";
import type { PoolCount } from "@/lib/data/candidates";
import type { RolePoolState } from "@/lib/data/pool";
import type { RoleGap } from "@/lib/domain/gap/talent-gap";
import { formatQuantity } from "@/lib/format";
import { roleBySlug } from "@/lib/reference/roles";

export type NextStep = {
  readonly title: string;
  readonly why: string;
  readonly label: string;
  readonly href: string;
  /** How many people or decisions it moves; the list is ordered by it. */
  readonly affects: number;
};

const MOST_QUESTIONS = 3;

function nameOf(role: string): string {
  return roleBySlug.get(role)?.name ?? role;
}

/** Must-haves about which most résumés are silent, one a skill. */
function questions(gaps: readonly RoleGap[], states: readonly RolePoolState[]): readonly NextStep[] {
  const open = new Map(states.map((state) => [state.role, state.open]));
  const asked = gaps.flatMap(({ role, skills }) =>
    skills
      .filter((gap) => gap.required === "must" && gap.possible > 0)
      .map((gap) => ({ role, gap, affects: Math.min(gap.possible, open.get(role) ?? 0) })),
  );
  const bySkill = new Map<string, (typeof asked)[number]>();
  for (const entry of asked) {
    if (entry.affects > (bySkill.get(entry.gap.skill)?.affects ?? 0)) bySkill.set(entry.gap.skill, entry);
  }
  return [...bySkill.values()]
    .sort((a, b) => b.affects - a.affects)
    .slice(0, MOST_QUESTIONS)
    .map(({ role, gap, affects }) => ({
      title: `Ask about ${skillName(gap.skill)}`,
      why: `${formatQuantity(gap.possible, "résumé")} of the pool ${gap.possible === 1 ? "leaves" : "leave"} it open, and ${nameOf(role)} cannot do without it`,
      label: "Who to ask",
      href: `/roles/${role}/ranking?gate=verify`,
      affects,
    }));
}

function emptyRoles(states: readonly RolePoolState[]): readonly NextStep[] {
  const none = states.filter((state) => state.scored > 0 && state.passed === 0).sort((a, b) => b.open - a.open);
  const [first] = none;
  if (first === undefined) return [];
  const others = none.length > 1 ? ` The same is true of ${formatQuantity(none.length - 1, "other role")}.` : "";
  return [
    {
      title: `Find people for ${nameOf(first.role)}`,
      why: `No candidate passes its must-haves; ${formatQuantity(first.open, "person is", "people are")} to verify.${others}`,
      label: "Who is nearest",
      href: `/roles/${first.role}/ranking`,
      affects: first.open,
    },
  ];
}

function poolSteps(pool: PoolCount): readonly NextStep[] {
  const steps: NextStep[] = [];
  if (pool.withoutText > 0) {
    steps.push({
      title: `Look at ${formatQuantity(pool.withoutText, "file")} without text`,
      why: "Images of pages, most likely. They are kept, and nothing was invented for them",
      label: "Show files",
      href: "/candidates?sort=expected&direction=ascending",
      affects: pool.withoutText,
    });
  }
  if (pool.sample === pool.candidates) {
    steps.push({
      title: "Import your own résumés",
      why: "Everybody here is fictional. Yours are scored the same way, beside or instead of them",
      label: "Import",
      href: "/candidates/import",
      affects: 0,
    });
  }
  return steps;
}

/** What moves the pool most, most first: questions to ask, roles without anybody, files to look at. */
export function nextSteps(
  pool: PoolCount,
  states: readonly RolePoolState[],
  gaps: readonly RoleGap[],
): readonly NextStep[] {
  return [...questions(gaps, states), ...emptyRoles(states), ...poolSteps(pool)].sort((a, b) => b.affects - a.affects);
}
