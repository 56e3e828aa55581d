import type { Interval } from "@/lib/domain/interval";
import type { Requirement } from "@/lib/domain/role/role-profile";
import { memberStanding } from "@/lib/domain/team/team-coverage";
import type { TeamMember } from "@/lib/domain/team/team-member";
import { carriedOver, type LearningStart, learningStart } from "./learning-start";

/** Assumed, not measured; whoever reads the page may set another. */
export const WEEKS_PER_LEVEL = { usual: 12, least: 1, most: 104 } as const;

/** Printed where weeks are shown. */
export const BUILD_FORMULA =
  "weeks = (level asked − level to start from) × weeks a level; the start is the level known, or that of an adjacent skill × the share that transfers, whichever is higher";

export type Learner = {
  readonly memberId: string;
  readonly start: LearningStart;
  /** Level from which they set out in the skill asked. */
  readonly startLevel: Interval;
  /** Between them, because the level to start from is known between bounds. */
  readonly weeks: Interval;
};

function middle({ low, high }: Interval): number {
  return (low + high) / 2;
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
  const carried = carriedOver(requirement);
  const learners = members.flatMap((member): Learner[] => {
    if (memberStanding(member, requirement, asked) === "proving") return [];
    const start = learningStart(member.skills, carried);
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
