import { expect, test } from "vitest";
import { titleMapper } from "@/lib/domain/compensation/records/map-title";
import type { PayField, PayMapping } from "@/lib/domain/compensation/records/pay-mapping";
import { isAtLeast, isCounted } from "@/lib/domain/compensation/records/pay-record";
import { payRowReader } from "@/lib/domain/compensation/records/read-pay-row";
import { yearOfCell } from "@/lib/domain/compensation/records/record-words";
import { shippedTitleRules } from "@/lib/domain/compensation/records/title-rules";
import { exchangeRates } from "@/lib/reference/exchange-rates";

const fields = [
  "title",
  "level",
  "place",
  "employer",
  "year",
  "currency",
  "period",
  "pay",
  "low",
  "high",
  "bonus",
  "equity",
] as const;
const mapping: PayMapping = {
  columns: Object.fromEntries(fields.map((field) => [field, field])),
  everyRow: { currency: null, period: null, country: null, year: null },
  basis: "pay",
};
const usual = {
  title: "Machine Learning Engineer",
  level: "senior",
  place: "US national",
  year: "2025",
  currency: "USD",
  period: "Year",
};

function readRow(cells: Partial<Record<PayField, string>>) {
  const given: Partial<Record<PayField, string>> = { ...usual, ...cells };
  const reader = payRowReader({
    headings: fields,
    mapping,
    rates: exchangeRates.rates,
    roleOf: titleMapper(shippedTitleRules),
  });
  return reader(
    2,
    fields.map((field) => given[field] ?? ""),
  );
}

const recordOf = (cells: Partial<Record<PayField, string>>) => {
  const read = readRow(cells);
  return read.kind === "taken" ? read.record : null;
};
const refusalOf = (cells: Partial<Record<PayField, string>>) => {
  const read = readRow(cells);
  return read.kind === "refused" ? read.because : null;
};

test("a plain row is taken with its role, level, place and yearly pay", () => {
  expect(recordOf({ pay: "$201,400", employer: "Meridian Labs, Inc." })).toMatchObject({
    role: "ml-systems-engineer",
    level: "senior",
    region: "US national",
    country: "US",
    employer: "meridian labs inc",
    base: 201_400,
    baseUsd: 201_400,
    totalUsd: null,
    flags: [],
  });
});

test.each([
  [{ pay: "-120000" }, /is negative/],
  [{ pay: "0" }, /is zero/],
  [{ pay: "" }, /no pay/],
  [{ pay: "1e308" }, /more than 20 million/],
  [{ pay: "1e308", currency: "EUR" }, /more than 20 million/],
  [{ pay: "160000", bonus: "1e308" }, /“Bonus a year” is more than 20 million US dollars in any currency/],
  [{ pay: "120" }, /less than 500/],
  [{ pay: "=2+3" }, /formula, which is never run/],
  [{ pay: "+cmd|' /C calc'!A0" }, /formula/],
  [{ pay: "@SUM(A1)" }, /formula/],
  [{ pay: "a lot" }, /is no amount: “a lot”/],
  [{ pay: "£120,000" }, /Two currencies in one row: the amount says £, the row says USD/],
  [{ pay: "120000", currency: "dollars" }, /is no currency/],
  [{ pay: "120000", currency: "XAU" }, /no XAU\. Add it there, or .*, take this import back and import the file again/],
  [{ pay: "120000", year: "soon" }, /names no year/],
  [{ pay: "120000", period: "fortnight" }, /is no period/],
  [{ pay: "120000", title: "" }, /no job title/],
  [{ pay: "120000", title: "=HYPERLINK(1)" }, /formula/],
  [{ pay: "120000", title: "Ing\uFFFDnieur" }, /not UTF-8/],
  [{ high: "120000" }, /a most and no least/],
])("%j is refused with its sentence", (cells, because) => {
  expect(refusalOf(cells)).toMatch(because);
});

test.each([
  [{ low: "200000", high: "150000" }, "swapped"],
  [{ pay: "9000" }, "looks-monthly"],
  [{ pay: "9000000" }, "implausible"],
  [{ pay: "120", currency: "EUR" }, "implausible"],
  [{ pay: "160000", bonus: "1e12" }, "implausible"],
  [{ pay: "180000", period: "Month" }, "implausible"],
])("%j is taken with the flag %s", (cells, flag) => {
  expect(recordOf(cells)?.flags).toEqual([flag]);
});

test("a range that was the wrong way round stands the right way round, with its middle as the base", () => {
  expect(recordOf({ low: "200000", high: "150000" })).toMatchObject({ low: 150_000, high: 200_000, base: 175_000 });
});

test("what is implausible or looks monthly is never counted", () => {
  const [plain, monthly] = [recordOf({ pay: "160000" }), recordOf({ pay: "9000" })];
  expect([plain, monthly].map((record) => record !== null && isCounted(record))).toEqual([true, false]);
});

test("hours count 2,080 a year and weeks 52", () => {
  expect(recordOf({ pay: "75.5", period: "Hour" })?.base).toBe(157_040);
  expect(recordOf({ pay: "3000", period: "Week" })?.base).toBe(156_000);
  expect(recordOf({ pay: "6000", period: "Bi-Weekly" })?.base).toBe(156_000);
});

test("a total needs all its parts; a part alone is none", () => {
  expect(recordOf({ pay: "160000", bonus: "16000", equity: "0" })?.totalUsd).toBe(176_000);
  expect(recordOf({ pay: "160000", bonus: "16000" })?.totalUsd).toBeNull();
});

test("unknown pay is never at least anything", () => {
  expect([isAtLeast(null, 0), isAtLeast(100, 100), isAtLeast(99, 100)]).toEqual([false, true, false]);
});

test("a spreadsheet's number of a day is the day's year, and a number that is no year is none", () => {
  expect(["45566", "45657", "45658", "2024-10-01", "10/1/2024", "1024", "99999999", ""].map(yearOfCell)).toEqual([
    ...[2024, 2024, 2025, 2024, 2024],
    ...[null, null, null],
  ]);
});
