import { expect, test } from "vitest";
import { seededRandom } from "@/lib/domain/random";

function take(count: number, random: () => number): readonly number[] {
  return Array.from({ length: count }, random);
}

test("the same seed draws the same numbers, another seed others", () => {
  expect(take(5, seededRandom(7))).toEqual(take(5, seededRandom(7)));
  expect(take(5, seededRandom(7))).not.toEqual(take(5, seededRandom(8)));
});

test("numbers lie from 0 up to 1 and spread evenly", () => {
  const drawn = take(10_000, seededRandom(1));
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...drawn)).toBeLessThan(1);
  const tenths = Array.from({ length: 10 }, (_, tenth) => drawn.filter((one) => Math.floor(one * 10) === tenth).length);
  // 1,000 are expected a tenth with a standard deviation of 30; five of those either way.
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
