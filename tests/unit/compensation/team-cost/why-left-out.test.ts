import fc from "fast-check";
import { expect, test } from "vitest";
import { bestSet, type HireOption } from "@/lib/domain/compensation/team-cost/best-set";
import { type LeftOutReason, whyLeftOut } from "@/lib/domain/compensation/team-cost/why-left-out";

const must = (seatCost: number): HireOption => ({ count: 1, weight: null, seatCost });
const prefer = (weight: number, seatCost: number | null, count = 1): HireOption => ({ count, weight, seatCost });

function reasonOf(options: readonly HireOption[], budget: number, line: number): LeftOutReason | null {
  const set = bestSet(options, budget);
  if (set.kind !== "set") throw new Error("what must be there fits");
  return whyLeftOut(options, budget, { set, line });
}

test("a seat that does not fit besides what must be there is too dear, and by how much", () => {
  expect(reasonOf([must(100), prefer(5, 250), prefer(1, 10)], 300, 1)).toEqual({ kind: "too-dear", over: 50 });
});

test("a seat that would push others out says which, and what the set would be worth less", () => {
  const options = [must(100), prefer(5, 190), prefer(3, 100), prefer(3, 90)];
  expect(reasonOf(options, 300, 1)).toEqual({
    ...{ kind: "instead", weight: 1, cost: 0 },
    pushedOut: [
      { line: 2, count: 1 },
      { line: 3, count: 1 },
    ],
  });
});

test("a seat that is wanted as much as another and costs more says how much more", () => {
  expect(reasonOf([prefer(2, 90), prefer(2, 80)], 100, 0)).toEqual({
    ...{ kind: "instead", weight: 0, cost: 10, pushedOut: [{ line: 1, count: 1 }] },
  });
});

test("one more of a line that is hired in part counts as one more", () => {
  expect(reasonOf([prefer(5, 100, 3), prefer(1, 50)], 250, 0)).toEqual({ kind: "too-dear", over: 50 });
});

test("of unknown cost nothing is said", () => {
  expect(reasonOf([prefer(5, null), prefer(1, 10)], 100, 0)).toBeNull();
});

const options = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 3 }))
    .map(([weight, cost, count]) => prefer(weight, cost, count)),
  { minLength: 1, maxLength: 6 },
);

test("whatever is left out is left out for a reason: too dear, or never worth more than what it pushes out", () => {
  fc.assert(
    fc.property(options, fc.integer({ min: 0, max: 1500 }), (given, budget) => {
      const set = bestSet(given, budget);
      if (set.kind !== "set") throw new Error("nothing has to be there");
      for (const { line } of set.leftOut) {
        const reason = whyLeftOut(given, budget, { set, line });
        if (reason?.kind === "too-dear") expect(reason.over).toBeGreaterThan(0);
        else expect(reason).toSatisfy(isNoGain);
      }
    }),
  );
});

/** Worth less, or as much for at least as many. */
function isNoGain({ weight, cost }: Extract<LeftOutReason, { readonly kind: "instead" }>): boolean {
  return weight > 0 || (weight === 0 && cost >= 0);
}
