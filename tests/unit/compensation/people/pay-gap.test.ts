import fc from "fast-check";
import { expect, test } from "vitest";
import { type GroupedPay, LEAST_IN_GROUP, payGaps } from "@/lib/domain/compensation/people/pay-gap";

const SEED = 7;
const members = (group: string, bases: readonly number[]): readonly GroupedPay[] =>
  bases.map((base) => ({ group, base, compaRatio: base / 100_000 }));
const six = [90_000, 95_000, 100_000, 105_000, 110_000, 115_000];

test("the gap is the difference of the medians over that of the larger group, as official statistics state it", () => {
  const { comparator, groups } = payGaps(
    [...members("Men", six), ...members("Women", [80_000, 82_000, 82_000, 90_000, 95_000])],
    SEED,
  );
  expect(comparator).toEqual({ group: "Men", people: 6 });
  expect(groups[0]).toMatchObject({ group: "Women", people: 5, likeForLike: { people: 5 } });
  expect(groups[0]?.pay?.gap).toBeCloseTo((102_500 - 82_000) / 102_500, 12);
});

test("a group of four shows its size and nothing else", () => {
  const { groups } = payGaps(
    [...members("Men", six), ...members("Women", six.slice(1)), ...members("Other", six.slice(2))],
    SEED,
  );
  expect(groups.map(({ group, pay, likeForLike }) => [group, pay === null, likeForLike === null])).toEqual([
    ["Women", false, false],
    ["Other", true, true],
  ]);
  expect(LEAST_IN_GROUP).toBe(5);
});

test("with one large group alone nothing is compared", () => {
  const { comparator, groups } = payGaps([...members("Men", six), ...members("Women", [50_000])], SEED);
  expect(comparator).toBeNull();
  expect(groups).toEqual([
    { group: "Men", people: 6, pay: null, likeForLike: null },
    { group: "Women", people: 1, pay: null, likeForLike: null },
  ]);
});

test("whoever says nothing is counted and in no group; nobody makes no groups", () => {
  expect(payGaps([...members("", six), ...members("Men", six), ...members("Women", six)], SEED).unknown).toBe(6);
  expect(payGaps([], SEED)).toEqual({ comparator: null, groups: [], unknown: 0 });
});

test("like for like needs five with a band on both sides", () => {
  const bandless = members("Women", six).map((one, index) => (index < 2 ? { ...one, compaRatio: null } : one));
  const [women] = payGaps([...members("Men", [...six, 1]), ...bandless], SEED).groups;
  expect(women?.pay).not.toBeNull();
  expect(women?.likeForLike).toBeNull();
});

const bases = fc.array(fc.integer({ min: 30_000, max: 300_000 }), { minLength: 5, maxLength: 12 });

test("law: groups of the same pay have a gap of 0 inside of its interval; the same seed draws the same", () => {
  fc.assert(
    fc.property(bases, (same) => {
      const people = [...members("A", same), ...members("B", same)];
      const [gap] = payGaps(people, SEED).groups;
      expect(payGaps(people, SEED)).toEqual(payGaps(people, SEED));
      const pay = gap?.pay;
      return pay != null && pay.gap === 0 && pay.interval.low <= 0 && pay.interval.high >= 0;
    }),
    { numRuns: 20 },
  );
});

test("law: paying everybody twice as much, or in another currency, leaves every gap as it is", () => {
  fc.assert(
    fc.property(bases, bases, (first, second) => {
      const people = [...members("A", first), ...members("B", second)];
      const doubled = people.map((one) => ({ ...one, base: (one.base ?? 0) * 2 }));
      const gapOf = (all: readonly GroupedPay[]) => payGaps(all, SEED).groups[0]?.pay?.gap ?? Number.NaN;
      expect(gapOf(doubled)).toBeCloseTo(gapOf(people), 12);
    }),
    { numRuns: 20 },
  );
});
