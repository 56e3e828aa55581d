import type { LoopRound } from "@/lib/domain/interview/interview-loop";
import type { AskableQuestion } from "./round-editor";

type Rounds = readonly LoopRound[];

/** The rounds with one of them changed. */
export function changeRound(rounds: Rounds, index: number, next: LoopRound): Rounds {
  return rounds.map((round, place) => (place === index ? next : round));
}

/** The rounds without one of them; what it asked, nobody asks. */
export function removeRound(rounds: Rounds, index: number): Rounds {
  return rounds.filter((_, place) => place !== index);
}

/** The rounds with an empty one at the end. */
export function addRound(rounds: Rounds): Rounds {
  const minutes = rounds.at(-1)?.minutes ?? 60;
  return [...rounds, { name: `Round ${rounds.length + 1}`, interviewer: "", minutes, questions: [] }];
}

/** Competencies that some round rates. */
function ratedIn(rounds: Rounds): ReadonlySet<string> {
  return new Set(rounds.flatMap(({ questions }) => questions.flatMap(({ rates }) => rates)));
}

/** The rounds with a question at the end of one of them; it rates what nobody rates yet. */
export function addQuestion(rounds: Rounds, index: number, question: AskableQuestion): Rounds {
  const rated = ratedIn(rounds);
  const rates = question.competencies.filter((competency) => !rated.has(competency));
  return rounds.map((round, place) =>
    place === index ? { ...round, questions: [...round.questions, { question: question.id, rates }] } : round,
  );
}

/** The rounds with a question moved from one of them to the end of another. */
export function moveQuestion(rounds: Rounds, question: string, from: number, to: number): Rounds {
  const moved = rounds[from]?.questions.find((asked) => asked.question === question);
  if (moved === undefined || from === to) return rounds;
  return rounds.map((round, place) => {
    if (place === from) return { ...round, questions: round.questions.filter((asked) => asked !== moved) };
    return place === to ? { ...round, questions: [...round.questions, moved] } : round;
  });
}
