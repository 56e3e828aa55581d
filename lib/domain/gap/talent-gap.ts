import type { Standing } from "@/lib/domain/gap/standing";
import type { RequirementKind, RoleLevel } from "@/lib/domain/role/role-profile";
import type { ComputedScore, RequirementResult, Score } from "@/lib/domain/scoring/score";
import { isGateMet } from "@/lib/domain/scoring/score-candidate";

/** How the readable candidates stand to one requirement; the three counts add up to the candidates counted. */
export type SkillGap = {
  readonly skill: string;
  readonly required: RequirementKind;
  readonly weight: number;
  readonly levelAsked: number;
  /** Have evidence for the level asked, read as the gate reads a must-have. */
  readonly proving: number;
  /** The résumé is silent, or the level found may reach the one asked: to be asked. */
  readonly possible: number;
  /** Contrary evidence, or surely below the level asked. */
  readonly lacking: number;
};

export type RoleGap = {
  readonly role: string;
  readonly level: RoleLevel;
  readonly profileVersion: number;
  /** Candidates with a computed score; those without readable evidence are not counted anywhere. */
  readonly candidates: number;
  /** In the order of the profile. */
  readonly skills: readonly SkillGap[];
};

/** Which of the three a requirement's result counts for. */
export function gapStanding(result: RequirementResult): Standing {
  if (result.status === "unknown") return "possible";
  if (result.status !== "not-met" && isGateMet(result)) return "proving";
  const mayReach =
    result.status === "partly-met" && result.levelFound !== null && result.levelFound.high >= result.levelAsked;
  return mayReach ? "possible" : "lacking";
}

function gapsOfRole(first: ComputedScore, scores: readonly ComputedScore[]): RoleGap {
  const skills = first.ledger.map((row, index) => {
    const counts = { proving: 0, possible: 0, lacking: 0 };
    for (const score of scores) {
      const result = score.ledger[index];
      if (result !== undefined) counts[gapStanding(result)] += 1;
    }
    const { skill, required, weight } = row.requirement;
    return { skill, required, weight, levelAsked: row.levelAsked, ...counts };
  });
  return {
    role: first.role,
    level: first.level,
    profileVersion: first.profileVersion,
    candidates: scores.length,
    skills,
  };
}

/**
 * The talent gap of a pool: for each role, level and profile version, how many candidates prove each skill at the level asked.
 * Counts of people. Two profile versions are never added up. Scores that are not computable are left out; no scores, no rows.
 */
export function talentGap(scores: readonly Score[]): readonly RoleGap[] {
  const groups = new Map<string, [ComputedScore, ...ComputedScore[]]>();
  for (const score of scores) {
    if (score.kind !== "computed") continue;
    const key = `${score.role} ${score.level} ${score.profileVersion}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [score]);
    else group.push(score);
  }
  return [...groups.values()].map((group) => gapsOfRole(group[0], group));
}
