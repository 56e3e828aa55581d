import { expect, test } from "vitest";
import { findScale } from "@/lib/domain/evidence/find-scale";
import { readResume } from "@/lib/domain/resume/read-resume";

function scale(line: string) {
  const resume = readResume(`Experience\nEngineer, Foo Ltd, 2019 - 2022\n- ${line}\n`, { year: 2026, month: 11 });
  return findScale(resume).map(({ dimension, value }) => [dimension, Math.round(value * 1_000) / 1_000]);
}

test.each([
  ["Ran 512 GPUs", [["gpus", 512]]],
  ["Trained on 1,024 H100 GPUs", [["gpus", 1024]]],
  ["Served 10M requests a day", [["requests-per-second", 115.741]]],
  ["Held 12k requests per second", [["requests-per-second", 12000]]],
  ["Kept 5 PB of logs", [["petabytes", 5]]],
  ["Kept 500 TB of logs", [["petabytes", 0.5]]],
  ["Led a team of 12", [["team-size", 12]]],
  ["Tuned a 70B parameter model", [["parameters", 70e9]]],
])("%s", (line, expected) => {
  expect(scale(line)).toEqual(expect.arrayContaining(expected));
});

test("the first letter of the next word is no multiplier, and a group of thousands is no team", () => {
  expect(scale("Grew to 80,000 monthly users")).toEqual([["users", 80000]]);
  expect(scale("Cared for 32 telemetry patients")).toEqual([["users", 32]]);
  expect(scale("Insured a group of 60,000 people")).toEqual([]);
});

test("money, years and versions are no scale", () => {
  expect(scale("Saved $2,000 in 2021 with Windows 2012")).toEqual([]);
});
