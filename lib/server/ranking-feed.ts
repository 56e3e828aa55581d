import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import { listCandidateNumbers } from "@/lib/data/candidate-list";
import type { CandidateQuery } from "@/lib/data/candidate-query";
import { getCurrentProfile } from "@/lib/data/roles";
import { unpackFindings } from "@/lib/data/skill-vector";
import { type CandidateVector, listSkillsByOrdinal, listSkillVectors } from "@/lib/data/skill-vectors";
import type { Actor } from "@/lib/domain/access";
import type { SkillFinding } from "@/lib/domain/evidence/evidence";
import { makePoolPacker } from "@/lib/domain/scoring/pack-pool";
import type { PackedFeed } from "@/lib/domain/scoring/packed-feed";

/** Whose scores: a role at a level, and what is asked of the person. */
export type RankingFeedQuery = Required<Pick<CandidateQuery, "role" | "level">> &
  Pick<CandidateQuery, "search" | "location" | "minimumYears">;

/** So many are packed before others get their turn: some tens of milliseconds. */
const PAGE = 1000;
const nowhere = { start: 0, end: 0 };

/** One candidate's findings as scoring reads them: stance and level; the quotes stay behind. */
function findingsOf({ cells }: CandidateVector, skills: ReadonlyMap<number, string>): readonly SkillFinding[] {
  const findings: SkillFinding[] = [];
  for (const { ordinal, stance, basis, strength, levelLow, levelHigh } of unpackFindings(cells)) {
    const skill = skills.get(ordinal);
    if (skill === undefined) continue;
    const level = { low: levelLow, high: levelHigh };
    findings.push({ skill, stance, basis, strength, level, via: null, quote: nowhere, context: nowhere, mentions: [] });
  }
  return findings;
}

/** Numbers of those whom the filters on the person let through; null when there is no such filter. */
async function filteredNumbers(actor: Actor, query: RankingFeedQuery): Promise<ReadonlySet<number> | null> {
  const { search, location, minimumYears } = query;
  if (search === undefined && location === undefined && minimumYears === undefined) return null;
  return new Set(await listCandidateNumbers(actor, { ...query, sort: "name" }));
}

/** Everybody with a score for the role, packed for re-ranking in the browser, and whom the filters on the person hide: ranks are among all,
 *  whoever is shown. Gate and coverage depend on the weights, so filtering by them is left to it. */
export async function rankingFeed(actor: Actor, query: RankingFeedQuery): Promise<PackedFeed> {
  const packer = makePoolPacker(await getCurrentProfile(actor, query.role), query.level);
  const known = await listSkillsByOrdinal(actor);
  const relevant = new Map([...known].filter(([, slug]) => packer.skills.has(slug)));
  const passing = await filteredNumbers(actor, query);
  const candidateIds: string[] = [];
  const names: string[] = [];
  const samples = new Set<number>();
  const hidden = new Set<number>();
  for (let after = 0; ; ) {
    const page = await listSkillVectors(actor, { after, limit: PAGE });
    for (const vector of page) {
      // Without any finding there is no score, so there is nothing to rank again.
      if (vector.cells.length === 0) continue;
      packer.add(findingsOf(vector, relevant));
      if (vector.isSample) samples.add(names.length);
      if (passing?.has(vector.number) === false) hidden.add(names.length);
      candidateIds.push(vector.candidateId);
      names.push(vector.name);
    }
    after = page.at(-1)?.number ?? after;
    if (page.length < PAGE) return { candidateIds, names, samples, hidden, pool: packer.finish() };
    await nextTurn();
  }
}
