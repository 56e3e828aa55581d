// zod/mini, because the browser checks a loop while it is put together.
import * as z from "zod/mini";

const Slug = z.string().check(z.minLength(1), z.maxLength(80));

/** A question as one round asks it, with the competencies that its interviewer rates by it. */
export const AskedQuestion = z.strictObject({
  question: Slug,
  rates: z.array(Slug).check(z.maxLength(30)),
});
export type AskedQuestion = z.infer<typeof AskedQuestion>;

/** One conversation of a loop. */
export const LoopRound = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
  /** Who asks; empty until somebody is named. */
  interviewer: z.string().check(z.trim(), z.maxLength(120)),
  minutes: z.int().check(z.minimum(15), z.maximum(240)),
  questions: z.array(AskedQuestion).check(z.maxLength(20)),
});
export type LoopRound = z.infer<typeof LoopRound>;

export const InterviewRounds = z.array(LoopRound).check(z.minLength(1), z.maxLength(10));
export type InterviewRounds = z.infer<typeof InterviewRounds>;

/** What a loop needs to know of a question, shipped or the company's own. */
export type LoopQuestion = {
  readonly id: string;
  readonly timeMinutes: number;
  /** Slugs of the skills that an answer shows. */
  readonly competencies: readonly string[];
};

/** Minutes of a round that go to greeting, and to the candidate's own questions. */
export const MINUTES_AROUND = 10;

export type LoopProblem =
  /** A competency that the role must have and that no round rates. */
  | { readonly kind: "never-rated"; readonly competency: string; readonly askable: boolean }
  /** A competency that more than one round rates: two verdicts on one thing. */
  | { readonly kind: "rated-twice"; readonly competency: string; readonly rounds: readonly number[] }
  /** A question that the candidate would hear again. */
  | { readonly kind: "asked-twice"; readonly question: string; readonly rounds: readonly number[] }
  /** Questions that take longer than the round has. */
  | { readonly kind: "too-long"; readonly round: number; readonly minutesOver: number }
  | { readonly kind: "nobody-asks"; readonly round: number }
  /** A question that the kit no longer has. */
  | { readonly kind: "question-gone"; readonly round: number; readonly question: string };

function roundsBy<Key>(pairs: readonly (readonly [Key, number])[]): ReadonlyMap<Key, readonly number[]> {
  const rounds = new Map<Key, number[]>();
  for (const [key, round] of pairs) rounds.set(key, [...(rounds.get(key) ?? []), round]);
  return rounds;
}

/** Minutes that a round's questions leave of it; negative when they take longer than there is. */
export function minutesLeft(round: LoopRound, questions: ReadonlyMap<string, LoopQuestion>): number {
  const asked = round.questions.reduce((sum, { question }) => sum + (questions.get(question)?.timeMinutes ?? 0), 0);
  return round.minutes - MINUTES_AROUND - asked;
}

/**
 * What is wrong with a loop: competencies of `needed` that nobody rates or that two rounds rate, questions asked twice, rounds that are too
 * short or have no interviewer. Rounds are counted from 0. A loop without rounds lacks all that is needed.
 */
export function checkLoop(
  rounds: readonly LoopRound[],
  questions: readonly LoopQuestion[],
  needed: readonly string[],
): readonly LoopProblem[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const askable = new Set(questions.flatMap(({ competencies }) => competencies));
  const asked = rounds.flatMap((round, index) => round.questions.map((entry) => ({ ...entry, round: index })));
  const rated = roundsBy(asked.flatMap(({ rates, round }) => rates.map((skill) => [skill, round] as const)));
  const heard = roundsBy(asked.map(({ question, round }) => [question, round] as const));
  return [
    ...needed
      .filter((competency) => !rated.has(competency))
      .map((competency) => ({ kind: "never-rated" as const, competency, askable: askable.has(competency) })),
    ...[...rated]
      .filter(([, where]) => where.length > 1)
      .map(([competency, where]) => ({ kind: "rated-twice" as const, competency, rounds: where })),
    ...[...heard]
      .filter(([, where]) => where.length > 1)
      .map(([question, where]) => ({ kind: "asked-twice" as const, question, rounds: where })),
    ...rounds.flatMap((round, index) => roundProblems(round, index, byId)),
  ];
}

function roundProblems(
  round: LoopRound,
  index: number,
  questions: ReadonlyMap<string, LoopQuestion>,
): readonly LoopProblem[] {
  const left = minutesLeft(round, questions);
  return [
    ...(round.interviewer === "" ? [{ kind: "nobody-asks" as const, round: index }] : []),
    ...(left < 0 ? [{ kind: "too-long" as const, round: index, minutesOver: -left }] : []),
    ...round.questions
      .filter(({ question }) => !questions.has(question))
      .map(({ question }) => ({ kind: "question-gone" as const, round: index, question })),
  ];
}
