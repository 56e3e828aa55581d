import type { Standing } from "@/lib/domain/gap/standing";
import type { RoleGap, SkillGap } from "@/lib/domain/gap/talent-gap";
import type { Interval } from "@/lib/domain/interval";
import { levelAsked } from "@/lib/domain/role/level-asked";
import { defaultLevel } from "@/lib/domain/role/role-levels";
import type { Requirement, RoleProfile } from "@/lib/domain/role/role-profile";
import { isGateMet } from "@/lib/domain/scoring/score-candidate";
import type { TeamMember } from "./team-member";

type Skilled = Pick<TeamMember, "skills">;

/**
 * How a team member stands to a requirement, in the words of the pool: proving = a level for the skill or a stand-in that the gate would take
 * for the level asked; lacking = all that is known is below it; possible = nobody has said, or the level known may reach it.
 */
export function memberStanding({ skills }: Skilled, requirement: Requirement, asked: number): Standing {
  const counting = [requirement.skill, ...requirement.satisfiedBy];
  const levels = skills.filter(({ skill }) => counting.includes(skill)).map(({ level }) => level);
  if (levels.length === 0) return "possible";
  if (levels.some((levelFound) => isGateMet({ levelFound, levelAsked: asked }))) return "proving";
  return levels.some(({ high }) => high >= asked) ? "possible" : "lacking";
}

/** A requirement as a team covers it. Its bus factor lies between those who prove it and these with those who might. */
export type TeamGap = SkillGap & { readonly busFactor: Interval };

export type TeamRoleGap = Omit<RoleGap, "skills"> & {
  readonly skills: readonly TeamGap[];
  /** Shares from 0 to 1 of the weight of must-haves and strong requirements; they add up to 1, or are all 0 where nothing is asked. */
  readonly coverage: Readonly<Record<Standing, number>>;
};

function gapOf(requirement: Requirement, asked: number, members: readonly Skilled[]): TeamGap {
  const counts = { proving: 0, possible: 0, lacking: 0 };
  for (const member of members) counts[memberStanding(member, requirement, asked)] += 1;
  const { skill, required, weight } = requirement;
  const busFactor = { low: counts.proving, high: counts.proving + counts.possible };
  return { skill, required, weight, levelAsked: asked, ...counts, busFactor };
}

/** What a team has of one requirement: the best standing of anybody; of nobody it lacks all. */
export function bestStanding(gap: Pick<SkillGap, "proving" | "possible">): Standing {
  if (gap.proving > 0) return "proving";
  return gap.possible > 0 ? "possible" : "lacking";
}

function coverageOf(gaps: readonly TeamGap[]): Readonly<Record<Standing, number>> {
  const weights = { proving: 0, possible: 0, lacking: 0 };
  for (const gap of gaps) if (gap.required !== "nice") weights[bestStanding(gap)] += gap.weight;
  const all = weights.proving + weights.possible + weights.lacking;
  if (all === 0) return weights;
  return { proving: weights.proving / all, possible: weights.possible / all, lacking: weights.lacking / all };
}

/**
 * What a team covers of each role at its default level: per requirement how many hold the level asked, might, do not, and the share of the
 * role's main weight that at least one person holds. In the order of the profiles. A team of nobody lacks everything.
 */
export function teamCoverage(members: readonly Skilled[], profiles: readonly RoleProfile[]): readonly TeamRoleGap[] {
  return profiles.map(({ role, version, requirements }) => {
    const level = defaultLevel(role);
    const skills = requirements.map((requirement) => gapOf(requirement, levelAsked(requirement, level), members));
    return { role, level, profileVersion: version, candidates: members.length, skills, coverage: coverageOf(skills) };
  });
}

/** A must-have that at most one person holds, so that one leaving or falling ill leaves nobody. */
export type ThinSkill = { readonly role: string; readonly gap: TeamGap };

/** The must-haves of `roles` with a bus factor of 0 or 1: nobody's first, then by weight. */
export function thinMustHaves(roles: readonly TeamRoleGap[]): readonly ThinSkill[] {
  return roles
    .flatMap(({ role, skills }) => skills.map((gap) => ({ role, gap })))
    .filter(({ gap }) => gap.required === "must" && gap.weight > 0 && gap.busFactor.low <= 1)
    .sort((a, b) => a.gap.busFactor.low - b.gap.busFactor.low || b.gap.weight - a.gap.weight);
}
