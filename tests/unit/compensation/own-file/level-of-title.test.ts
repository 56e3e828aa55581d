import { expect, test } from "vitest";
import { levelOfTitle } from "@/lib/domain/compensation/own-file/level-of-title";

test.each([
  ["Senior ML Engineer", "senior"],
  ["Sr. Prompt Engineer", "senior"],
  ["ML Engineer III", "senior"],
  ["ML Engineer II", "mid"],
  ["ML Engineer I", "junior"],
  ["Staff AI Infrastructure Engineer", "staff"],
  ["Senior Staff Engineer", "staff"],
  ["Principal Researcher", "principal"],
  ["Lead Data Scientist", "lead"],
  ["Head of AI", "director"],
  ["Director, Machine Learning", "director"],
  ["Vice President of AI", "vp"],
  ["Graduate Engineer", "junior"],
] as const)("%s is %s", (title, level) => {
  expect(levelOfTitle(title)).toBe(level);
});

test.each(["ML Engineer", "AI Researcher", "Leadership Trainer", "Seniority Analyst", ""])(
  "“%s” says no level",
  (title) => {
    expect(levelOfTitle(title)).toBeNull();
  },
);
