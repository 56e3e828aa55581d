import fc from "fast-check";
import { expect, test } from "vitest";
import { type ChannelCount, channelYields, FEWEST_MET, usedRate } from "@/lib/domain/sourcing/channel-yield";

function makeCount(channel: string, met: number, outcomes: number): ChannelCount {
  return { channel, met, outcomes, credit: { first: outcomes, last: outcomes, linear: outcomes } };
}

const counts = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 20 })
  .map((all) => all.map(([met, share], index) => makeCount(`channel-${index}`, met, Math.round(met * share))));

test("a channel that met too few people answers with not enough data", () => {
  const yields = channelYields([makeCount("few", FEWEST_MET - 1, 3), makeCount("enough", FEWEST_MET, 3)]);
  expect(yields.map(({ channel, rate }) => [channel, rate.kind])).toEqual([
    ["enough", "rate"],
    ["few", "not-enough-data"],
  ]);
});

test("a channel through which nobody was met has no yield at all", () => {
  expect(channelYields([makeCount("none", 0, 0)])).toEqual([]);
});

test("a rate's interval contains it, and its shrunken rate lies between it and the mean of all channels", () => {
  fc.assert(
    fc.property(counts, (all) => {
      const met = all.reduce((sum, count) => sum + count.met, 0);
      const mean = all.reduce((sum, count) => sum + count.outcomes, 0) / Math.max(1, met);
      for (const { rate } of channelYields(all)) {
        if (rate.kind !== "rate") continue;
        expect(rate.interval.low).toBeLessThanOrEqual(rate.raw);
        expect(rate.interval.high).toBeGreaterThanOrEqual(rate.raw);
        if (rate.shrunken === null) continue;
        expect(rate.shrunken).toBeGreaterThanOrEqual(Math.min(rate.raw, mean) - 1e-12);
        expect(rate.shrunken).toBeLessThanOrEqual(Math.max(rate.raw, mean) + 1e-12);
      }
    }),
  );
});

test("one success of five does not stand before forty of a hundred", () => {
  const [first] = channelYields([makeCount("lucky", 5, 3), makeCount("proven", 100, 55), makeCount("usual", 200, 20)]);
  expect(first?.channel).toBe("proven");
});

test("the best channel comes first and the order of the counts changes nothing", () => {
  fc.assert(
    fc.property(counts, (all) => {
      const yields = channelYields(all);
      const rates = yields.flatMap(({ rate }) => usedRate(rate) ?? []);
      expect(rates).toEqual([...rates].sort((a, b) => b - a));
      const order = (some: typeof yields) => some.map(({ channel }) => channel);
      expect(order(channelYields(all.toReversed()))).toEqual(order(yields));
    }),
  );
});
