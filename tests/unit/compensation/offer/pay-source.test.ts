import { expect, test } from "vitest";
import { nearCells } from "@/lib/domain/compensation/offer/near-cells";
import { paySources, positionAgainst, publisherOf } from "@/lib/domain/compensation/offer/pay-source";
import type { PayCell } from "@/lib/domain/compensation/pay-cell";
import { payClaimOf } from "@/lib/domain/compensation/pay-claim";
import type { PayEvidence } from "@/lib/domain/compensation/pay-evidence";
import type { Claim } from "@/lib/reference/claims";
import { exchangeRates } from "@/lib/reference/exchange-rates";
import { payPlaces } from "@/lib/reference/pay-places";
import { makeClaim } from "@/tests/factories/claim";

const cell: PayCell = {
  ...{ role: "ai-infrastructure-engineer", level: "senior", region: "US-SF Bay Area", companyType: "all" },
};
const own = { role: cell.role, level: "senior", region: "US-SF Bay Area", companyType: "all" } as const;
const claimed = (changes: Partial<Claim>) => {
  const claim = makeClaim({ metric: "base_salary_posted", unit: "USD/year", ...own, ...changes });
  const read = payClaimOf(claim, "base", exchangeRates.rates);
  if (read === null) throw new Error("The claim is none on base pay.");
  return read;
};
const evidence = (claims: PayEvidence["claims"]): PayEvidence => ({
  ...{ cell, component: "base", bands: [], claims, modelled: null },
});

test("an offer is held against its own cell first, then the places around it, then rivals, then all levels", () => {
  const cells = nearCells(cell, payPlaces);
  expect(cells[0]).toEqual(cell);
  expect(cells.slice(0, 3).map(({ region }) => region)).toEqual([
    ...["US-SF Bay Area", "US hubs (SF/NYC/Seattle)", "US national"],
  ]);
  expect(cells[3]).toEqual({ ...cell, companyType: "frontier-lab" });
  expect(cells.filter(({ level }) => level === null)).toHaveLength(cells.length / 2);
});

test("an offer of a named kind of company is held against that kind and all together", () => {
  const kinds = nearCells({ ...cell, companyType: "enterprise" }, payPlaces).map(({ companyType }) => companyType);
  expect([...new Set(kinds)]).toEqual(["enterprise", "all"]);
});

test("a source that publishes quartiles places a base by them, a posted range by its ends", () => {
  const survey = {
    low: 160_000,
    mid: 180_000,
    high: 220_000,
    sourceName: "aijobs.net salary index, n=350 -- P25/median/P75",
  };
  const posting = { low: 300_000, mid: null, high: 405_000, sourceName: "Anthropic posting: Engineer" };
  const [quartiles, range] = paySources([
    evidence([claimed({ id: "mf-1", ...survey }), claimed({ id: "mf-2", ...posting })]),
  ]);
  expect(quartiles).toMatchObject({ publisher: "aijobs.net salary index", n: 350, middle: 180_000 });
  expect(quartiles && positionAgainst(200_000, quartiles)).toEqual({ kind: "percentile", percentile: 62.5 });
  expect(range).toMatchObject({ publisher: "Anthropic posting", percentiles: [], middle: null });
  expect(range && positionAgainst(285_000, range)).toEqual({ kind: "outside", side: "below", by: 15_000 });
});

test("at most two rows come from one publisher, so that others are seen", () => {
  const posting = { low: 300_000, mid: null, high: 405_000, sourceName: "Anthropic posting: Engineer" };
  const many = Array.from({ length: 9 }, (_, index) => claimed({ id: `mf-${index}`, ...posting }));
  const other = claimed({ id: "mf-99", ...posting, sourceName: "OpenAI posting: Engineer" });
  const rows = paySources([evidence(many), evidence([other])]);
  expect(rows.map(({ publisher }) => publisher)).toEqual(["Anthropic posting", "Anthropic posting", "OpenAI posting"]);
});

test("without any evidence there is no source", () => {
  expect(paySources([evidence([])])).toEqual([]);
});

test.each([
  ["Anthropic posting: Senior Software Engineer, Infrastructure", "Anthropic posting"],
  ["aijobs.net (foorilla) AI, ML and data salary index", "aijobs.net"],
  ["CareerCheck Germany 2026: Data engineer", "CareerCheck Germany 2026"],
])("%s was published by %s", (name, publisher) => {
  expect(publisherOf(name)).toBe(publisher);
});
