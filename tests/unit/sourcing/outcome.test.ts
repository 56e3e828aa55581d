import { expect, test } from "vitest";
import { reachedSteps, stepsFrom, yieldOutcomeOf } from "@/lib/domain/sourcing/outcome";

test("each step includes the ones after it", () => {
  expect(stepsFrom("replied")).toEqual(reachedSteps);
  expect(stepsFrom("hired")).toEqual(["hired"]);
});

test("a word is a step when there is such a step, else the role whose gate is meant", () => {
  expect(yieldOutcomeOf("offered")).toEqual({ kind: "reached", step: "offered" });
  expect(yieldOutcomeOf("ai-researcher")).toEqual({ kind: "gate", role: "ai-researcher" });
});
