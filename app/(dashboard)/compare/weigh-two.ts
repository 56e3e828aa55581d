import { skillName } from "@/components/evidence/skill-names";
import type { NamedRequirement } from "@/components/weighing/pair-swap";
import { getCurrentProfile } from "@/lib/data/roles";
import type { Actor } from "@/lib/domain/access";
import type { RoleProfile } from "@/lib/domain/role/role-profile";
import { packPool } from "@/lib/domain/scoring/pack-pool";
import type { ScorePair } from "@/lib/domain/scoring/rank-swap";
import { scoreCandidate } from "@/lib/domain/scoring/score-candidate";
import { type PairWeighed, weighPair } from "@/lib/domain/scoring/weigh-pair";
import type { Compared } from "./compared-rows";
import type { Comparison } from "./search-params";

export type WeighedTwo = {
  readonly weighed: PairWeighed;
  readonly requirements: readonly NamedRequirement[];
  readonly weights: readonly number[];
};

/** Weighs two compared people against each other by the profile's weights; null for another number of them, and where one has no score. */
export async function weighTwo(
  actor: Actor,
  { role, level, seed }: Comparison,
  people: readonly Compared[],
): Promise<WeighedTwo | null> {
  const [first, second] = people;
  if (first?.score.kind !== "computed" || second?.score.kind !== "computed" || people.length > 2) return null;
  const profile = await getCurrentProfile(actor, role);
  const skillsOf = (index: number) => people[index]?.candidate.evidence.skills ?? [];
  const pool = packPool({ count: people.length, skillsOf }, profile, level);
  const weights = profile.requirements.map(({ weight }) => weight);
  const score = scorerOf([first, second], profile);
  const weighed = weighPair(pool, [0, 1], { weights, seed, score });
  const requirements = profile.requirements.map(({ skill, required }) => ({ name: skillName(skill), required }));
  return weighed === null ? null : { weighed, requirements, weights };
}

/** The scorer that the stored scores come from, under other weights. */
function scorerOf([first, second]: readonly [Compared, Compared], profile: RoleProfile): ScorePair {
  return (weights) => {
    const requirements = profile.requirements.map((requirement, place) => ({
      ...requirement,
      weight: weights[place] ?? 0,
    }));
    const pointsOf = ({ candidate, score }: Compared) => {
      const again = scoreCandidate(candidate.evidence, { ...profile, requirements }, score.level);
      return again.kind === "computed" ? again.points.expected : null;
    };
    const [one, other] = [pointsOf(first), pointsOf(second)];
    return one === null || other === null ? null : [one, other];
  };
}
