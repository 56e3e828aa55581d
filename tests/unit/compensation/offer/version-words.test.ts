import { expect, test } from "vitest";
import { versionWords } from "@/app/(dashboard)/compensation/offers/version-words";
import type { OfferVersion } from "@/lib/data/offer-versions";
import { makeGrant, makeTerms } from "@/tests/factories/offer";

function makeVersion(changes: Partial<OfferVersion> = {}): OfferVersion {
  return {
    ...{ label: "Ana", candidateId: null, status: "draft", madeOn: null, answeredOn: null },
    cell: { role: "ai-infrastructure-engineer", level: "senior", region: "US-SF Bay Area", companyType: "all" },
    ...{ terms: makeTerms(), version: 2, how: "changed", fromVersion: null },
    ...{ createdAt: new Date(Date.UTC(2026, 10, 22)), createdBy: "somebody" },
    ...changes,
  };
}

test("what a version changed is said in words, places and choices by their names", () => {
  const after = makeVersion({
    cell: { role: "ai-researcher", level: "staff", region: "UK-London", companyType: "frontier-lab" },
    terms: makeTerms({ base: 290_000, equity: makeGrant({ kind: "rsus", strike: 0 }) }),
  });
  expect(versionWords(after, makeVersion())).toEqual([
    "Role from AI Infrastructure Engineer to AI Researcher",
    "Level from senior to staff",
    "Place from San Francisco Bay Area to London",
    "Held against from all employers to frontier labs",
    "Base from 285,000 to 290,000",
    "Equity from options to stock units",
    "Strike 4.20 taken out",
  ]);
});

test("a version says that it was made, put back, filled from another one, linked, or saved without a change", () => {
  const first = makeVersion({ version: 1, how: "made" });
  expect(versionWords(first, null)).toEqual(["Made"]);
  expect(versionWords(makeVersion(), first)).toEqual(["Saved without a change"]);
  expect(versionWords(makeVersion({ how: "restored" }), first)).toEqual(["Put back after it was removed"]);
  expect(versionWords(makeVersion({ fromVersion: 1, label: "Ben" }), first)).toEqual([
    "Filled from version 1",
    "Name from Ana to Ben",
  ]);
  expect(versionWords(makeVersion({ candidateId: "ana" }), first)).toEqual(["Linked to a candidate"]);
});

test("a version whose candidate was deleted says so and names nothing", () => {
  const erased = makeVersion({ how: "erased", label: "" });
  expect(versionWords(erased, makeVersion({ version: 1, label: "" }))).toEqual([
    "The candidate was deleted, and the name left every version",
  ]);
});
