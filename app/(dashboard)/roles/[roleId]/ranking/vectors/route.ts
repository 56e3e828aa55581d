import { notFound } from "next/navigation";
import {
  type RankingView,
  rankingQuery,
  readRankingView,
} from "@/app/(dashboard)/roles/[roleId]/ranking/search-params";
import { listCandidateIds } from "@/lib/data/candidate-list";
import { getProfileVersion } from "@/lib/data/roles";
import { getSkillVectors, type SkillVectors } from "@/lib/data/skill-vectors";
import type { Actor } from "@/lib/domain/access";
import type { SkillFinding } from "@/lib/domain/evidence/evidence";
import { packPool } from "@/lib/domain/scoring/pack-pool";
import { encodeFeed } from "@/lib/domain/scoring/packed-feed";
import { roleBySlug } from "@/lib/reference/roles";
import { requireActor } from "@/lib/server/session";

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

/** Places in the vectors of those whom the filters on the person let through; gate and coverage depend on weights and are left to the browser. */
async function filteredPlaces(actor: Actor, view: RankingView, vectors: SkillVectors): Promise<readonly number[]> {
  const all = vectors.candidateIds.map((_, place) => place);
  if (!view.location && view.years === 0 && !view.q) return all;
  const { gate: _gate, minimumCoverage: _coverage, ...query } = rankingQuery({ ...view, sort: "name", cursor: null });
  const passing = new Set(await listCandidateIds(actor, query));
  return all.filter((place) => passing.has(vectors.candidateIds[place] ?? ""));
}

/** The pool of a role, packed for re-ranking under changed weights in the browser. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/roles/[roleId]/ranking/vectors">,
): Promise<Response> {
  const actor = await requireActor();
  const { roleId } = await params;
  if (!roleBySlug.has(roleId)) notFound();
  const view = readRankingView(roleId, Object.fromEntries(new URL(request.url).searchParams));
  const vectors = await getSkillVectors(actor, roleId);
  const profile = await getProfileVersion(actor, roleId, vectors.profileVersion);
  const places = await filteredPlaces(actor, view, vectors);
  const pool = packPool(
    { count: places.length, skillsOf: (candidate) => findingsOf(vectors, places[candidate] ?? 0) },
    profile,
    view.level,
  );
  const feed = {
    candidateIds: places.map((place) => vectors.candidateIds[place] ?? ""),
    names: places.map((place) => vectors.names[place] ?? ""),
    pool,
  };
  return new Response(encodeFeed(feed), {
    headers: { "content-type": "application/octet-stream", "cache-control": "private, no-store" },
  });
}
