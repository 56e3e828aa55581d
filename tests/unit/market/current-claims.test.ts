import fc from "fast-check";
import { expect, test } from "vitest";
import { countedClaims, currentClaims } from "@/lib/domain/market/current-claims";
import { isStale } from "@/lib/domain/market/stale-claim";
import { makeClaim, makeRevision } from "@/tests/factories/claim";

const shipped = [makeClaim({ id: "mf-0001", mid: 1 }), makeClaim({ id: "mf-0002", mid: 2 })];
const [first, second] = shipped as [(typeof shipped)[0], (typeof shipped)[0]];

test("without revisions the shipped claims hold as they are", () => {
  expect(countedClaims(currentClaims(shipped, []))).toEqual(shipped);
});

test("the highest version holds, in the place of the shipped claim, and what is retired counts nowhere but stays listed", () => {
  const states = currentClaims(shipped, [
    makeRevision({ claimId: first.id, version: 2, body: { ...first, mid: 12 } }),
    makeRevision({ claimId: first.id, version: 1, body: { ...first, mid: 11 } }),
    makeRevision({ claimId: second.id, version: 1, body: null }),
  ]);
  expect(states.map(({ claim, standing, version }) => [claim.mid, standing, version])).toEqual([
    [12, "corrected", 2],
    [2, "retired", 1],
  ]);
  expect(countedClaims(states).map(({ mid }) => mid)).toEqual([12]);
});

test("a claim that was corrected back to what is shipped is as shipped again", () => {
  const [state] = currentClaims(shipped, [makeRevision({ claimId: first.id, version: 2, body: { ...first } })]);
  expect(state).toMatchObject({ standing: "shipped", version: 2 });
});

test("what people added comes after what is shipped, and a retired own claim keeps what it said last", () => {
  const own = makeClaim({ id: "own-a" });
  const states = currentClaims(shipped, [
    makeRevision({ claimId: "own-a", version: 1, body: own }),
    makeRevision({ claimId: "own-a", version: 2, body: null }),
  ]);
  expect(states.at(-1)).toMatchObject({ claim: own, standing: "retired", version: 2 });
});

test("the order in which revisions are read does not matter", () => {
  const revisions = [1, 2, 3].flatMap((version) => [
    makeRevision({ claimId: first.id, version, body: version === 2 ? null : { ...first, mid: version } }),
    makeRevision({ claimId: "own-b", version, body: makeClaim({ id: "own-b", mid: version, sourceName: "One" }) }),
  ]);
  fc.assert(
    fc.property(fc.shuffledSubarray(revisions, { minLength: revisions.length }), (shuffled) => {
      expect(currentClaims(shipped, shuffled)).toEqual(currentClaims(shipped, revisions));
    }),
  );
});

test("a claim is stale when the months after the end of its year have passed, and not a day earlier", () => {
  expect(isStale(2024, 24, "2026-12-31")).toBe(false);
  expect(isStale(2024, 24, "2027-01-01")).toBe(true);
  expect(isStale(2023, 24, "2026-11-22")).toBe(true);
  expect(isStale(2025, 1, "2026-01-31")).toBe(false);
  expect(isStale(2025, 1, "2026-02-01")).toBe(true);
  expect(isStale(2026, 1, "2026-11-22")).toBe(false);
});
