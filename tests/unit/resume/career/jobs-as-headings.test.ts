import { expect, test } from "vitest";
import { readResume } from "@/lib/domain/resume/read-resume";

const AS_OF = { year: 2026, month: 11 };

function jobsOf(text: string): readonly unknown[] {
  return readResume(text, AS_OF).positions.map(({ title, start, end }) => [
    title?.value,
    start?.year,
    end === "present" || end === null ? end : end.year,
  ]);
}

test("jobs that are headings of Markdown are read with the dates in the heading", () => {
  const text =
    "# Petra Halvorsen\n\n## Frostline Studios — Principal Programmer (2019-06 – present)\n- Own the engine\n\n## Lund Interactive — Engine Programmer (2014-02 – 2019-05)\n- Job system\n\n## School\nM.Sc., Lund University, 2013\n";
  expect(jobsOf(text)).toEqual([
    ["Principal Programmer", 2019, "present"],
    ["Engine Programmer", 2014, 2019],
  ]);
});

test("jobs that are headings of Markdown are read with the dates below", () => {
  const text =
    "# Dana Hollister\n\n## Staff Engineer — Pikes Peak Robotics\n*Aug 2021 – now*\n\nTrains models.\n\n## Systems Engineer at Front Range\n*Sep 2017 – Jul 2021*\n\n* Ran a cluster.\n";
  expect(jobsOf(text)).toEqual([
    ["Staff Engineer", 2021, "present"],
    ["Systems Engineer", 2017, 2021],
  ]);
});

test("a job may follow its dates on a long line", () => {
  const text =
    "Yusuf Demir\n\nEmployment\nJan 2024 – now. Research Scientist, Kestrel Models. Reinforcement learning from verifiable rewards for mathematics and code, with the reward pipeline and the ablations that went into the report of the year.\nSep 2018 – Dec 2023. Engineer, Toronto Works. Offline tools.\n";
  expect(jobsOf(text)).toEqual([
    ["Research Scientist", 2024, "present"],
    ["Engineer", 2018, 2023],
  ]);
});
