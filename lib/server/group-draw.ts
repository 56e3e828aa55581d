import "server-only";
import { randomInt } from "node:crypto";
import { createGroupDraw, type GroupDraw } from "@/lib/data/group-draws";
import { getCurrentProfile } from "@/lib/data/roles";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { RoleLevel } from "@/lib/domain/role/role-profile";
import { SCORING_ENGINE_VERSION } from "@/lib/domain/scoring/engine-version";
import { pickCandidates } from "@/lib/domain/scoring/pick-candidates";
import { isGroup } from "@/lib/domain/scoring/rank-groups";
import { weightingsAround } from "@/lib/domain/scoring/rank-weightings";
import { rankingFeed } from "./ranking-feed";

const SEEDS = 2 ** 32;

export type GroupToDraw = {
  readonly role: string;
  readonly level: RoleLevel;
  /** The version of the profile by which they were shown as a group. */
  readonly version: number;
  /** What the weightings were drawn with. */
  readonly weightingSeed: number;
  readonly ids: readonly string[];
};

/** Draws an order among people whom the profile's weights cannot tell apart; that they are such a group is worked out again here. The seed
 *  comes from the machine's chance, so that nobody chooses it. Throws CONFLICT for another version, INVALID for people who are no group. */
export async function drawWithinGroup(actor: Actor, wanted: GroupToDraw): Promise<Omit<GroupDraw, "at">> {
  const { role, level, weightingSeed, ids } = wanted;
  const profile = await getCurrentProfile(actor, role);
  if (profile.version !== wanted.version)
    throw new DomainError("CONFLICT", "The profile was changed meanwhile. Reload the ranking and draw again.");
  const feed = await rankingFeed(actor, { role, level });
  const candidates = [...new Set(ids)].map((id) => feed.candidateIds.indexOf(id));
  const weightings = weightingsAround(
    profile.requirements.map(({ weight }) => weight),
    weightingSeed,
  );
  if (candidates.includes(-1) || !isGroup(pickCandidates(feed.pool, candidates), weightings))
    throw new DomainError("INVALID", "The weights tell some of these people apart, so no order is drawn among them.");
  return createGroupDraw(actor, {
    ...{ role, level, weightingSeed, ids: [...new Set(ids)] },
    profileVersion: profile.version,
    engineVersion: SCORING_ENGINE_VERSION,
    seed: randomInt(SEEDS),
  });
}
