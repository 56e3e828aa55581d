import { readCandidate } from "@/lib/domain/candidate-reading";
import type { CandidateFacts } from "@/lib/domain/evidence/evidence";
import type { Resume, YearMonth } from "@/lib/domain/resume/resume";
import { defaultLevel } from "@/lib/domain/role/role-levels";
import { nearestRole } from "@/lib/domain/scoring/nearest-role";
import type { Score } from "@/lib/domain/scoring/score";
import { scoreCandidate } from "@/lib/domain/scoring/score-candidate";
import type { TextRange } from "@/lib/domain/text-range";
import { shippedProfiles } from "@/lib/reference/role-profiles";

/** The month that "present" means in the tests. */
export const AS_OF: YearMonth = { year: 2026, month: 11 };

/** All that a text comes to, by the same path as an import: facts, scores for the ten roles, nearest role. */
export type Outcome = {
  readonly resume: Resume;
  readonly facts: CandidateFacts;
  readonly scores: readonly Score[];
  readonly nearest: string | null;
};

const known = new Map<string, Outcome>();

/** Read once for each text: a law holds the same text against many others. */
export function outcomeOf(text: string): Outcome {
  const before = known.get(text);
  if (before !== undefined) return before;
  const { resume, facts } = readCandidate(text, AS_OF);
  const scores = shippedProfiles.map((profile) => scoreCandidate(facts, profile, defaultLevel(profile.role)));
  const outcome = { resume, facts, scores, nearest: nearestRole(scores) };
  known.set(text, outcome);
  return outcome;
}

/** What was found and what it is worth, without where it stands: the same lines for the same evidence. */
export function findingLines({ facts }: Outcome): readonly string[] {
  const skills = facts.skills.map(
    ({ skill, stance, basis, via, strength, level }) =>
      `${skill}: ${stance} ${basis}${via === null ? "" : ` via ${via}`} ${strength} ${level.low} to ${level.high}`,
  );
  const years = facts.yearsExperience;
  return [...skills, `years: ${years === null ? "none" : `${years.low} to ${years.high}`}`];
}

/** One line for each of the ten roles, each number in full. */
export function scoreLines({ scores, nearest }: Outcome): readonly string[] {
  const lines = scores.map((score) => {
    if (score.kind === "not-computable") return `${score.role}: ${score.because}`;
    const { proven, expected, possible } = score.points;
    return `${score.role}: ${proven} ${expected} ${possible} ${score.coverage} ${score.gate}`;
  });
  return [...lines, `nearest: ${nearest}`];
}

/** The words that prove each skill, and the signals and quantities, as they stand in the text. */
export function quoteLines({ resume, facts }: Outcome): readonly string[] {
  const words = ({ start, end }: TextRange) => resume.text.slice(start, end);
  return [
    ...facts.skills.map(({ skill, quote, context }) => `${skill}: ${words(quote)} in ${words(context)}`),
    ...facts.scale.map(({ dimension, value, quote }) => `${dimension}: ${value} in ${words(quote)}`),
    ...facts.signals.map(({ kind, label, quote }) => `${kind}: ${label} in ${words(quote)}`),
  ];
}
