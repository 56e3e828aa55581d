import { expect, test } from "vitest";
import { baseWords, ownBandWords } from "@/app/(dashboard)/compensation/offers/base-words";
import type { SourceRow } from "@/app/(dashboard)/compensation/offers/desk-options";

function makeRow(changes: Partial<SourceRow> = {}): SourceRow {
  return {
    ...{ key: "one", kind: "claimed", year: 2026, n: null, grade: "A", url: null, percentiles: [], middle: null },
    cell: { role: "ai-infrastructure-engineer", level: "senior", region: "US national", companyType: "all" },
    ...{ publisher: "OpenAI posting", title: "Seattle, frontier labs", note: "", rangeWords: "the posted range" },
    ...{ range: { low: 290_000, high: 330_000 } },
    ...changes,
  };
}

const measured = makeRow({
  ...{ kind: "measured", publisher: "aijobs.net", title: "US national, all employers" },
  percentiles: [
    { percentile: 10, amount: 100_000 },
    { percentile: 90, amount: 300_000 },
  ],
});

test("a base is told by the nearest percentiles and by the published ranges, never by a model's", () => {
  const modelled = makeRow({ kind: "modelled", range: { low: 1, high: 2 } });
  const rows = [modelled, measured, makeRow(), makeRow({ range: { low: 200_000, high: 280_000 } }), makeRow()];
  expect(baseWords(250_000, rows)).toBe(
    "Base is near P70 of US national, all employers (aijobs.net), and under 2 and within 1 of 3 published ranges.",
  );
});

test("one published range is not counted, and of several on one side it says all", () => {
  expect(baseWords(400_000, [makeRow()])).toBe("Base is over the one published range.");
  expect(baseWords(400_000, [makeRow(), makeRow()])).toBe("Base is over all 2 published ranges.");
});

test("beyond the percentiles that a source publishes, the last of them is named", () => {
  expect(baseWords(400_000, [measured])).toBe("Base is over P90 of US national, all employers (aijobs.net).");
});

test("where nobody publishes anything, nothing is said", () => {
  expect(baseWords(250_000, [makeRow({ kind: "modelled" })])).toBe("");
  expect(ownBandWords(250_000, null)).toBe("");
});

test("the company's own band is told by the compa-ratio", () => {
  const band = { low: 200_000, midpoint: 240_000, high: 280_000, label: "version 2" };
  expect(ownBandWords(250_000, band)).toBe("In our band its compa-ratio is 1.04.");
});
