import fc from "fast-check";
import { expect, test } from "vitest";
import { linkChange, offerChanges } from "@/lib/domain/compensation/offer/offer-changes";
import type { OfferState } from "@/lib/domain/compensation/offer/offer-state";
import { makeGrant, makeTerms, offers } from "@/tests/factories/offer";

function makeState(changes: Partial<OfferState> = {}): OfferState {
  return {
    ...{ label: "Offer of the example", candidateId: null, status: "draft", madeOn: null, answeredOn: null },
    cell: { role: "ai-infrastructure-engineer", level: "senior", region: "US-SF Bay Area", companyType: "all" },
    terms: makeTerms(),
    ...changes,
  };
}

test("two versions that are alike differ in nothing", () => {
  fc.assert(
    fc.property(offers, (terms) => {
      expect(offerChanges(makeState({ terms }), makeState({ terms }))).toEqual([]);
    }),
  );
});

test("a change is told as the form shows it, field by field in its order", () => {
  const after = makeState({
    ...{ label: "Ana", status: "made", madeOn: "2026-11-22" },
    terms: makeTerms({ base: 290_000, equity: makeGrant({ size: 70_000 }) }),
  });
  expect(offerChanges(makeState(), after)).toEqual([
    { field: "label", from: "Offer of the example", to: "Ana" },
    { field: "status", from: "draft", to: "made" },
    { field: "madeOn", from: "", to: "2026-11-22" },
    { field: "base", from: "285,000", to: "290,000" },
    { field: "size", from: "60,000", to: "70,000" },
  ]);
});

test("there and back are the same fields the other way round", () => {
  fc.assert(
    fc.property(offers, offers, (one, other) => {
      const there = offerChanges(makeState({ terms: one }), makeState({ terms: other }));
      const back = offerChanges(makeState({ terms: other }), makeState({ terms: one }));
      expect(back).toEqual(there.map(({ field, from, to }) => ({ field, from: to, to: from })));
    }),
  );
});

test("a link to a candidate is made, changed or ended", () => {
  const [nobody, ana, ben] = [null, "ana", "ben"].map((candidateId) => makeState({ candidateId }));
  if (nobody === undefined || ana === undefined || ben === undefined) throw new Error("three states are made above");
  const told = [linkChange(nobody, ana), linkChange(ana, ben), linkChange(ben, nobody), linkChange(ana, ana)];
  expect(told).toEqual(["linked", "changed", "unlinked", null]);
});
