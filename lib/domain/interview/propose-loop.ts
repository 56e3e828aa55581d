import { type LoopQuestion, type LoopRound, MINUTES_AROUND } from "./interview-loop";

/** What a loop is to cover, and how much time there is. */
export type LoopWish = {
  /** Competencies that the role must have, the most important first. */
  readonly needed: readonly string[];
  readonly rounds: number;
  readonly minutesPerRound: number;
};

/** How much a question adds: needed competencies that nobody rates yet, the important ones counting more, for each minute it takes. */
function gain(question: LoopQuestion, open: ReadonlyMap<string, number>): number {
  const worth = question.competencies.reduce((sum, competency) => sum + (open.get(competency) ?? 0), 0);
  return worth / question.timeMinutes;
}

function bestOf(questions: readonly LoopQuestion[], open: ReadonlyMap<string, number>, minutes: number) {
  const fitting = questions.filter((question) => question.timeMinutes <= minutes && gain(question, open) > 0);
  return fitting.toSorted((a, b) => gain(b, open) - gain(a, open) || (a.id < b.id ? -1 : 1))[0] ?? null;
}

/**
 * A loop to begin with: round after round takes the question that adds the most needed competencies for its minutes, and rates what nobody
 * rates yet. So no question is asked twice and no competency rated twice; what stays unrated, no question of the kit shows, or no round has
 * the time for. The greedy cover of Chvátal (1979); the same wish gives the same loop. Rounds that nothing is left for stay empty.
 */
export function proposeLoop(questions: readonly LoopQuestion[], wish: LoopWish): readonly LoopRound[] {
  const { needed, rounds, minutesPerRound } = wish;
  const open = new Map(needed.map((competency, index) => [competency, needed.length - index + needed.length]));
  const left = Array.from({ length: rounds }, () => minutesPerRound - MINUTES_AROUND);
  const plan: LoopRound[] = left.map((_, index) => ({
    name: `Round ${index + 1}`,
    interviewer: "",
    minutes: minutesPerRound,
    questions: [],
  }));
  let unasked = questions;
  for (;;) {
    // The emptiest round comes first, so that the questions spread over all of them.
    const round = left.indexOf(Math.max(...left));
    const best = rounds === 0 ? null : bestOf(unasked, open, left[round] ?? 0);
    if (best === null) return plan;
    const rates = best.competencies.filter((competency) => open.has(competency));
    plan[round]?.questions.push({ question: best.id, rates });
    left[round] = (left[round] ?? 0) - best.timeMinutes;
    for (const competency of rates) open.delete(competency);
    unasked = unasked.filter(({ id }) => id !== best.id);
  }
}
