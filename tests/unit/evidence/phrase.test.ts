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

test("the words that must be there come from the last part that names any", () => {
  expect(readPhrase("{hire} ...3 #").triggers).toEqual(expect.arrayContaining(["hire", "hired", "hiring"]));
  expect(readPhrase("{own} ...4 (policy|product vision)").triggers).toEqual(
    expect.arrayContaining(["policy", "policies", "product"]),
  );
});
