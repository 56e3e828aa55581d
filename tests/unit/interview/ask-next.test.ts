import { expect, test } from "vitest";
import { askNext, type KitQuestion } from "@/lib/domain/interview/ask-next";
import type { RequirementKind } from "@/lib/domain/role/role-profile";
import type { RequirementResult } from "@/lib/domain/scoring/score";

function unknownRow(skill: string, outOf: number, required: RequirementKind = "strong"): RequirementResult {
  return {
    requirement: { skill, weight: 3, required, targetLevel: 3, satisfiedBy: [] },
    levelAsked: 3,
    levelFound: null,
    status: "unknown",
    finding: null,
    satisfiedBy: null,
    nearest: null,
    points: { proven: 0, expected: 0.3, possible: outOf },
    outOf,
  };
}

const kit = (questions: readonly KitQuestion[]) => ({ questions, level: "senior" as const });

test("questions come in the order of the points at stake", () => {
  const asks = askNext([unknownRow("go", 1), unknownRow("cuda", 4), unknownRow("nccl", 2)], kit([]));
  expect(asks.map((ask) => ask.skills)).toEqual([["cuda"], ["nccl"], ["go"]]);
  expect(asks.map((ask) => ask.points)).toEqual([4, 2, 1]);
});

test("one question settles every open skill that it shows, and none of them is asked again", () => {
  const asks = askNext(
    [unknownRow("cuda", 4), unknownRow("nccl", 2)],
    kit([{ question: "Why is it slow?", competencies: ["nccl", "cuda"] }]),
  );
  expect(asks).toEqual([{ question: "Why is it slow?", skills: ["cuda", "nccl"], points: 6, settlesMustHave: false }]);
});

test("a skill that the kit does not cover is asked without words from the kit", () => {
  expect(askNext([unknownRow("go", 1)], kit([]))[0]?.question).toBeNull();
});

test("a question for other levels is not used", () => {
  const questions = [{ question: "For a principal", competencies: ["go"], levels: ["principal"] }];
  expect(askNext([unknownRow("go", 1)], kit(questions))[0]?.question).toBeNull();
});

test("an open must-have is named as such", () => {
  expect(askNext([unknownRow("go", 1, "must")], kit([]))[0]?.settlesMustHave).toBe(true);
});

test("a must-have that keeps the gate open comes before more points elsewhere", () => {
  const below: RequirementResult = {
    ...unknownRow("python", 0.5, "must"),
    status: "partly-met",
    levelFound: { low: 1, high: 3 },
    points: { proven: 0.3, expected: 0.4, possible: 0.5 },
  };
  const asks = askNext([unknownRow("cuda", 4), below], kit([]));
  expect(asks.map((ask) => [ask.skills, ask.settlesMustHave])).toEqual([
    [["python"], true],
    [["cuda"], false],
  ]);
});

test("what is proven at the level asked and what is denied is not asked about", () => {
  const proven = { levelFound: { low: 3, high: 4 }, points: { proven: 2, expected: 2, possible: 2 } };
  const rows: readonly RequirementResult[] = [
    { ...unknownRow("go", 2, "must"), ...proven, status: "met" },
    { ...unknownRow("cuda", 2, "must"), status: "not-met", points: { proven: 0, expected: 0, possible: 0 } },
  ];
  expect(askNext(rows, kit([]))).toEqual([]);
});
