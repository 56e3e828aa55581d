import type { SkillFinding } from "@/lib/domain/evidence/evidence";

/** The way that one or more findings took to an answer; `answer` is its number, -1 until it is known. */
type Step = { answer: number; readonly next: Map<number, Step> };

function newStep(): Step {
  return { answer: -1, next: new Map() };
}

/** The step that a finding leads to. */
function stepBy(step: Step, findingNumber: number): Step {
  const known = step.next.get(findingNumber);
  if (known !== undefined) return known;
  const made = newStep();
  step.next.set(findingNumber, made);
  return made;
}

/** Remembers, for each requirement, the answer to each combination of findings that bore on it. */
export type AnswerMemo = {
  /** A finding, by its number, bears on the requirement at `position`. */
  readonly see: (position: number, findingNumber: number) => void;
  /** Hands over the answers of the requirements that saw a finding since the last time, and forgets what they saw. `answerAt` is asked once
   *  for each combination. */
  readonly settle: (
    answerAt: (position: number) => number,
    answered: (position: number, answer: number) => void,
  ) => void;
};

/** A memo for so many requirements. */
export function makeAnswerMemo(requirements: number): AnswerMemo {
  const starts = Array.from({ length: requirements }, newStep);
  const steps = [...starts];
  return {
    see: (position, findingNumber) => {
      steps[position] = stepBy(steps[position] ?? newStep(), findingNumber);
    },
    settle: (answerAt, answered) => {
      starts.forEach((start, position) => {
        const step = steps[position] ?? start;
        if (step === start) return;
        if (step.answer === -1) step.answer = answerAt(position);
        answered(position, step.answer);
        steps[position] = start;
      });
    },
  };
}

/** The entry under `key`, made when it is missing. */
function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** Numbers findings so that those of one skill, stance and level have one number: all that a requirement's answer can depend on. */
export function makeFindingNumbers(): (finding: SkillFinding) => number {
  const bySkill = new Map<string, Map<number, Map<number, number>>>();
  let count = 0;
  return ({ skill, stance, level }) => {
    const byLow = entryOf(bySkill, skill, () => new Map<number, Map<number, number>>());
    // Levels are not negative, so the sign is free to tell the stance.
    const byHigh = entryOf(byLow, stance === "held" ? level.low : -1 - level.low, () => new Map<number, number>());
    return entryOf(byHigh, level.high, () => {
      count += 1;
      return count;
    });
  };
}
