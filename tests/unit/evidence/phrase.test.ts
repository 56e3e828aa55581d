import { expect, test } from "vitest";
import { anyPhrase, readPhrase } from "@/lib/domain/evidence/phrase";

function found(notation: string, text: string): readonly string[] {
  return [...text.matchAll(anyPhrase(notation))].map(([match]) => match);
}

test.each([
  ["I built a team.", ["built a team"]],
  ["Setting up the two new call-centers", ["Setting up the two new call-centers"]],
  ["BUILDS COMPANIES", ["BUILDS COMPANIES"]],
  ["building one two three teams", []],
  ["I build. A team came later.", []],
  ["rebuilt a teamwork culture", []],
  ["", []],
])("verbs in any form, optional words, gaps, nouns in either number: %s", (text, expected) => {
  expect(found("{build|set up} [a|the] ...2 (team|call center|company)", text)).toEqual(expected);
});

test.each(["12", "1,200+", "$4.5M", "€ 300k", "8x", "2 million"])("a quantity is read whole: %s", (text) => {
  expect(found("#", text)).toEqual([text]);
});

test("American spelling covers British, and either apostrophe is one", () => {
  expect(found("{organize} (program)", "organising programmes, organized a program")).toEqual([
    "organising programmes",
  ]);
  expect(found("haven't", "I haven’t, you haven't")).toEqual(["haven’t", "haven't"]);
});

test("a number may be written out where the notation allows it, and an arrow may stand between", () => {
  expect(found("{lead} ## (engineer)", "led nine engineers, led 9 engineers, led good engineers")).toEqual([
    "led nine engineers",
    "led 9 engineers",
  ]);
  expect(found("latency ...4 #", "latency p99 84 ms → 31 ms")).toEqual(["latency p99 84"]);
  expect(found("{cut} ...4 half", "cut 6 h -> half")).toEqual(["cut 6 h -> half"]);
});

test("a text must hold a word of each part that names any", () => {
  const needs = (notation: string) => readPhrase(notation).needs.map((words) => [...words]);
  expect(needs("{hire} ...3 #")).toEqual([expect.arrayContaining(["hire", "hired", "hiring"])]);
  expect(needs("{own} ...4 (policy|product vision|a/b test)")).toEqual([
    expect.arrayContaining(["own", "owned"]),
    expect.arrayContaining(["policy", "policies", "product", "test"]),
  ]);
});
