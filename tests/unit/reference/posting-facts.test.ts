import { expect, test } from "vitest";
import { codedWords } from "@/lib/reference/coded-words";
import { PAY_RULE_REVIEW_DAYS, payRules } from "@/lib/reference/pay-transparency";
import { releaseDates } from "@/lib/reference/release-dates";
import { skillBySlug } from "@/lib/reference/skills";
import { vagueTerms } from "@/lib/reference/vague-terms";

const lowerWords = (entries: readonly { readonly words: readonly string[] }[]) =>
  entries.flatMap(({ words }) => words.map((word) => word.toLowerCase()));

test("every dated thing belongs to a known skill, has an id and names of its own, and a source", () => {
  expect(releaseDates.length).toBeGreaterThan(30);
  expect(releaseDates.filter(({ skill }) => !skillBySlug.has(skill))).toEqual([]);
  expect(new Set(releaseDates.map(({ id }) => id)).size).toBe(releaseDates.length);
  expect(new Set(lowerWords(releaseDates)).size).toBe(lowerWords(releaseDates).length);
});

test("release dates lie between Slurm and the day they were looked up, oldest first", () => {
  const dates = releaseDates.map(({ releasedOn }) => releasedOn);
  expect(dates.filter((date) => date < "2002" || date > "2026-11-22")).toEqual([]);
  expect([...dates].sort()).toEqual(dates);
});

test("an arXiv number says the month of its entry itself, so the two agree", () => {
  for (const { id, releasedOn, source } of releaseDates) {
    const [, year, month] = /arxiv\.org\/abs\/(\d{2})(\d{2})\./.exec(source.url ?? "") ?? [];
    if (year !== undefined) expect(`20${year}-${month}`, id).toBe(releasedOn.slice(0, 7));
  }
});

test("the places that the product is asked about have a rule, each id and name once", () => {
  const ids = payRules.map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining(
      [
        "colorado",
        "california",
        "new-york",
        "washington",
        "illinois",
        "minnesota",
        "british-columbia",
        "ontario",
      ].concat(["germany", "european-union", "united-kingdom"]),
    ),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(lowerWords(payRules)).size).toBe(lowerWords(payRules).length);
});

test("a place without a duty asks for nothing, and one with a duty says from when", () => {
  for (const rule of payRules) {
    expect(rule.inForceFrom === null, rule.id).toBe(rule.when === "none");
    expect(rule.mustState.includes("pay-range"), rule.id).toBe(rule.when !== "none");
  }
});

test("every pay rule was compared with its source within the time after which that is due again, seen from the release", () => {
  const released = Date.parse("2026-11-22");
  const days = payRules.map(({ reviewedOn }) => (released - Date.parse(reviewedOn)) / 86_400_000);
  expect(days.filter((age) => age < 0 || age > PAY_RULE_REVIEW_DAYS)).toEqual([]);
});

test("what is proposed for a vague or a coded word is neither vague nor coded itself", () => {
  const marked = [...lowerWords(vagueTerms), ...codedWords.map(({ words }) => words.toLowerCase())];
  const holds = (text: string) => marked.filter((word) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(text));
  for (const { instead } of [...vagueTerms, ...codedWords]) expect(holds(instead.toLowerCase()), instead).toEqual([]);
});

test("no word is listed as vague or coded twice", () => {
  const words = [...lowerWords(vagueTerms), ...codedWords.map((entry) => entry.words.toLowerCase())];
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});
