import { expect, test } from "vitest";
import { readResume } from "@/lib/domain/resume/read-resume";

function statements(text: string): readonly string[] {
  return readResume(text, { year: 2026, month: 11 }).statements.map(
    ({ range, form }) => `${form}: ${text.slice(range.start, range.end)}`,
  );
}

test("a wrapped bullet is one statement", () => {
  expect(
    statements("• Built a pipeline that reads events,\n  checks them and writes\n  them again\n• Led five people"),
  ).toEqual([
    "bullet: • Built a pipeline that reads events,\n  checks them and writes\n  them again",
    "bullet: • Led five people",
  ]);
});

test("sentences end neither at abbreviations nor at Node.js nor at decimals", () => {
  expect(
    statements("I used Node.js and e.g. Kafka at 99.9 percent. Then I learned C++. Later Dr. Smith joined."),
  ).toEqual([
    "sentence: I used Node.js and e.g. Kafka at 99.9 percent.",
    "sentence: Then I learned C++.",
    "sentence: Later Dr. Smith joined.",
  ]);
});

test("lines of skills are lists", () => {
  expect(statements("SKILLS\nLanguages: Python, Go\nReact, Node.js, AWS")).toEqual([
    "heading: SKILLS",
    "list: Languages: Python, Go",
    "list: React, Node.js, AWS",
  ]);
});

test("statements know the position in which they stand", () => {
  const text =
    "EXPERIENCE\nEngineer, Foo, 2018 – 2020\n- Built it\nAnalyst, Bar, 2015 – 2017\n- Counted it\nEDUCATION\nBSc, 2015";
  const { statements: read } = readResume(text, { year: 2026, month: 11 });
  expect(read.map((statement) => [statement.form, statement.section, statement.positionIndex])).toEqual([
    ["heading", "experience", null],
    ["heading", "experience", 0],
    ["bullet", "experience", 0],
    ["heading", "experience", 1],
    ["bullet", "experience", 1],
    ["heading", "education", null],
    ["sentence", "education", null],
  ]);
});
