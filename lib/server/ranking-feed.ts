import "server-only";
import { listCandidateIds } from "@/lib/data/candidate-list";
import type { CandidateQuery } from "@/lib/data/candidate-query";
import { getProfileVersion } from "@/lib/data/roles";
import { getSkillVectors, type SkillVectors } from "@/lib/data/skill-vectors";
import type { Actor } from "@/lib/domain/access";
import type { SkillFinding } from "@/lib/domain/evidence/evidence";
import { packPool } from "@/lib/domain/scoring/pack-pool";
import type { PackedFeed } from "@/lib/domain/scoring/packed-feed";

/** Whose scores: a role at a level, and what is asked of the person. */
export type RankingFeedQuery = Required<Pick<CandidateQuery, "role" | "level">> &
  Pick<CandidateQuery, "search" | "location" | "minimumYears">;

const LEVEL_STEPS = 20;
const LACKED = 8;
const nowhere = { start: 0, end: 0 };

/** One candidate's findings as scoring reads them: stance and level; the quotes stay behind. */
function findingsOf(vectors: SkillVectors, candidate: number): readonly SkillFinding[] {
  const findings: SkillFinding[] = [];
  const end = vectors.offsets[candidate + 1] ?? 0;
  for (let at = vectors.offsets[candidate] ?? 0; at < end; at += 1) {
    findings.push({
      skill: vectors.skills[vectors.skillIndexes[at] ?? 0] ?? "",
      stance: ((vectors.flags[at] ?? 0) & LACKED) === 0 ? "held" : "lacked",
      basis: "stated",
      via: null,
      strength: "listed",
      level: { low: (vectors.levelsLow[at] ?? 0) / LEVEL_STEPS, high: (vectors.levelsHigh[at] ?? 0) / LEVEL_STEPS },
      quote: nowhere,
      context: nowhere,
      mentions: [],
    });
  }
  return findings;
}

/** Places in the vectors of those whom the filters on the person let through. */
async function filteredPlaces(
  actor: Actor,
  query: RankingFeedQuery,
  vectors: SkillVectors,
): Promise<readonly number[]> {
  const all = vectors.candidateIds.map((_, place) => place);
  const { search, location, minimumYears } = query;
  if (search === undefined && location === undefined && minimumYears === undefined) return all;
  const passing = new Set(await listCandidateIds(actor, { ...query, sort: "name", direction: "ascending" }));
  return all.filter((place) => passing.has(vectors.candidateIds[place] ?? ""));
}

/** Everybody with a score for the role whom the filters on the person let through, packed for re-ranking in the
 *  browser. Gate and coverage depend on the weights, so filtering by them is left to it. */
export async function rankingFeed(actor: Actor, query: RankingFeedQuery): Promise<PackedFeed> {
  const vectors = await getSkillVectors(actor, query.role);
  const profile = await getProfileVersion(actor, query.role, vectors.profileVersion);
  const places = await filteredPlaces(actor, query, vectors);
  const skillsOf = (candidate: number) => findingsOf(vectors, places[candidate] ?? 0);
  return {
    candidateIds: places.map((place) => vectors.candidateIds[place] ?? ""),
    names: places.map((place) => vectors.names[place] ?? ""),
    pool: packPool({ count: places.length, skillsOf }, profile, query.level),
  };
}
