import { expect, test } from "vitest";
import { unprovenMustHaves } from "@/lib/domain/gap/standing";
import type { Requirement, RequirementKind } from "@/lib/domain/role/role-profile";

function requirement(skill: string, required: RequirementKind, weight = 3): Requirement {
  return { skill, required, weight, targetLevel: 3, satisfiedBy: [] };
}

test("a must-have that is open or lacking is named, one that is proven or does not weigh is not", () => {
  const requirements = [
    requirement("cuda", "must"),
    requirement("python", "must"),
    requirement("nccl", "strong"),
    requirement("linux", "must"),
    requirement("slurm", "must", 0),
  ];
  expect(unprovenMustHaves(requirements, "opolo")).toEqual(["cuda", "linux"]);
});

test("a passed gate leaves nothing to prove", () => {
  expect(unprovenMustHaves([requirement("cuda", "must"), requirement("nccl", "strong")], "po")).toEqual([]);
});
