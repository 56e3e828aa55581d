import { expect, test } from "vitest";
import { ruleOfTitle, titleKey, titleMapper } from "@/lib/domain/compensation/records/map-title";
import { shippedTitleRules } from "@/lib/domain/compensation/records/title-rules";
import { roleBySlug } from "@/lib/reference/roles";

const roleOf = titleMapper(shippedTitleRules);

test.each([
  ["Machine Learning Engineer", "ml-systems-engineer"],
  ["SENIOR MACHINE LEARNING ENGINEER II", "ml-systems-engineer"],
  ["Staff Research Scientist", "ai-researcher"],
  ["Head of Data", "ai-platform-leader"],
  ["Site-Reliability Engineer", "ai-infrastructure-engineer"],
  ["Data Governance Lead", "ai-governance-leader"],
  ["Product Owner", "ai-product-leader"],
  ["AI Safety Researcher", "ai-safety-researcher"],
])("%s is %s", (title, role) => {
  expect(roleOf(title)).toBe(role);
});

test.each(["Data Scientist", "Software Engineer", "Head of Database", "Engineering", "", "!!"])(
  "“%s” stays without a role",
  (title) => {
    expect(roleOf(title)).toBeNull();
  },
);

test("the first rule that fits decides, so that an own rule before the shipped ones wins, also to say that a title is none", () => {
  const none = { match: "is", words: "research engineer", role: null } as const;
  expect(ruleOfTitle("Research Engineer", [none, ...shippedTitleRules])).toBe(none);
  expect(titleMapper([none, ...shippedTitleRules])("Research Engineer")).toBeNull();
});

test("rules are about known roles and written as titles are read", () => {
  for (const { role, words } of shippedTitleRules) {
    expect(role === null || roleBySlug.has(role)).toBe(true);
    expect(titleKey(words)).toBe(words);
  }
});
