import type { Ask } from "@/lib/domain/interview/ask-next";
import { seededRandom } from "@/lib/domain/random";
import { fullWeight } from "@/lib/domain/scoring/full-weight";
import type { LiftTarget } from "@/lib/domain/scoring/lifting-facts";
import { isMustHaveOpen } from "@/lib/domain/scoring/open-rows";
import { REQUIREMENT_KINDS } from "@/lib/domain/scoring/rubric";
import type { ComputedScore, RequirementResult } from "@/lib/domain/scoring/score";

/** A question with what its answer would settle. */
export type DecidingQuestion = Ask & {
  /** Share from 0 to 1 of the ways in which the other questions may be answered where this answer alone decides. */
  readonly decides: number;
};

/** With so many questions every way in which they may be answered is counted; with more, ways are drawn. */
const MOST_COUNTED = 12;
const DRAWS = 2000;
const SEED = 20_240_611;

/** What an answer does: a question's rows are all proven at the level asked, or none of them is more than it is now. */
type Question = { readonly rows: readonly number[]; readonly chanceOfYes: number };

/**
 * Puts questions in the order of the points that they settle times how often their answer alone decides whether the target is reached
 * (the importance of a component by Z. W. Birnbaum, 1969: the chance that the rest leaves the outcome to it). Each other question is
 * answered yes with the chance that the expected points give it. Up to twelve questions are counted out; more are drawn 2,000 times, seeded. No questions give none.
 */
export function decidingQuestions(
  score: ComputedScore,
  asks: readonly Ask[],
  target: LiftTarget,
): readonly DecidingQuestion[] {
  const rowOf = new Map(score.ledger.map(({ requirement }, index) => [requirement.skill, index]));
  const questions = asks.map(({ skills }): Question => {
    const rows = skills.flatMap((skill) => rowOf.get(skill) ?? []);
    return { rows, chanceOfYes: chanceOf(rows.flatMap((row) => score.ledger[row] ?? [])) };
  });
  const isReached = decisionOf(score, questions, target);
  const decides = questions.map((_, index) => importance(questions, index, isReached));
  return asks
    .map((ask, index) => ({ ...ask, decides: decides[index] ?? 0 }))
    .sort((a, b) => b.points * b.decides - a.points * a.decides || b.points - a.points);
}

/** How likely an answer proves its rows: what is expected of the points that are open, all rows together. */
function chanceOf(rows: readonly RequirementResult[]): number {
  const sum = (reading: "proven" | "expected" | "possible") =>
    rows.reduce((total, row) => total + row.points[reading], 0);
  const open = sum("possible") - sum("proven");
  return open > 0 ? (sum("expected") - sum("proven")) / open : 0.5;
}

/** Whether the target is reached once every question is answered, `answers[i]` being a yes to the i-th. */
function decisionOf(
  { ledger }: ComputedScore,
  questions: readonly Question[],
  target: LiftTarget,
): (answers: readonly boolean[]) => boolean {
  const groups = REQUIREMENT_KINDS.map((kind) => {
    const rows = ledger.flatMap(({ requirement }, index) => (requirement.required === kind ? [index] : []));
    const weights = rows.map((row) => ledger[row]?.requirement.weight ?? 0);
    return { rows, full: fullWeight(kind, weights) };
  });
  const pointsPerWeight = 100 / groups.reduce((sum, { full }) => sum + full, 0);
  const provenShare = ledger.map((row) => Math.min(1, (row.levelFound?.low ?? 0) / row.levelAsked));
  const openMusts = ledger.map(isMustHaveOpen);
  return (answers) => {
    const isYes = ledger.map(() => false);
    for (const [index, { rows }] of questions.entries()) for (const row of rows) isYes[row] = answers[index] ?? false;
    if (target.needsGate && openMusts.some((isOpen, row) => isOpen && !isYes[row])) return false;
    const points = groups.reduce((sum, { rows, full }) => {
      const weight = rows.reduce(
        (total, row) => total + (ledger[row]?.requirement.weight ?? 0) * (isYes[row] ? 1 : (provenShare[row] ?? 0)),
        0,
      );
      return sum + Math.min(full, weight) * pointsPerWeight;
    }, 0);
    return target.isPast ? points > target.points : points >= target.points;
  };
}

function importance(
  questions: readonly Question[],
  index: number,
  isReached: (answers: readonly boolean[]) => boolean,
): number {
  const isDecisive = (answers: readonly boolean[]) =>
    isReached(answers.with(index, true)) !== isReached(answers.with(index, false));
  if (questions.length <= MOST_COUNTED) return countedShare(questions, index, isDecisive);
  const random = seededRandom(SEED);
  let decisive = 0;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    if (isDecisive(questions.map(({ chanceOfYes }) => random() < chanceOfYes))) decisive += 1;
  }
  return decisive / DRAWS;
}

/** The chance of every way in which the other questions may be answered where this one decides, added up. */
function countedShare(
  questions: readonly Question[],
  index: number,
  isDecisive: (answers: readonly boolean[]) => boolean,
): number {
  let share = 0;
  for (let way = 0; way < 2 ** questions.length; way += 1) {
    const answers = questions.map((_, place) => Math.floor(way / 2 ** place) % 2 === 1);
    // Its own answer is put both ways, so that each way of the others is met once.
    if (answers[index] === true) continue;
    const chance = questions.reduce((product, { chanceOfYes }, place) => {
      if (place === index) return product;
      return product * (answers[place] === true ? chanceOfYes : 1 - chanceOfYes);
    }, 1);
    if (isDecisive(answers)) share += chance;
  }
  return share;
}
