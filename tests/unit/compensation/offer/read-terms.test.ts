import fc from "fast-check";
import { expect, test } from "vitest";
import { offerFields, type TypedTerms, typedTerms, untouchedTerms } from "@/lib/domain/compensation/offer/offer-fields";
import { readAmount } from "@/lib/domain/compensation/offer/read-amount";
import { readTerms } from "@/lib/domain/compensation/offer/read-terms";
import { makeGrant, makeTerms, offers } from "@/tests/factories/offer";

const CURRENCIES = ["USD", "EUR", "GBP"];
const problemsOf = (changes: Partial<TypedTerms>) =>
  readTerms({ ...typedTerms(makeTerms()), ...changes }, CURRENCIES).problems ?? {};

test("terms that were written into the fields are read as the same terms", () => {
  fc.assert(
    fc.property(offers, (terms) => {
      const { equity } = terms;
      const kept = equity === null ? { ...terms, fullyDilutedShares: null, nextRoundDilution: null } : terms;
      expect(readTerms(typedTerms(kept), CURRENCIES)).toEqual({ terms: kept, problems: null });
    }),
  );
});

test("only a base has to be typed", () => {
  const { terms } = readTerms({ ...untouchedTerms, base: "120000" }, CURRENCIES);
  expect(terms).toEqual({
    ...{ currency: "USD", base: 120_000, bonus: { kind: "percent", size: 0 }, signOn: { amount: 0, years: 1 } },
    ...{ equity: null, fullyDilutedShares: null, nextRoundDilution: null },
  });
});

test.each([
  ["285,000", 285_000],
  ["285 000", 285_000],
  ["285'000", 285_000],
  ["285k", 285_000],
  ["48M", 48_000_000],
  ["$285,000", 285_000],
  ["285,000 USD", 285_000],
  ["4.20", 4.2],
  ["-5", -5],
])("%s is read as people mean it", (text, amount) => {
  expect(readAmount(text, "USD")).toEqual({ kind: "amount", amount });
});

test.each(["=1+1", "about 200", "1.2.3", "12,34,56", "--5", "NaN", "Infinity", "0x10", "e", "1e"])(
  "%s is no number, and the sentence shows one",
  (text) => {
    expect(readAmount(text, "USD")).toEqual({
      kind: "wrong",
      problem: "Enter a number, such as 285,000 or 4.20.",
    });
  },
);

test("no text at all breaks the reading, and what is read is finite", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double().map(String)), (text) => {
      const read = readAmount(text, "USD");
      expect(read.kind !== "amount" || Number.isFinite(read.amount)).toBe(true);
    }),
  );
});

test.each([
  ["base", "", /^Enter the base pay of a year/],
  ["base", "0", /^Enter the base pay of a year/],
  ["base", "-1", /below 0/],
  ["base", "1e308", /more than any offer/],
  ["base", "1e999", /more than any offer/],
  ["base", "285.000", /^Is 285,000 meant\? Write it with a comma/],
  ["base", "1.200,50", /^Write 1,200\.50: commas between thousands/],
  ["fullyDiluted", "48.000.000", /^Write 48,000,000: commas/],
  ["base", "abc", /^Enter a number, such as 285,000/],
  ["signOn", "40.000", /^Is 40,000 meant/],
  ["size", "60.000", /^Is 60,000 meant/],
  ["base", "285,000 EUR", /^The offer is in USD\. Convert/],
  ["base", "£285,000", /^The offer is in USD\. Convert/],
  ["strike", "4,20", /^Write 4\.20 with a point/],
  ["strike", "12", /^The strike is above the preferred price/],
  ["strike", "", /^Enter the strike price/],
  ["size", "0", /^Enter how many, or choose no equity/],
  ["preferredPrice", "0", /^A price is above 0/],
  ["vestingYears", "0", /^Enter 1 to 10 years/],
  ["vestingYears", "2.5", /whole number/],
  ["cliffMonths", "49", /^The cliff is longer than the vesting of 48 months/],
  ["signOnYears", "5", /at most 4/],
  ["bonus", "2000", /at most 1,000/],
  ["nextRoundDilution", "101", /at most 100/],
  ["currency", "XXX", /^Choose a currency/],
  ["equityKind", "shares", /^Choose one of the list/],
  ["vestingEvery", "7", /^Choose one of the list/],
] as const)("%s of “%s” is answered beside the field", (field, typed, sentence) => {
  expect(problemsOf({ [field]: typed })[field]).toMatch(sentence);
});

test("every field that is wrong has its sentence at once", () => {
  const problems = problemsOf({ base: "0", strike: "-1", cliffMonths: "60", fullyDiluted: "0" });
  expect(Object.keys(problems).sort()).toEqual(["base", "cliffMonths", "fullyDiluted", "strike"]);
});

test("fields of equity are not asked where there is none", () => {
  expect(problemsOf({ equityKind: "none", size: "abc", strike: "-1" })).toEqual({});
});

test("options of a value need a price, stock units do not", () => {
  const value = { sizeBy: "value", preferredPrice: "", commonPrice: "", strike: "0" };
  expect(problemsOf(value).preferredPrice).toMatch(/^Enter a price/);
  expect(problemsOf({ ...value, equityKind: "rsus" })).toEqual({});
});

test("a percent sign in a field of percents says nothing new", () => {
  const { terms } = readTerms({ ...typedTerms(makeTerms()), bonus: "12 %", nextRoundDilution: "20%" }, CURRENCIES);
  expect([terms?.bonus.size, terms?.nextRoundDilution]).toEqual([12, 0.2]);
});

test("stock units have no strike", () => {
  const typed = { ...typedTerms(makeTerms({ equity: makeGrant() })), equityKind: "rsus" };
  expect(readTerms(typed, CURRENCIES).terms?.equity?.strike).toBe(0);
});

test("a share price may have three decimals, and terms with such an amount are read again from their own fields", () => {
  const terms = makeTerms({ base: 285.125, bonus: { kind: "percent", size: 12.125 } });
  const priced = { ...terms, equity: makeGrant({ preferredPrice: 4.125, strike: 1.125 }) };
  expect(readTerms(typedTerms(priced), CURRENCIES)).toEqual({ terms: priced, problems: null });
});

test("whatever is typed into every field, each that cannot be taken says why, and nothing throws", () => {
  for (const typed of ["1e308", "-1", "abc", "1.200,50", ""]) {
    const all = Object.fromEntries(offerFields.map((field) => [field, typed])) as TypedTerms; // Every field of the type is among the keys.
    const numbers = {
      ...all,
      currency: "USD",
      bonusKind: "amount",
      equityKind: "options",
      sizeBy: "shares",
      vestingEvery: "1",
    };
    const { problems } = readTerms(numbers, CURRENCIES);
    expect(problems?.base).toMatch(/[a-z].*\.$/i);
    for (const problem of Object.values(problems ?? {})) expect(problem).toMatch(/[a-z].*\.$/i);
  }
});
