import { type CandidateDetail, getCandidate } from "@/lib/data/candidates";
import { getCurrentProfile } from "@/lib/data/roles";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { RoleProfile } from "@/lib/domain/role/role-profile";
import { packPool } from "@/lib/domain/scoring/pack-pool";
import { pickCandidates } from "@/lib/domain/scoring/pick-candidates";
import { rankStability } from "@/lib/domain/scoring/rank-stability";
import { USUAL_SEED, weightingsAround } from "@/lib/domain/scoring/rank-weightings";
import { scoreCandidate } from "@/lib/domain/scoring/score-candidate";
import { stabilityOf } from "@/lib/domain/scoring/weigh-pool";
import type { Compared } from "./compared-rows";
import type { Comparison } from "./search-params";

/** The people of the address that are still here, scored for the role; somebody deleted meanwhile is left out. */
export async function loadCompared(actor: Actor, comparison: Comparison): Promise<readonly Compared[]> {
  const { ids, role, level } = comparison;
  const profile = await getCurrentProfile(actor, role);
  const found = (await Promise.all(ids.map((id) => findOrNull(actor, id)))).filter((candidate) => candidate !== null);
  const shares = firstShares(found, profile, comparison);
  return found.map((candidate, index) => {
    const score = scoreCandidate(candidate.evidence, profile, level);
    return { candidate, score, firstShare: score.kind === "computed" ? (shares[index] ?? null) : null };
  });
}

async function findOrNull(actor: Actor, id: string): Promise<CandidateDetail | null> {
  try {
    return await getCandidate(actor, id);
  } catch (error) {
    if (error instanceof DomainError && error.code === "NOT_FOUND") return null;
    throw error;
  }
}

/** Of each person the share of re-weightings in which they stand first of those that have a score. */
function firstShares(
  people: readonly CandidateDetail[],
  profile: RoleProfile,
  { level }: Comparison,
): readonly (number | null)[] {
  const skillsOf = (index: number) => people[index]?.evidence.skills ?? [];
  const pool = packPool({ count: people.length, skillsOf }, profile, level);
  const weights = profile.requirements.map(({ weight }) => weight);
  const scored = people.flatMap(({ evidence }, index) => (evidence.skills.length > 0 ? [index] : []));
  const stability = stabilityOf(pickCandidates(pool, scored), {
    weightings: weightingsAround(weights, USUAL_SEED),
    top: 1,
    followed: new Uint32Array(),
  });
  return people.map((_, index) => rankStability(stability, scored.indexOf(index))?.firstShare ?? null);
}
