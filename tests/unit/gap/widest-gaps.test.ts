import { expect, test } from "vitest";
import type { RoleGap, SkillGap } from "@/lib/domain/gap/talent-gap";
import { gapSkills, widestGaps } from "@/lib/domain/gap/widest-gaps";

function gap(skill: string, proving: number, required: SkillGap["required"] = "must"): SkillGap {
  return { skill, required, weight: 4, levelAsked: 3, proving, possible: 10 - proving, lacking: 0 };
}

function role(slug: string, candidates: number, skills: readonly SkillGap[]): RoleGap {
  return { role: slug, level: "senior", profileVersion: 1, candidates, skills };
}

test("the skill that fewest people prove comes first", () => {
  const widest = widestGaps([role("a", 10, [gap("python", 9), gap("cuda", 1)])], 5);
  expect(widest.map((entry) => entry.skill)).toEqual(["cuda", "python"]);
});

test("a must-have outranks a nice-to-have that as few people prove", () => {
  const widest = widestGaps([role("a", 10, [gap("jax", 2, "nice"), gap("cuda", 2)])], 1);
  expect(widest.map((entry) => entry.skill)).toEqual(["cuda"]);
});

test("a skill asked by two roles appears once, for the role where it is scarcer", () => {
  const widest = widestGaps([role("a", 10, [gap("cuda", 5)]), role("b", 10, [gap("cuda", 1)])], 5);
  expect(widest.map(({ skill, role: slug }) => [skill, slug])).toEqual([["cuda", "b"]]);
});

test("an empty pool has no gaps", () => {
  expect(widestGaps([role("a", 0, [gap("cuda", 0)])], 5)).toEqual([]);
});

test("a chart of three skills has the widest gap and those that are open in most roles, scarcest first", () => {
  const shared = [gap("python", 6), gap("kubernetes", 5)];
  const roles = [
    role("a", 10, [...shared, gap("cuda", 0)]),
    role("b", 10, [...shared, gap("law", 2)]),
    role("c", 10, shared),
  ];
  expect(gapSkills(roles, 3)).toEqual(["cuda", "kubernetes", "python"]);
});

test("an empty pool has no skill to chart", () => {
  expect(gapSkills([role("a", 0, [gap("cuda", 0)])], 3)).toEqual([]);
});
