import "server-only";
import type { CandidateDetail } from "@/lib/data/candidates";
import { getCurrentProfile } from "@/lib/data/roles";
import { findPointsAtRank } from "@/lib/data/scores";
import type { Actor } from "@/lib/domain/access";
import { decidingQuestions } from "@/lib/domain/interview/deciding-questions";
import { liftingFacts } from "@/lib/domain/scoring/lifting-facts";
import type { Score } from "@/lib/domain/scoring/score";
import { asksOf } from "./candidate-view";
import { readLiftAsked, SHORTLIST } from "./lift-asked";
import type { RoleChoice } from "./search-params";

type Standing = {
  readonly candidate: CandidateDetail;
  readonly score: Score;
  readonly choice: RoleChoice;
  readonly parameters: Readonly<Record<string, string | string[] | undefined>>;
};

/** What would lift somebody to what the address asks, and the questions in the order in which their answers decide it. */
export async function loadLift(actor: Actor, { candidate, score, choice, parameters }: Standing) {
  const [profile, shortlistPoints] = await Promise.all([
    getCurrentProfile(actor, choice.role),
    findPointsAtRank(actor, choice, SHORTLIST),
  ]);
  const asked = readLiftAsked(parameters, shortlistPoints);
  const asks = asksOf(score);
  const isOrdered = asked.reach !== "" && score.kind === "computed";
  return {
    ...{ asked, shortlistPoints },
    lift: liftingFacts(candidate.evidence, profile, choice.level, asked.target),
    asks: isOrdered ? decidingQuestions(score, asks, asked.target) : asks,
  };
}
