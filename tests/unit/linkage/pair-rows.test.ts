import { expect, test } from "vitest";
import { personFacts } from "@/app/(dashboard)/candidates/[candidateId]/person-facts";
import { pairRows } from "@/app/(dashboard)/candidates/duplicates/pair-rows";
import type { LinkedPair, LinkSource } from "@/lib/data/candidate-links-list";
import type { LinkageRecord } from "@/lib/domain/linkage/linkage-record";
import { weightInWords } from "@/lib/domain/linkage/reason-words";

function source(id: string, fields: LinkageRecord["fields"]): LinkSource {
  const importedAt = new Date("2026-11-22T10:00:00Z");
  return { id, fields, importedAt, name: id, headline: "", fileName: `${id}.pdf`, isSample: false };
}

function pairOf(first: LinkSource, second: LinkSource): LinkedPair {
  return {
    ...{ first, second, finding: "proposal", state: "open", weight: 12.3, because: null },
    ...{ decidedAt: null, decidedBy: null, undoneAt: null },
    comparisons: [
      { field: "given", level: 2, weight: 3.6 },
      { field: "place", level: 0, weight: -1.4 },
    ],
  };
}

test("what both sources say comes first, then what one alone says, and what neither says is left out", () => {
  const span = [{ name: "Quistman Labs", from: 2019 * 12, to: 2021 * 12 + 2 }];
  const first = source("a", { given: "Bob", place: "Oslo", employer: span });
  const rows = pairRows(pairOf(first, source("b", { given: "Robert", place: "Lyon" })));
  expect(rows.map(({ field, agreement, weight }) => [field, agreement, weight])).toEqual([
    ["given", "short form or a slip", "+3.6"],
    ["place", "differs", "−1.4"],
    ["employer", "only in one", null],
  ]);
  expect(rows[2]?.left).toEqual(["Quistman Labs, Jan 2019 – Mar 2021"]);
  expect(rows[2]?.right).toEqual([]);
});

test("for whoever sees no values how far they agree is still told", () => {
  const rows = pairRows(pairOf(source("a", {}), source("b", {})));
  expect(rows.map(({ field }) => field)).toEqual(["given", "place"]);
});

test("of several sources every value is kept once, with all the sources that say it", () => {
  const sources = [
    source("a", { given: "José", email: ["J@example.org"], school: ["University of Lindholm"] }),
    source("b", { given: "Jose", email: ["j@example.org", "other@example.org"] }),
  ];
  expect(personFacts(sources).map(({ value, sourceIds }) => [value, sourceIds])).toEqual([
    ["J@example.org", ["a", "b"]],
    ["other@example.org", ["b"]],
    ["José", ["a", "b"]],
    ["University of Lindholm", ["a"]],
  ]);
});

test("a weight says which way it speaks", () => {
  expect([8.16, -0.04, -5].map(weightInWords)).toEqual(["+8.2", "0.0", "−5.0"]);
});
