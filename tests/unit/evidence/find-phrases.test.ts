import { expect, test } from "vitest";
import { findPhrases, skillsOfPhrases } from "@/lib/domain/evidence/find-phrases";
import { tokenize } from "@/lib/domain/evidence/tokenize";
import { skillBySlug } from "@/lib/reference/skills";

function skillsIn(text: string): readonly string[] {
  return [
    ...new Set(findPhrases(text, { offset: 0, tokens: tokenize(text), named: new Set() }).map(({ skill }) => skill)),
  ].sort();
}

test("every phrase shows a skill that exists", () => {
  expect(skillsOfPhrases.filter((slug) => !skillBySlug.has(slug))).toEqual([]);
});

test.each([
  ["Reported quarterly to the board", ["executive-communication"]],
  ["Cut cost per note from $0.38 to $0.09", ["token-economics"]],
  ["LLM judge calibrated against a panel of 12 physicians", ["human-evaluation", "llm-as-judge"]],
  ["Inventory of 730 models with a named owner each", ["ai-inventory"]],
  ["Led a team of nine engineers", ["engineering-management"]],
  ["Cut p99 latency by half", ["performance-engineering"]],
  ["Gardening, sailing and a good book", []],
  ["Reported faults to the building manager", []],
])("%s", (text, skills) => {
  expect(skillsIn(text)).toEqual([...skills].sort());
});

test("a mention is a literal slice, wherever the statement begins", () => {
  const text = "We reported to the board.";
  const [mention] = findPhrases(text, { offset: 100, tokens: tokenize(text), named: new Set() });
  expect(mention?.range).toEqual({ start: 103, end: 124 });
});

test("what a statement names need not be shown by a deed as well", () => {
  const text = "Cut p99 latency by half";
  expect(findPhrases(text, { offset: 0, tokens: tokenize(text), named: new Set(["performance-engineering"]) })).toEqual(
    [],
  );
});
