import { skillName } from "@/components/evidence/skill-names";
import type { PoolCount } from "@/lib/data/candidates";
import type { OpenQuestion } from "@/lib/data/open-questions";
import type { RolePoolState } from "@/lib/data/pool";
import type { WorkItem } from "@/lib/data/work-items";
import { daysBetween } from "@/lib/domain/calendar-day";
import { formatDay, formatQuantity, formatScore } from "@/lib/format";
import { gapPeopleHref } from "./gap-href";
import { roleTitle } from "./role-title";

export type NextStep = {
  readonly title: string;
  readonly why: string;
  readonly label: string;
  readonly href: string;
  /** How many people or decisions it moves; the list is ordered by it. */
  readonly affects: number;
};

const MOST_QUESTIONS = 3;

function named(name: string): string {
  return name || "one person without a stated name";
}

/** People whom one answer would bring through a gate. */
function asked(questions: readonly OpenQuestion[]): readonly NextStep[] {
  return questions.slice(0, MOST_QUESTIONS).map(({ role, skill, people, nearest }) => ({
    title: `Ask ${people === 1 ? named(nearest.name) : formatQuantity(people, "person", "people")} about ${skillName(skill)}`,
    why:
      people === 1
        ? `The one must-have left to verify for ${roleTitle(role)}`
        : `The one must-have left to verify for ${roleTitle(role)}; ${named(nearest.name)} is nearest`,
    label: "Who to ask",
    href: gapPeopleHref({ role, skill, group: "one-away" }),
    affects: people,
  }));
}

function emptyRoles(states: readonly RolePoolState[]): readonly NextStep[] {
  const none = states.filter((state) => state.scored > 0 && state.passed === 0);
  const [first] = [...none].sort((a, b) => (a.best?.expected ?? 0) - (b.best?.expected ?? 0));
  if (first === undefined) return [];
  const { best } = first;
  const nearest =
    best === null
      ? ""
      : `; ${named(best.name)} is nearest, ${formatScore(best.expected)} expected with ${formatQuantity(best.openMustHaves.length, "must-have")} open`;
  const others =
    none.length > 1 ? `. ${formatQuantity(none.length - 1, "other role has", "other roles have")} nobody` : "";
  return [
    {
      title: `Find people for ${roleTitle(first.role)}`,
      why: `Nobody passes every must-have${nearest}${others}`,
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

/** Work of the checklists that is overdue or due within a week, the most overdue first. */
export function workSteps(work: readonly WorkItem[], today: string): readonly NextStep[] {
  return work.map(({ role, topic, text, ownerName, dueOn }) => {
    const isOverdue = dueOn !== null && daysBetween(today, dueOn) < 0;
    const owner = ownerName === "" ? "" : `, ${ownerName}`;
    return {
      title: text,
      why: `${isOverdue ? "Overdue since" : "Due"} ${dueOn === null ? "" : formatDay(dueOn)}${owner}; ${roleTitle(role)}`,
      label: "Checklist",
      href: `/roles/${role}/work#${topic}`,
      affects: 1,
    };
  });
}

/** What moves the pool most, most first: questions to ask, roles without anybody, files to look at. */
export function nextSteps(
  pool: PoolCount,
  states: readonly RolePoolState[],
  questions: readonly OpenQuestion[],
): readonly NextStep[] {
  return [...asked(questions), ...emptyRoles(states), ...poolSteps(pool)].sort((a, b) => b.affects - a.affects);
}
