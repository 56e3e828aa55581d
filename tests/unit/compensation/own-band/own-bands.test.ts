import fc from "fast-check";
import { expect, test } from "vitest";
import { compaRatio, rangePenetration } from "@/lib/domain/compensation/offer/offer-position";
import { type OwnBands, ownBandOf, placeRatio } from "@/lib/domain/compensation/own-band/own-bands";
import { readOwnBands, type TypedBands } from "@/lib/domain/compensation/own-band/read-own-bands";

const ROLE = "ai-infrastructure-engineer";
const bands = (more: Partial<OwnBands> = {}): OwnBands => ({
  ...{ currency: "USD", place: "US national", geography: "one", spread: 0.5, midpoints: { senior: 200_000 } },
  ...more,
});

test("a range 50 percent wide goes from 160 to 240 around 200, and its midpoint has the compa-ratio 1", () => {
  const band = ownBandOf(ROLE, bands(), "senior", "UK-London");
  expect(band).toEqual({ low: 160_000, midpoint: 200_000, high: 240_000 });
  expect(compaRatio(200_000, band ?? { midpoint: 0 })).toBe(1);
  expect(rangePenetration(220_000, band ?? { low: 0, high: 0 })).toBe(0.75);
  expect(ownBandOf(ROLE, bands(), "staff", "UK-London")).toBeNull();
});

test("where bands follow the place, London pays as much less as its factor says, and an unknown place has none", () => {
  const local = bands({ geography: "by-place" });
  expect(ownBandOf(ROLE, local, "senior", "UK-London")?.midpoint).toBeCloseTo(200_000 * 0.76, 6);
  expect(ownBandOf(ROLE, local, "senior", "US national")?.midpoint).toBe(200_000);
  expect(ownBandOf(ROLE, local, "senior", "Spain")).toBeNull();
  expect(placeRatio(ROLE, "Spain", "Spain")).toBe(1);
});

test("whatever the width, the midpoint is half way, the ends are as far apart as stated, and there and back is the same place", () => {
  const asked = fc.record({
    midpoint: fc.integer({ min: 1000, max: 5_000_000 }),
    percent: fc.integer({ min: 0, max: 200 }),
  });
  fc.assert(
    fc.property(asked, ({ midpoint, percent }) => {
      const band = ownBandOf(ROLE, bands({ spread: percent / 100, midpoints: { mid: midpoint } }), "mid", "Canada");
      if (band === null) throw new Error("no band");
      expect((band.low + band.high) / 2 / midpoint).toBeCloseTo(1, 9);
      expect(band.high / band.low).toBeCloseTo(1 + percent / 100, 9);
      const there = placeRatio(ROLE, "Canada", "India") ?? 0;
      expect(there * (placeRatio(ROLE, "India", "Canada") ?? 0)).toBeCloseTo(1, 9);
    }),
  );
});

const empty = { junior: "", mid: "", senior: "", staff: "", principal: "", lead: "", director: "", vp: "" };
const typed = (more: Partial<TypedBands> = {}): TypedBands => ({
  ...{ ...empty, currency: "USD", place: "US national", geography: "one", spreadPercent: "50", senior: "180,000" },
  ...more,
});
const read = (more: Partial<TypedBands> = {}) =>
  readOwnBands(typed(more), { currencies: ["USD", "EUR"], places: ["US national", "Germany"] });

test("typed bands are read, and levels that are empty are not there", () => {
  expect(read({ mid: "150 000" }).bands).toEqual(bands({ midpoints: { mid: 150_000, senior: 180_000 } }));
});

test("what is no year's base is refused beside its field, whatever it is", () => {
  for (const text of ["-5", "0", "1e308", "=1+1", "lots", "99999999999999"])
    expect(Object.keys(read({ senior: text }).problems ?? {}), text).toEqual(["senior"]);
  expect(read({ senior: "" }).problems).toEqual({ senior: "Set at least one level." });
  expect(read({ spreadPercent: "201" }).problems?.spreadPercent).toContain("0 to 200");
  expect(read({ currency: "XYZ", place: "Atlantis", geography: "moon" }).problems).toMatchObject({
    ...{ currency: expect.any(String), place: expect.any(String), geography: expect.any(String) },
  });
});

test("a ladder that goes down is refused at the step where it does; who leads is on another one", () => {
  expect(Object.keys(read({ junior: "190,000" }).problems ?? {})).toEqual(["senior"]);
  expect(read({ lead: "100,000" }).problems).toBeNull();
});
