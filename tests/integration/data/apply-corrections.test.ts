import { expect, test } from "vitest";
import { applyCorrections } from "@/lib/data/apply-corrections";
import type { FactCorrection } from "@/lib/data/correction";
import { makeReadCandidate } from "@/tests/support/read-candidate";

const asOf = { year: 2026, month: 11 };
const { reading } = makeReadCandidate({ years: { low: 1, high: 2 } });

const position: FactCorrection = {
  field: "position",
  key: "4-20",
  value: { title: "Engineer", employer: null, start: { year: 2016, month: 1 }, end: { year: 2025, month: 12 } },
};

test("years follow a corrected position, in the facts and in what the scorer sees", () => {
  const { facts, evidence } = applyCorrections(reading, [position], asOf);
  expect(facts.yearsExperience?.low).toBeGreaterThan(9);
  expect(facts.yearsExperience?.high).toBeLessThan(10.2);
  expect(evidence.yearsExperience).toEqual(facts.yearsExperience);
});

test("years that a person wrote win over those of the positions", () => {
  const written: FactCorrection = { field: "yearsExperience", key: "", value: { low: 7, high: 7 } };
  expect(applyCorrections(reading, [position, written], asOf).facts.yearsExperience).toEqual({ low: 7, high: 7 });
});

test("years that were read stand while no position was corrected", () => {
  const name: FactCorrection = { field: "name", key: "", value: "Ada Marsh" };
  expect(applyCorrections(reading, [name], asOf).facts.yearsExperience).toEqual({ low: 1, high: 2 });
});

test("years that the text states stand when a position without dates gets another title", () => {
  const undated: FactCorrection = {
    ...position,
    value: { title: "Staff Engineer", employer: null, start: null, end: null },
  };
  expect(reading.facts.positions).toEqual([]);
  expect(applyCorrections(reading, [undated], asOf).facts.yearsExperience).toEqual({ low: 1, high: 2 });
});

test("a link is put right, added and removed as the other facts are", () => {
  const added: FactCorrection = { field: "link", key: "0-3", value: "https://example.org" };
  const withLink = applyCorrections(reading, [added], asOf);
  expect(withLink.facts.links).toEqual([
    { value: { kind: "website", url: "https://example.org" }, range: { start: 0, end: 3 } },
  ]);
  expect(applyCorrections(withLink, [{ ...added, value: null }], asOf).facts.links).toEqual([]);
});
