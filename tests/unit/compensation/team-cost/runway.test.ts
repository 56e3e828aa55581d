import fc from "fast-check";
import { expect, test } from "vitest";
import { runway } from "@/lib/domain/compensation/team-cost/runway";
import { teamCost } from "@/lib/domain/compensation/team-cost/team-cost";
import { makePay, makePlan, makeSeat, paidPlans } from "@/tests/factories/team-plan";

const plan = makePlan({ load: 1, months: 6, raised: 100_000, otherMonthly: 0 });
const costOf = (changed: Parameters<typeof makePlan>[0] = {}) => {
  const changedPlan = { ...plan, ...changed };
  return runway(changedPlan, teamCost(changedPlan, [makePay(120_000, 120_000, 240_000)]));
};

test("100,000 last ten months at 10,000 a month, beyond the plan's six, and five at 20,000", () => {
  expect(costOf()).toEqual({
    share: { low: 0.6, mid: 0.6, high: 1.2 },
    endsIn: { low: "2027-10", mid: "2027-10", high: "2027-05" },
  });
});

test("what everything else costs ends it sooner", () => {
  expect(costOf({ otherMonthly: 10_000 })?.endsIn.mid).toBe("2027-05");
});

test("without an amount of money nothing is said, and a team that costs nothing never uses it up", () => {
  expect(costOf({ raised: null })).toBeNull();
  expect(costOf({ seats: [makeSeat({ startMonth: "2036-01" })] })?.endsIn.mid).toBeNull();
});

test("law: more money never ends sooner, and the high reading never later than the low one", () => {
  const order = (month: string | null) => month ?? "9999-12";
  fc.assert(
    fc.property(paidPlans, fc.integer({ min: 1, max: 10_000_000 }), ({ plan: one, pays }, more) => {
      const raised = one.raised ?? 1;
      const cost = teamCost(one, pays);
      const [before, after] = [runway({ ...one, raised }, cost), runway({ ...one, raised: raised + more }, cost)];
      if (before === null || after === null) return false;
      return (
        order(after.endsIn.mid) >= order(before.endsIn.mid) && order(before.endsIn.high) <= order(before.endsIn.low)
      );
    }),
  );
});
