import type { CandidateFacts } from "@/lib/domain/evidence/evidence";
import type { RoleLevel, RoleProfile } from "@/lib/domain/role/role-profile";
import type { Credit } from "@/lib/domain/scoring/credit";
import { SCORING_ENGINE_VERSION } from "@/lib/domain/scoring/engine-version";
import type { Score } from "@/lib/domain/scoring/score";
import { matchProfile, scoreCandidate } from "@/lib/domain/scoring/score-candidate";

/** The scoring of one engine version: the score, and the credits that its points were made of, in the order of the profile. */
export type ScoringEngine = {
  readonly score: (facts: CandidateFacts, profile: RoleProfile, level: RoleLevel) => Score;
  readonly credits: (facts: CandidateFacts, profile: RoleProfile, level: RoleLevel) => readonly Credit[];
};

const present: ScoringEngine = {
  score: scoreCandidate,
  credits: (facts, profile, level) => matchProfile(facts, profile, level).map(({ credit }) => credit),
};

/**
 * The scoring of every engine version whose receipts are about, by its version: a receipt is recomputed by the engine that made it, for ever.
 *
 * When scoring changes, before SCORING_ENGINE_VERSION moves: copy what `scoreCandidate` is made of, its parameters and the table of adjacent
 * skills among them, to `lib/domain/scoring/<old version>/`, enter the copy here under the old version, and let tests/golden/make-receipts.ts
 * write the golden receipts of the new one. A version that moves for its reading alone keeps its scoring: enter `present` under both, as 1.1.0 and 1.2.0 did.
 * Golden receipts are only ever added.
 */
export const scoringEngines: ReadonlyMap<string, ScoringEngine> = new Map([
  ["1.0.0", present],
  ["1.1.0", present],
  [SCORING_ENGINE_VERSION, present],
]);
