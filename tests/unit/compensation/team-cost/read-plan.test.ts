import fc from "fast-check";
import { expect, test } from "vitest";
import { examplePlan } from "@/lib/domain/compensation/team-cost/example-plan";
import { readPlan, typePlan } from "@/lib/domain/compensation/team-cost/read-plan";
import {
  addressOfPlan,
  planOfAddress,
  type TypedPlan,
  type TypedSeat,
} from "@/lib/domain/compensation/team-cost/typed-plan";
import { makePlan, makeSeat, paidPlans } from "@/tests/factories/team-plan";

const typed = (changes: Partial<TypedPlan> = {}): TypedPlan => ({ ...typePlan(makePlan()), ...changes });
const withSeat = (changes: Partial<TypedSeat>): TypedPlan =>
  typed({ seats: typePlan(makePlan()).seats.map((seat) => ({ ...seat, ...changes })) });
const parametersOf = (plan: TypedPlan) => {
  const address = addressOfPlan(plan);
  return Object.fromEntries([...address.keys()].map((key) => [key, address.getAll(key)]));
};

test("a plan comes back from its fields and from its address as it was", () => {
  fc.assert(
    fc.property(paidPlans, ({ plan }) => {
      expect(readPlan(typePlan(plan)).plan).toEqual(plan);
      const back = planOfAddress(parametersOf(typePlan(plan)), typePlan(makePlan()));
      expect(back).toEqual(plan.seats.length === 0 ? null : { ...typePlan(plan), budget: back?.budget });
    }),
  );
});

test("a field that was cleared stays clear and is not filled with what is usual", () => {
  const back = planOfAddress(parametersOf(typed({ months: "" })), typed({ months: "18" }));
  expect(back?.months).toBe("");
  expect(planOfAddress({ seat: "" }, typed({ months: "18" }))?.months).toBe("18");
});

test("an address that names no seat holds no plan, and one that lies about a seat keeps what it says", () => {
  expect(planOfAddress({ from: "2026-12" }, typed())).toBeNull();
  const plan = planOfAddress({ seat: "wizard~senior" }, typed());
  expect(plan?.seats[0]).toMatchObject({ role: "wizard", level: "senior", place: "", count: "" });
});

test.each([
  ["no months", typed({ months: "" }), "months", /^Give a whole number of months from 1 to 60/],
  ["half a month", typed({ months: "1.5" }), "months", /^Give a whole number of months/],
  ["a load below base", typed({ load: "0.9" }), "load", /^Give a factor from 1 to 3/],
  ["a load in words", typed({ load: "a quarter" }), "load", /^Give a factor/],
  ["a budget of 1e308", typed({ budget: "1e308" }), "budget", /^Give an amount above 0/],
  ["a negative budget", typed({ budget: "-5" }), "budget", /^Give an amount above 0/],
  ["a formula", typed({ budget: "=1+1" }), "budget", /^Enter a number/],
  ["another currency", typed({ budget: "5 EUR" }), "budget", /^The plan is in USD/],
  ["an unknown currency", typed({ currency: "XXX" }), "currency", /^Choose a currency/],
  ["a month that is none", typed({ firstMonth: "2026-13" }), "firstMonth", /^Give the month/],
  ["a percentile that is none", typed({ policy: "p99" }), "policy", /^Choose a percentile/],
] as const)("%s is refused with its sentence", (_, plan, field, sentence) => {
  expect(readPlan(plan).problems?.plan[field]).toMatch(sentence);
});

test.each([
  ["a role that is none", { role: "wizard" }, "role", /^Choose one of the ten roles/],
  ["a place that is none", { place: "Atlantis" }, "place", /^Choose a place/],
  ["no seat", { count: "0" }, "count", /^Give a whole number of seats from 1 to 50/],
  ["a thousand seats", { count: "1,000" }, "count", /^Give a whole number of seats/],
  ["pay of nothing", { typedBase: "0" }, "typedBase", /^Give the base pay/],
] as const)("%s is refused beside its seat", (_, changes, field, sentence) => {
  expect(readPlan(withSeat(changes)).problems?.seats[0]?.[field]).toMatch(sentence);
});

test("a plan holds twenty lines", () => {
  const many = typed({ seats: Array.from({ length: 21 }, () => typePlan(makePlan()).seats).flat() });
  expect(readPlan(many).problems?.plan.seats).toMatch(/^A plan holds 20 lines/);
});

test("the example is a plan of eight seats that its own fields take", () => {
  const plan = examplePlan("2026-12");
  expect(plan.seats.reduce((sum, { count }) => sum + count, 0)).toBe(8);
  expect(readPlan(typePlan(plan)).plan).toEqual(plan);
  expect(makeSeat().count).toBe(1);
});
