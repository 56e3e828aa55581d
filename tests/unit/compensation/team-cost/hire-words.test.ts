import { expect, test } from "vitest";
import { readElsewhere } from "@/app/(dashboard)/compensation/team-cost/elsewhere";
import { reasonWords } from "@/app/(dashboard)/compensation/team-cost/hire-words";
import { examplePlan } from "@/lib/domain/compensation/team-cost/example-plan";
import { USUAL_PLACES } from "@/lib/domain/compensation/team-cost/seat-alternatives";

const plan = examplePlan("2026-12");
const pushedOut = [
  { line: 3, count: 1 },
  { line: 2, count: 2 },
];

test.each([
  [null, "Its cost is not known: type a base."],
  [{ kind: "too-dear", over: 139_581 }, "With what must be there, one more is 139,581 USD a year over the budget."],
  [
    { kind: "instead", pushedOut, weight: 2, cost: 0 },
    "It would push out Senior AI Infrastructure Engineer and 2 × Senior ML Systems Engineer, and the seats would weigh 2 less in all.",
  ],
  [
    { kind: "instead", pushedOut: pushedOut.slice(0, 1), weight: 0, cost: 1000 },
    "It weighs as much as Senior AI Infrastructure Engineer, and costs 1,000 USD a year more.",
  ],
  [
    { kind: "instead", pushedOut: pushedOut.slice(0, 1), weight: 0, cost: 0 },
    "It weighs as much as Senior AI Infrastructure Engineer, and costs the same and stands lower.",
  ],
] as const)("a seat that is left out says why: %j", (reason, words) => {
  expect(reasonWords(reason, plan)).toBe(words);
});

test("the places of an address are those that there are, in the order of the list and eight at most", () => {
  expect(readElsewhere("India~Atlantis~UK-London")).toEqual(["UK-London", "India"]);
  expect(readElsewhere("Atlantis")).toBe(USUAL_PLACES);
  expect(readElsewhere(undefined)).toBe(USUAL_PLACES);
});
