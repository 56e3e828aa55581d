import type { Interval } from "@/lib/domain/interval";
import type { Requirement } from "@/lib/domain/role/role-profile";
import { memberStanding } from "@/lib/domain/team/team-coverage";
import type { TeamMember } from "@/lib/domain/team/team-member";
import { skillBySlug } from "@/lib/reference/skills";

/** Assumed, not measured; whoever reads the page may set another. */
export const WEEKS_PER_LEVEL = { usual: 12, least: 1, most: 104 } as const;

/** Printed where weeks are shown. */
export const BUILD_FORMULA =
  "weeks = (level asked − level to start from) × weeks a level; the start is the level known, or that of an adjacent skill × the share that transfers, whichever is higher";

/** From what somebody sets out. */
export type LearningStart = {
  /** The skill itself, a stand-in, or an adjacent one. */
  readonly skill: string;
  /** What carries over, 0 to 1; 1 for the skill itself and its stand-ins. */
  readonly transfer: number;
  /** The level in that skill. */
  readonly level: Interval;
};

export type Learner = {
  readonly memberId: string;
  readonly start: LearningStart;
  /** Level from which they set out in the skill asked. */
  readonly startLevel: Interval;
  /** Between them, because the level to start from is known between bounds. */
  readonly weeks: Interval;
};

/** How much of a held skill carries over to the one asked; 0 = nothing. */
function transferTo(requirement: Requirement, held: string): number {
  if (held === requirement.skill || requirement.satisfiedBy.includes(held)) return 1;
  const adjacent = skillBySlug.get(held)?.adjacent ?? [];
  return adjacent.find(({ slug }) => slug === requirement.skill)?.transfer ?? 0;
}

function middle({ low, high }: Interval): number {
  return (low + high) / 2;
}

/** The skill of a member from which most carries over; null where nothing does. Ties go to the first by name. */
function bestStart({ skills }: Pick<TeamMember, "skills">, requirement: Requirement): LearningStart | null {
  const starts = skills
    .map(({ skill, level }) => ({ skill, level, transfer: transferTo(requirement, skill) }))
    .filter(({ level, transfer }) => middle(level) * transfer > 0);
  starts.sort((a, b) => middle(b.level) * b.transfer - middle(a.level) * a.transfer || (a.skill < b.skill ? -1 : 1));
  return starts[0] ?? null;
}

/** Weeks from a level to the one asked, never below 0. */
function weeksFrom(startLevel: number, asked: number, weeksPerLevel: number): number {
  return Math.max(0, asked - startLevel) * weeksPerLevel;
}

type LevelAsked = { readonly requirement: Requirement; readonly asked: number };

/**
 * Who of the team is nearest to a skill that they do not hold at the level asked, and in how many weeks they would: fewest weeks first, by the
 * middle of the interval. `weeksPerLevel` is an assumption. Somebody who holds nothing that carries over is not among them.
 */
export function nearestLearners(
  members: readonly Pick<TeamMember, "id" | "skills">[],
  { requirement, asked }: LevelAsked,
  weeksPerLevel: number,
): readonly Learner[] {
  const learners = members.flatMap((member): Learner[] => {
    if (memberStanding(member, requirement, asked) === "proving") return [];
    const start = bestStart(member, requirement);
    if (start === null) return [];
    const startLevel = { low: start.level.low * start.transfer, high: start.level.high * start.transfer };
    const weeks = {
      low: weeksFrom(startLevel.high, asked, weeksPerLevel),
      high: weeksFrom(startLevel.low, asked, weeksPerLevel),
    };
    return [{ memberId: member.id, start, startLevel, weeks }];
  });
  return learners.sort((a, b) => middle(a.weeks) - middle(b.weeks) || (a.memberId < b.memberId ? -1 : 1));
}
