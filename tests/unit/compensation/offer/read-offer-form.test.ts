import { expect, test } from "vitest";
import { OfferForm, readOfferForm } from "@/app/(dashboard)/compensation/offers/read-offer-form";
import { typedTerms } from "@/lib/domain/compensation/offer/offer-fields";
import { makeTerms } from "@/tests/factories/offer";

/** What the form of the worked example sends, with some fields changed. */
function sent(changes: Readonly<Record<string, string>> = {}) {
  const place = { label: "Ana", role: "ai-researcher", level: "senior", place: "UK-London", companyType: "all" };
  const form = { ...typedTerms(makeTerms()), ...place, status: "draft", madeOn: "", answeredOn: "", ...changes };
  return OfferForm.parse(form);
}

test("a form is read as the terms that stand in it", () => {
  expect(readOfferForm(sent()).terms).toEqual(makeTerms());
});

test("a field that somebody emptied is not filled with what is usual", () => {
  expect(readOfferForm(sent({ cliffMonths: "" })).terms.equity?.cliffMonths).toBe(0);
  expect(() => readOfferForm(sent({ vestingYears: "" }))).toThrow(
    expect.objectContaining({ code: "INVALID", fieldErrors: { vestingYears: "Enter 1 to 10 years." } }),
  );
});

test("fields that are not sent are those that are not asked", () => {
  const ofEquity = ["sizeBy", "size", "strike", "vestingYears", "vestingEvery", "cliffMonths"];
  const asked = Object.entries(sent({ equityKind: "none" })).filter(([field]) => !ofEquity.includes(field));
  expect(readOfferForm(Object.fromEntries(asked)).terms.equity).toBeNull();
});

test("everything that is wrong is told at once", () => {
  expect(() => readOfferForm(sent({ base: "", label: " ", status: "made" }))).toThrow(
    expect.objectContaining({
      fieldErrors: {
        base: "Enter the base pay of a year, above 0.",
        label: "Say who the offer is for, or what to call it.",
        madeOn: "Give the day on which it was made.",
      },
    }),
  );
});
