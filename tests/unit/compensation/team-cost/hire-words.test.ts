import { expect, test } from "vitest";
import { readElsewhere } from "@/app/(dashboard)/compensation/team-cost/elsewhere";
import { hireFinding, hireFor, reasonWords } from "@/app/(dashboard)/compensation/team-cost/hire-words";
import type { CostedPlan } from "@/app/(dashboard)/compensation/team-cost/plan-view";
import { examplePlan } from "@/lib/domain/compensation/team-cost/example-plan";
import { USUAL_PLACES } from "@/lib/domain/compensation/team-cost/seat-alternatives";
import { teamCost } from "@/lib/domain/compensation/team-cost/team-cost";

const plan = examplePlan("2026-12");
const pushedOut = [
  { line: 3, count: 1 },
  { line: 2, count: 2 },
];

test.each([
  [null, "Its cost is not known: type a base."],
  [{ kind: "too-dear", over: 139_581 }, "With what must be there, one more is 139,581 USD over the budget."],
  [
    { kind: "instead", pushedOut, weight: 2, cost: 0 },
    "It would push out Senior AI Infrastructure Engineer and 2 × Senior ML Systems Engineer, and the seats would weigh 2 less in all.",
  ],
  [
    { kind: "instead", pushedOut: pushedOut.slice(0, 1), weight: 0, cost: 1000 },
    "It weighs as much as Senior AI Infrastructure Engineer, and costs 1,000 USD more.",
  ],
  [
    { kind: "instead", pushedOut: pushedOut.slice(0, 1), weight: 0, cost: 0 },
    "It weighs as much as Senior AI Infrastructure Engineer, and costs the same and stands lower.",
  ],
] as const)("a seat that is left out says why: %j", (reason, words) => {
  expect(reasonWords(reason, plan, "plan")).toBe(words);
});

test("the places of an address are those that there are, in the order of the list and eight at most", () => {
  expect(readElsewhere("India~Atlantis~UK-London")).toEqual(["UK-London", "India"]);
  expect(readElsewhere("Atlantis")).toBe(USUAL_PLACES);
  expect(readElsewhere(undefined)).toBe(USUAL_PLACES);
});

/** The example at 240,000 a year for each seat, without load. */
function costExample(budget: number): CostedPlan {
  const priced = { ...plan, budget, load: 1, seats: plan.seats.map((seat) => ({ ...seat, typedBase: 240_000 })) };
  const base = { low: 240_000, mid: 240_000, high: 240_000 };
  const pays = priced.seats.map(() => ({ base, basis: { kind: "typed" } as const }));
  return { plan: priced, cost: teamCost(priced, pays), middleOf: () => null, evidenceOf: () => null, fromUsd: 1 };
}

test("a budget that lasts to the end of the plan hires every seat within it, though not all of them for whole years", () => {
  const costed = costExample(2_400_000);
  const { total, usedUp } = costed.cost;
  expect([total.loaded.mid <= 2_400_000, usedUp?.mid]).toEqual([true, null]);
  const within = hireFor(costed, 2_400_000, { reading: "mid", span: "plan" });
  expect(within.set).toMatchObject({ kind: "set", cost: total.loaded.mid, leftOut: [] });
  const forYears = hireFor(costed, 2_400_000, { reading: "mid", span: "year" });
  expect(forYears).toMatchObject({ budget: 1_600_000, set: { kind: "set", cost: 1_440_000 } });
  expect(hireFinding(forYears.set, costed.plan, "year")).toBe(
    "The budget pays 6 of 8 seats for a year, with 160,000 USD left",
  );
});
