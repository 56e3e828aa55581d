import "server-only";
import type { z } from "zod";
import type { CandidateDetail } from "@/lib/data/candidates";
import { listRoles } from "@/lib/data/roles";
import { hashInputs } from "@/lib/data/score-rows";
import type { ScoreApiQuery } from "@/lib/domain/api/api-queries";
import type { ApiTracedScore, ApiTracedScorePage } from "@/lib/domain/api/api-score";
import { DomainError } from "@/lib/domain/errors";
import { defaultLevel, levelsOf } from "@/lib/domain/role/role-levels";
import type { RoleLevel, RoleProfile } from "@/lib/domain/role/role-profile";
import { SCORING_ENGINE_VERSION } from "@/lib/domain/scoring/engine-version";
import type { RequirementResult, Score } from "@/lib/domain/scoring/score";
import { scoreCandidate } from "@/lib/domain/scoring/score-candidate";
import type { Answered, Asked } from "./answer-api";
import { openCandidate, type QuoteAt, quotesOf } from "./candidate-answer";
import { skillName } from "./skill-name";

function toRow(
  { requirement, finding, ...result }: RequirementResult,
  quote: QuoteAt,
): ApiTracedScore["trace"][number] {
  const { skill, required, weight } = requirement;
  return {
    ...{ skill, skillName: skillName(skill), required, weight },
    ...result,
    quote: finding === null ? null : quote(finding.quote),
  };
}

function toTraced(score: Score, inputsHash: string, quote: QuoteAt): ApiTracedScore {
  const { role, level, profileVersion } = score;
  const about = { role, level, profileVersion, engineVersion: SCORING_ENGINE_VERSION, inputsHash };
  if (score.kind === "not-computable")
    return {
      ...{ ...about, readings: null, coverage: 0, gate: null, mustHaves: { met: 0, open: 0, failed: 0 } },
      ...{ because: score.because, trace: [] },
    };
  const { points, coverage, gate, mustHaves, ledger } = score;
  const trace = ledger.map((row) => toRow(row, quote));
  return { ...about, readings: points, coverage, gate, mustHaves, because: null, trace };
}

type Place = { readonly profile: RoleProfile; readonly level: RoleLevel };

function placesOf(profiles: readonly RoleProfile[], { role, level }: z.output<typeof ScoreApiQuery>): readonly Place[] {
  if (role === undefined && level !== undefined)
    throw new DomainError("INVALID", "Ask for a role with the level: a level is that of a role.");
  if (role !== undefined && level !== undefined && !levelsOf(role).includes(level))
    throw new DomainError("INVALID", `${role} has no level ${level}: it has ${levelsOf(role).join(", ")}.`);
  return profiles
    .filter((profile) => role === undefined || profile.role === role)
    .map((profile) => ({ profile, level: level ?? defaultLevel(profile.role) }));
}

function tracesOf(candidate: CandidateDetail, places: readonly Place[]): readonly ApiTracedScore[] {
  const { evidence, document, scores } = candidate;
  const quote = quotesOf(document.text);
  // The stored one: what blind review hides moves the quotes, and with them the hash.
  const inputsHash = scores[0]?.inputsHash ?? hashInputs(evidence);
  return places.map(({ profile, level }) => toTraced(scoreCandidate(evidence, profile, level), inputsHash, quote));
}

/** A candidate's scores with what each requirement gave, by the engine that stores them. */
export async function answerScores(
  { actor, query, now }: Asked<z.output<typeof ScoreApiQuery>>,
  candidateId: string,
): Promise<Answered<z.input<typeof ApiTracedScorePage>>> {
  const candidate = await openCandidate(actor, candidateId, now);
  const profiles = (await listRoles(actor)).map(({ profile }) => profile);
  const items = tracesOf(candidate, placesOf(profiles, query));
  return { body: { items: [...items], total: items.length, next: null } };
}
