import { expect, test } from "vitest";
import { costPerOutcome, sumCosts } from "@/lib/domain/sourcing/channel-cost";
import { channelYields } from "@/lib/domain/sourcing/channel-yield";

const entry = { channel: "venue-mlsys", month: "2026-05", amount: 100, currency: "USD", workHours: 3 };

function rateOf(met: number, outcomes: number) {
  const [only] = channelYields([{ channel: "a", met, outcomes, credit: { first: 0, last: 0, linear: 0 } }]);
  return only?.rate ?? ({ kind: "not-enough-data" } as const);
}

test("amounts of one currency are added over the months, those of two never", () => {
  const sum = sumCosts([
    entry,
    { ...entry, month: "2026-06", amount: 50 },
    { ...entry, currency: "EUR", amount: 70, workHours: 0 },
  ]).get("venue-mlsys");
  expect(sum?.amounts).toEqual([
    { currency: "EUR", amount: 70 },
    { currency: "USD", amount: 150 },
  ]);
  expect(sum?.workHours).toBe(6);
  expect(sum?.months).toBe(2);
});

test("the cost of an outcome is what was spent over the outcomes, with the interval of the rate turned over", () => {
  const rate = rateOf(100, 20);
  const cost = costPerOutcome(4000, 100, rate);
  expect(cost.kind).toBe("cost");
  if (cost.kind !== "cost" || rate.kind !== "rate") return;
  expect(cost.point).toBeCloseTo(200, 9);
  expect(cost.interval.low).toBeCloseTo(40 / rate.interval.high, 9);
  expect(cost.interval.high).toBeCloseTo(40 / rate.interval.low, 9);
  expect(cost.interval.low).toBeLessThan(cost.point);
  expect(cost.interval.high).toBeGreaterThan(cost.point);
});

test("without an outcome only the least that one costs can be said, and with too few people nothing", () => {
  expect(costPerOutcome(1000, 20, rateOf(20, 0)).kind).toBe("at-least");
  expect(costPerOutcome(1000, 2, rateOf(2, 1)).kind).toBe("not-enough-data");
});
