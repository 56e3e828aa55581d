import type { SkillFinding } from "@/lib/domain/evidence/evidence";
import { carriedOver, type LearningStart, learningStart } from "@/lib/domain/gap/learning-start";
import type { Interval } from "@/lib/domain/interval";
import { levelAsked } from "@/lib/domain/role/level-asked";
import type { Requirement, RoleLevel, RoleProfile } from "@/lib/domain/role/role-profile";
import { matchRequirement } from "@/lib/domain/scoring/match-requirement";
import { isGateMet } from "@/lib/domain/scoring/score-candidate";

/** A must-have that somebody does not meet, and how far they have to go. */
export type ToLearn = {
  readonly skill: string;
  /** 1 to 5. */
  readonly levelAsked: number;
  /** Whether the résumé says that they lack it, says nothing of it, or shows it at a level that may be too low. */
  readonly stance: "denied" | "silent" | "shown";
  /** What they set out from; null where nothing that they hold carries over. */
  readonly start: LearningStart | null;
  /** Levels still to learn. Its low end is 0 where the résumé is silent: they may know it already. */
  readonly levels: Interval;
};

/** How near somebody who does not pass stands to a role. */
export type LateralFit = {
  /** In the order of the profile. */
  readonly toLearn: readonly ToLearn[];
  /** Sum of the levels to learn. */
  readonly levels: Interval;
  readonly mustHavesMet: number;
  readonly mustHaves: number;
};

type Asked = { readonly requirement: Requirement; readonly carried: ReadonlyMap<string, number> };

/** Measures people against the must-haves of a profile at a level; made once for a pool. */
export function makeLateralFit(
  profile: RoleProfile,
  level: RoleLevel,
): (findings: readonly SkillFinding[]) => LateralFit | null {
  const asked = profile.requirements
    .filter(({ required, weight }) => required === "must" && weight > 0)
    .map((requirement): Asked => ({ requirement, carried: carriedOver(requirement) }));
  return (findings) => fitOf(findings, asked, { level, baseRate: profile.baseRate });
}

/** Null for whoever passes already, and for whoever holds nothing that carries over to any must-have that is missing. */
function fitOf(
  findings: readonly SkillFinding[],
  asked: readonly Asked[],
  base: { readonly level: RoleLevel; readonly baseRate: number },
): LateralFit | null {
  const of = (stance: SkillFinding["stance"]) => findings.filter((finding) => finding.stance === stance);
  const held = of("held");
  const bySkill = (list: readonly SkillFinding[]) => new Map(list.map((finding) => [finding.skill, finding]));
  const context = { ...base, held: bySkill(held), lacked: bySkill(of("lacked")) };
  const toLearn = asked.flatMap(({ requirement, carried }): ToLearn[] => {
    const match = matchRequirement(requirement, context);
    if (match.status !== "not-met" && isGateMet(match)) return [];
    const stance = match.status === "not-met" ? "denied" : match.finding === null ? "silent" : "shown";
    const start = learningStart(held, carried);
    const target = levelAsked(requirement, base.level);
    const levels = levelsLeft(target, start, stance === "silent");
    return [{ skill: requirement.skill, levelAsked: target, stance, start, levels }];
  });
  if (toLearn.every(({ start }) => start === null)) return null;
  const sum = (end: keyof Interval) => toLearn.reduce((total, { levels }) => total + levels[end], 0);
  return {
    toLearn,
    levels: { low: sum("low"), high: sum("high") },
    mustHavesMet: asked.length - toLearn.length,
    mustHaves: asked.length,
  };
}

/** From the level that is carried over to the one asked; from nothing where somebody of whom nothing is said may know it all. */
function levelsLeft(target: number, start: LearningStart | null, isSilent: boolean): Interval {
  const carried = {
    low: (start?.level.low ?? 0) * (start?.transfer ?? 0),
    high: (start?.level.high ?? 0) * (start?.transfer ?? 0),
  };
  const high = Math.max(0, target - carried.low);
  return { low: isSilent ? 0 : Math.max(0, target - carried.high), high };
}

/** Nearest first: least to learn at most, then most must-haves met, then least to learn at best. Negative when `a` is nearer. */
export function compareLateralFits(a: LateralFit, b: LateralFit): number {
  return a.levels.high - b.levels.high || b.mustHavesMet - a.mustHavesMet || a.levels.low - b.levels.low;
}

/** The nearest people of a pool that is walked through once, nearest first; of equally near ones whoever came first. */
export function makeNearest<Person>(most: number) {
  const nearest: { readonly person: Person; readonly fit: LateralFit }[] = [];
  return {
    nearest: nearest as readonly { readonly person: Person; readonly fit: LateralFit }[],
    offer(person: Person, fit: LateralFit): void {
      const last = nearest.at(-1);
      if (nearest.length === most && last !== undefined && compareLateralFits(fit, last.fit) >= 0) return;
      const after = nearest.findIndex((other) => compareLateralFits(fit, other.fit) < 0);
      nearest.splice(after === -1 ? nearest.length : after, 0, { person, fit });
      if (nearest.length > most) nearest.pop();
    },
  };
}
