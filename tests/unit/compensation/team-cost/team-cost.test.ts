import fc from "fast-check";
import { expect, test } from "vitest";
import { monthAfter } from "@/lib/domain/compensation/team-cost/cost-month";
import { readings } from "@/lib/domain/compensation/team-cost/cost-range";
import { teamCost } from "@/lib/domain/compensation/team-cost/team-cost";
import { makePay, makePlan, makeSeat, paidPlans, paidSeats } from "@/tests/factories/team-plan";

test("a seat costs a twelfth of its year each month from its start, loaded by the factor", () => {
  const plan = makePlan({ seats: [makeSeat({ startMonth: "2027-09", count: 2 })] });
  const { months, total, seats } = teamCost(plan, [makePay(120_000)]);
  expect(months.map(({ base }) => base.mid)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 20_000, 20_000, 20_000]);
  expect(total).toMatchObject({ base: { mid: 60_000 }, loaded: { mid: 75_000 } });
  expect(seats[0]?.months).toBe(3);
});

test("a seat that was there before the plan begins costs every month of it, and one that begins after its end none", () => {
  const plan = makePlan({ seats: [makeSeat({ startMonth: "2020-01" }), makeSeat({ startMonth: "2027-12" })] });
  const { seats } = teamCost(plan, [makePay(120_000), makePay(120_000)]);
  expect(seats.map(({ cost }) => cost?.base.mid)).toEqual([120_000, 0]);
});

test("a year is a calendar year", () => {
  const { years } = teamCost(makePlan({ firstMonth: "2026-11", months: 4 }), [makePay(120_000)]);
  expect(years.map(({ year, base }) => [year, base.mid])).toEqual([
    ["2026", 10_000],
    ["2027", 20_000],
  ]);
});

test("a seat whose pay nobody knows is counted as missing and not as free", () => {
  const plan = makePlan({ seats: [makeSeat(), makeSeat({ count: 3 })] });
  const cost = teamCost(plan, [makePay(120_000), { unknown: "nothing" }]);
  expect(cost).toMatchObject({ seatCount: 4, unknownSeats: 3, total: { base: { mid: 120_000 } } });
  expect(cost.seats[1]?.cost).toBeNull();
});

test("the budget is used up in the month in which more than it is spent, sooner at the high reading", () => {
  const plan = makePlan({ load: 1, budget: 100_000 });
  expect(teamCost(plan, [makePay(60_000, 120_000, 240_000)]).usedUp).toEqual({
    ...{ low: null, mid: "2027-10", high: "2027-05" },
  });
  expect(teamCost(makePlan(), [makePay(1)]).usedUp).toBeNull();
});

test("the months of a plan add up to its seats and to its years", () => {
  fc.assert(
    fc.property(paidPlans, ({ plan, pays }) => {
      const { months, seats, years, total } = teamCost(plan, pays);
      for (const reading of readings) {
        for (const parts of [months, years, seats.map(({ cost }) => cost)]) {
          const sum = parts.reduce((all, part) => all + (part?.loaded[reading] ?? 0), 0);
          expect(sum).toBeCloseTo(total.loaded[reading], 2);
        }
        expect(months.at(-1)?.spent[reading]).toBe(total.loaded[reading]);
      }
    }),
  );
});

test("the order of seats changes no digit", () => {
  fc.assert(
    fc.property(paidPlans, ({ plan, pays }) => {
      const turned = teamCost({ ...plan, seats: plan.seats.toReversed() }, pays.toReversed());
      const { months, years, total, usedUp } = teamCost(plan, pays);
      expect({ ...turned, seats: null }).toMatchObject({ months, years, total, usedUp });
    }),
  );
});

test("a further seat never makes a month cheaper", () => {
  fc.assert(
    fc.property(paidPlans, paidSeats, ({ plan, pays }, { seat, pay }) => {
      const before = teamCost(plan, pays).months;
      const after = teamCost({ ...plan, seats: [...plan.seats, seat] }, [...pays, pay]).months;
      for (const [index, { loaded }] of before.entries())
        for (const reading of readings) expect(after[index]?.loaded[reading]).toBeGreaterThanOrEqual(loaded[reading]);
    }),
  );
});

test("a later start never costs more within the plan", () => {
  fc.assert(
    fc.property(paidPlans, fc.integer({ min: 1, max: 30 }), ({ plan, pays }, later) => {
      const seats = plan.seats.map((seat) => ({ ...seat, startMonth: monthAfter(seat.startMonth, later) }));
      const [now, then] = [teamCost(plan, pays), teamCost({ ...plan, seats }, pays)];
      for (const reading of readings) expect(then.total.loaded[reading]).toBeLessThanOrEqual(now.total.loaded[reading]);
    }),
  );
});

test("low is never above mid, nor mid above high, and base never above what it costs loaded", () => {
  fc.assert(
    fc.property(paidPlans, ({ plan, pays }) => {
      for (const { base, loaded, spent } of teamCost(plan, pays).months) {
        for (const { low, mid, high } of [base, loaded, spent]) expect(low <= mid && mid <= high).toBe(true);
        for (const reading of readings) expect(base[reading]).toBeLessThanOrEqual(loaded[reading]);
      }
    }),
  );
});
