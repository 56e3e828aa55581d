import { expect, test, vi } from "vitest";
import type { SkillFinding } from "@/lib/domain/evidence/evidence";
import { makeAnswerMemo, makeFindingNumbers } from "@/lib/domain/scoring/answer-memo";

const nowhere = { start: 0, end: 0 };

function finding(skill: string, stance: SkillFinding["stance"], low: number, high: number): SkillFinding {
  return {
    ...{ skill, stance, basis: "stated", via: null, strength: "used", level: { low, high } },
    ...{ quote: nowhere, context: nowhere, mentions: [] },
  };
}

test("each combination of findings is answered once", () => {
  const memo = makeAnswerMemo(2);
  const answerAt = vi.fn((position: number) => 10 + position);
  const answered: number[][] = [];
  for (const numbers of [[1, 2], [1], [1, 2], []]) {
    for (const number of numbers) memo.see(1, number);
    memo.settle(answerAt, (position, answer) => answered.push([position, answer]));
  }
  expect(answerAt).toHaveBeenCalledTimes(2);
  expect(answered).toEqual([
    [1, 11],
    [1, 11],
    [1, 11],
  ]);
});

test("findings differ by skill, stance and both ends of the level, and by nothing else", () => {
  const numberOf = makeFindingNumbers();
  const different = [
    finding("python", "held", 0, 3),
    finding("python", "held", 0, 4),
    finding("python", "held", 1, 3),
    finding("python", "lacked", 0, 3),
    finding("cuda", "held", 0, 3),
  ];
  expect(new Set(different.map(numberOf)).size).toBe(different.length);
  expect(numberOf({ ...finding("python", "held", 0, 3), strength: "delivered" })).toBe(
    numberOf(finding("python", "held", 0, 3)),
  );
});
