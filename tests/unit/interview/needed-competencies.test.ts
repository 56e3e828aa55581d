import { expect, test } from "vitest";
import { neededCompetencies, withShownCompetencies } from "@/lib/domain/interview/needed-competencies";
import type { Requirement, RequirementKind } from "@/lib/domain/role/role-profile";

function requirement(skill: string, required: RequirementKind, weight: number): Requirement {
  return { skill, required, weight, targetLevel: 3, satisfiedBy: [] };
}

test("must-haves come before heavy strong requirements; light ones, nice ones and those without weight are not needed", () => {
  const needed = neededCompetencies([
    requirement("slurm", "strong", 5),
    requirement("python", "must", 2),
    requirement("linux-systems", "must", 4),
    requirement("nccl", "strong", 3),
    requirement("rust", "nice", 5),
    requirement("go", "must", 0),
  ]);
  expect(needed).toEqual(["linux-systems", "python", "slurm"]);
});

test("a question on distributed training also shows distributed systems where that is needed, and only there", () => {
  const question = { id: "q-1", timeMinutes: 30, competencies: ["distributed-training"] };
  expect(withShownCompetencies(question, ["distributed-systems", "python"]).competencies).toContain(
    "distributed-systems",
  );
  expect(withShownCompetencies(question, []).competencies).toEqual(["distributed-training"]);
});
