import { skillName } from "@/components/evidence/skill-names";
import type { PoolCount } from "@/lib/data/candidates";
import type { OpenQuestion } from "@/lib/data/open-questions";
import type { RolePoolState } from "@/lib/data/pool";
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

/** People whom one answer would bring through a gate. */
function asked(questions: readonly OpenQuestion[]): readonly NextStep[] {
  return questions.slice(0, MOST_QUESTIONS).map(({ role, skill, people }) => ({
    title: `Ask ${formatQuantity(people, "person", "people")} about ${skillName(skill)}`,
    why: `It is the one must-have left to verify; a good answer turns “to verify” into “passed”. ${nameOf(role)}`,
    label: "Who to ask",
    href: `/roles/${role}/ranking?gate=verify`,
    affects: people,
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
      // After the questions that only wait to be asked.
      affects: 1,
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
  questions: readonly OpenQuestion[],
): readonly NextStep[] {
  return [...asked(questions), ...emptyRoles(states), ...poolSteps(pool)].sort((a, b) => b.affects - a.affects);
}
