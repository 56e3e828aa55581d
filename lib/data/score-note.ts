import { SCORING_ENGINE_VERSION } from "@/lib/domain/scoring/engine-version";
import type { Score } from "@/lib/domain/scoring/score";
import type { JournalNote } from "./access";

/** Scores that were made of one candidate, and the hash of all that they were made from. */
export type ScoredCandidate = {
  readonly candidateId: string;
  readonly inputsHash: string;
  readonly scores: readonly Score[];
};

/**
 * What the journal keeps of scores that were made together, one candidate's or a batch of the pool's: whose, from which inputs, by which
 * engine under which versions of which profiles, so that each can be computed again. None when none was made.
 */
export function scoreNotes(made: readonly ScoredCandidate[]): readonly JournalNote[] {
  const [first, ...others] = made.filter(({ scores }) => scores.length > 0);
  if (first === undefined) return [];
  const all = [first, ...others];
  const places = all.flatMap(({ scores }) =>
    scores.map(({ role, level, profileVersion }) => `${role}/${level}@${profileVersion}`),
  );
  return [
    {
      kind: "score.compute",
      entity: others.length === 0 ? first.candidateId : "pool",
      detail: {
        engine: SCORING_ENGINE_VERSION,
        profiles: [...new Set(places)].sort(),
        candidates: all.map(({ candidateId }) => candidateId),
        inputs: all.map(({ inputsHash }) => inputsHash),
      },
    },
  ];
}
