import fc from "fast-check";
import { expect, test } from "vitest";
import { OfferInput } from "@/lib/domain/compensation/offer/offer-input";
import { datesThatCount } from "@/lib/domain/compensation/offer/offer-status";
import { makeGrant, makeOffer, makeTerms, offers } from "@/tests/factories/offer";

const sentencesOf = (input: unknown) =>
  (OfferInput.safeParse(input).error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);

test("what the fields take is taken when it is stored, and comes back as it was", () => {
  fc.assert(
    fc.property(offers, (terms) => {
      expect(OfferInput.parse(makeOffer({ terms })).terms).toEqual(terms);
    }),
  );
});

test.each([
  ["a base of nothing", { terms: makeTerms({ base: 0 }) }, "terms.base: Enter the base pay of a year, above 0."],
  ["a base that no sum holds", { terms: makeTerms({ base: 1e308 }) }, "terms.base: This is more than any offer"],
  [
    "a cliff beyond the end",
    { terms: makeTerms({ equity: makeGrant({ cliffMonths: 49 }) }) },
    "terms.cliffMonths: The",
  ],
  ["a strike above the price", { terms: makeTerms({ equity: makeGrant({ strike: 12 }) }) }, "terms.strike: The strike"],
  ["an unknown currency", { terms: makeTerms({ currency: "XXX" }) }, "terms.currency: Choose a currency"],
  ["no name", { label: "  " }, "label: Say who the offer is for"],
  ["a role that is none", { role: "wizard" }, "role: Choose one of the ten roles."],
  ["a place that is none", { place: "Atlantis" }, "place: Choose a place of the list."],
  ["made without a day", { status: "made" }, "madeOn: Give the day on which it was made."],
  ["taken without a day", { status: "accepted", madeOn: "2026-11-01" }, "answeredOn: Give the day"],
  ["30 February", { status: "made", madeOn: "2026-02-30" }, "madeOn: No calendar has this day."],
] as const)("%s is refused with its sentence", (_, changes, sentence) => {
  expect(sentencesOf(makeOffer(changes)).join("\n")).toContain(sentence);
});

test("an answer cannot come before the offer", () => {
  const early = makeOffer({ status: "declined", madeOn: "2026-11-10", answeredOn: "2026-11-09" });
  expect(sentencesOf(early)).toEqual(["answeredOn: An answer cannot come before the offer was made."]);
});

test("days that its standing does not have are left out", () => {
  const days = { madeOn: "2026-11-10", answeredOn: "2026-11-12" };
  expect(datesThatCount({ status: "draft", ...days })).toMatchObject({ madeOn: null, answeredOn: null });
  expect(datesThatCount({ status: "made", ...days })).toMatchObject({ madeOn: "2026-11-10", answeredOn: null });
  expect(datesThatCount({ status: "accepted", ...days })).toMatchObject(days);
});
