import { createHash } from "node:crypto";
import { z } from "zod";
import type { CandidateFacts } from "@/lib/domain/evidence/evidence";
import { canonicalJson } from "@/lib/domain/journal/canonical-json";
import { defaultLevel } from "@/lib/domain/role/role-levels";
import { RoleLevel, type RoleProfile } from "@/lib/domain/role/role-profile";
import { SCORING_ENGINE_VERSION } from "@/lib/domain/scoring/engine-version";
import { nearestRole } from "@/lib/domain/scoring/nearest-role";
import type { Score } from "@/lib/domain/scoring/score";
import { scoreCandidate } from "@/lib/domain/scoring/score-candidate";
import type { Prisma, Score as ScoreModel } from "@/prisma/generated/client";
import type { ScoreSummary } from "./candidate-query";

/** All scores of one candidate under the current profiles, and the role that they are nearest to. */
export type ScoreSet = { readonly scores: readonly Score[]; readonly nearestRole: string | null };

/** Scores `facts` for every profile at its default level. */
export function scoreAllRoles(facts: CandidateFacts, profiles: readonly RoleProfile[]): ScoreSet {
  const scores = profiles.map((profile) => scoreCandidate(facts, profile, defaultLevel(profile.role)));
  return { scores, nearestRole: nearestRole(scores) };
}

/**
 * A hash of all that a candidate's scores are computed from, besides the profile and engine versions stored beside it; of their canonical
 * text, so that whoever has the facts from a receipt comes to the same hash.
 */
export function hashInputs(facts: CandidateFacts): string {
  return createHash("sha256").update(canonicalJson(facts)).digest("hex");
}

/** What a score was computed from, and when. */
export type ScoreOrigin = { readonly inputsHash: string; readonly computedAt: Date };

/** The row to store of a score. Reads no clock: scores that are stored together bear one time. */
export function toScoreRow(
  candidateId: string,
  score: Score,
  { inputsHash, computedAt }: ScoreOrigin,
): Prisma.ScoreCreateManyInput {
  const { role, level, profileVersion } = score;
  const computed = score.kind === "computed" ? score : null;
  return {
    candidateId,
    role,
    level,
    profileVersion,
    engineVersion: SCORING_ENGINE_VERSION,
    inputsHash,
    proven: computed?.points.proven ?? null,
    expected: computed?.points.expected ?? null,
    possible: computed?.points.possible ?? null,
    coverage: computed?.coverage ?? 0,
    gate: computed?.gate ?? null,
    mustMet: computed?.mustHaves.met ?? 0,
    mustOpen: computed?.mustHaves.open ?? 0,
    mustFailed: computed?.mustHaves.failed ?? 0,
    because: score.kind === "computed" ? null : score.because,
    computedAt,
  };
}

const StoredGate = z.enum(["passed", "failed", "verify"]).nullable();

/** A stored score as pages use it. Throws when a row holds what no version of the program writes. */
export function toScoreSummary(row: Omit<ScoreModel, "candidateId" | "computedAt">): ScoreSummary {
  return {
    role: row.role,
    level: RoleLevel.parse(row.level),
    profileVersion: row.profileVersion,
    engineVersion: row.engineVersion,
    inputsHash: row.inputsHash,
    proven: row.proven,
    expected: row.expected,
    possible: row.possible,
    coverage: row.coverage,
    gate: StoredGate.parse(row.gate),
    mustHaves: { met: row.mustMet, open: row.mustOpen, failed: row.mustFailed },
    because: row.because,
  };
}
