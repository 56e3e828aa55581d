import "server-only";
import { listCandidateNumbers } from "@/lib/data/candidate-list";
import type { CandidateQuery } from "@/lib/data/candidate-query";
import { getCurrentProfile } from "@/lib/data/roles";
import type { Actor } from "@/lib/domain/access";
import { makePoolPacker } from "@/lib/domain/scoring/pack-pool";
import type { PackedFeed } from "@/lib/domain/scoring/packed-feed";
import { walkPool } from "./walk-pool";

/** Whose scores: a role at a level, and what is asked of the person. */
export type RankingFeedQuery = Required<Pick<CandidateQuery, "role" | "level">> &
  Pick<CandidateQuery, "search" | "location" | "minimumYears" | "toLookAt">;

/** Numbers of those whom the filters on the person let through; null when there is no such filter. */
async function filteredNumbers(actor: Actor, query: RankingFeedQuery): Promise<ReadonlySet<number> | null> {
  const { search, location, minimumYears, toLookAt } = query;
  const isAsked = [search, location, minimumYears, toLookAt].some((asked) => asked !== undefined);
  if (!isAsked) return null;
  return new Set(await listCandidateNumbers(actor, { ...query, sort: "name" }));
}

/** Everybody with a score for the role, packed for re-ranking in the browser, and whom the filters on the person hide: ranks are among all,
 *  whoever is shown. Gate and coverage depend on the weights, so filtering by them is left to it. */
export async function rankingFeed(actor: Actor, query: RankingFeedQuery): Promise<PackedFeed> {
  const packer = makePoolPacker(await getCurrentProfile(actor, query.role), query.level);
  const passing = await filteredNumbers(actor, query);
  const candidateIds: string[] = [];
  const names: string[] = [];
  const samples = new Set<number>();
  const hidden = new Set<number>();
  await walkPool(actor, packer.skills, (candidate, findings) => {
    packer.add(findings);
    if (candidate.isSample) samples.add(names.length);
    if (passing?.has(candidate.number) === false) hidden.add(names.length);
    candidateIds.push(candidate.candidateId);
    names.push(candidate.name);
  });
  return { candidateIds, names, samples, hidden, pool: packer.finish() };
}
