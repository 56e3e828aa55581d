import { expect, test } from "vitest";
import { guessHistoryMapping, historyMappingProblem } from "@/lib/domain/compensation/offer/history-mapping";
import { historyRowReader } from "@/lib/domain/compensation/offer/read-history-row";
import { exchangeRates } from "@/lib/reference/exchange-rates";

const headings = [
  "Candidate ID",
  "Job title",
  "Office",
  "Salary",
  "Currency",
  "Bonus",
  "Outcome",
  "Offer date",
  "Answer date",
];
const mapping = guessHistoryMapping(headings);
const read = historyRowReader({
  ...{ headings, mapping, rates: exchangeRates.rates },
  roleOf: (title) => (title.includes("ML") ? "ml-systems-engineer" : null),
});
const row = ["C-7", "Senior ML Engineer", "Berlin", "98,000", "EUR", "10 %", "Accepted", "2026-03-02", "2026-03-09"];
const withCell = (index: number, text: string) => row.map((cell, at) => (at === index ? text : cell));
const refusalOf = (cells: readonly string[]) => {
  const found = read(2, cells);
  return found.kind === "refused" ? found.because : `taken: ${JSON.stringify(found)}`;
};

test("the usual headings of a table of offers are known", () => {
  expect(mapping.columns).toEqual({
    ...{ reference: "Candidate ID", title: "Job title", place: "Office", base: "Salary", currency: "Currency" },
    ...{ bonusPercent: "Bonus", status: "Outcome", madeOn: "Offer date", answeredOn: "Answer date" },
  });
  expect(historyMappingProblem(mapping)).toBeNull();
  expect(historyMappingProblem(guessHistoryMapping(["Candidate ID", "Job title", "Salary", "Currency"]))).toMatch(
    /became/,
  );
});

test("a row becomes an offer that the lab could have saved, without a word on equity", () => {
  expect(read(2, row)).toMatchObject({
    kind: "taken",
    offer: {
      ...{ label: "C-7", role: "ml-systems-engineer", level: "senior", place: "Germany-Berlin", companyType: "all" },
      ...{ status: "accepted", madeOn: "2026-03-02", answeredOn: "2026-03-09" },
      terms: { currency: "EUR", base: 98_000, bonus: { kind: "percent", size: 10 }, equity: null },
    },
  });
});

test("an offer that is open has no answer, whatever its cell says", () => {
  expect(read(2, withCell(6, "pending"))).toMatchObject({ offer: { status: "made", answeredOn: null } });
});

test("every kind of bad row has its own sentence", () => {
  expect(refusalOf(withCell(1, "Plumber"))).toMatch(/No rule knows “Plumber”/);
  expect(refusalOf(withCell(1, "ML Engineer"))).toMatch(/says the level/);
  expect(refusalOf(withCell(2, "Atlantis"))).toMatch(/no place/);
  expect(refusalOf(withCell(3, ""))).toMatch(/no base pay/);
  expect(refusalOf(withCell(3, "-5"))).toMatch(/above 0/);
  expect(refusalOf(withCell(3, "8000"))).toMatch(/that of a month/);
  expect(refusalOf(withCell(5, "=1"))).toMatch(/formula/);
  expect(refusalOf(withCell(5, "-3"))).toMatch(/is -3. Leave it empty/);
  expect(refusalOf(withCell(6, "perhaps"))).toMatch(/what became of it/);
  expect(refusalOf(withCell(7, ""))).toMatch(/day on which it was made/);
  expect(refusalOf(withCell(7, "03/04/2026"))).toMatch(/can be two days/);
  expect(refusalOf(withCell(8, "2026-03-01"))).toMatch(/before the offer was made/);
  expect(refusalOf(withCell(4, "XAU"))).toMatch(/currency/i);
});
