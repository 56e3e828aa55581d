import { expect, test } from "vitest";
import { anyPhrase, anyVerb, oneOf, perhaps, phrase, quantity, upTo } from "@/lib/domain/evidence/phrase-pattern";

const built = anyPhrase(phrase(anyVerb("build|set up"), perhaps("a|the"), upTo(2), oneOf("teams?|call-centers?")));

test.each([
  ["I built a team.", ["built a team"]],
  ["Setting up the two new call centers", ["Setting up the two new call centers"]],
  ["BUILDS TEAMS", ["BUILDS TEAMS"]],
  ["building one two three teams", []],
  ["I build. A team came later.", []],
  ["rebuilt a teamwork culture", []],
  ["", []],
])("%s", (text, found) => {
  expect([...text.matchAll(built)].map(([match]) => match)).toEqual(found);
});

test.each(["12", "1,200+", "$4.5M", "€ 300k", "8x", "2 million"])("a quantity is read whole: %s", (text) => {
  expect([...text.matchAll(anyPhrase(phrase(quantity)))].map(([match]) => match)).toEqual([text]);
});
