import fc from "fast-check";
import { expect, test } from "vitest";
import type { OwnBands } from "@/lib/domain/compensation/own-band/own-bands";
import { bandEffect, liftCostIn } from "@/lib/domain/compensation/people/band-effect";
import { bandSpreads } from "@/lib/domain/compensation/people/band-spread";
import { bandStanding } from "@/lib/domain/compensation/people/band-standing";
import type { OwnPerson } from "@/lib/domain/compensation/people/own-person";

const rates = [
  { currency: "USD", perUsd: 1 },
  { currency: "EUR", perUsd: 0.8 },
].map((rate) => ({ ...rate, sourceName: "test" }) as never);

const bands: OwnBands = {
  ...{ currency: "USD", place: "US national", geography: "one", spread: 0.5 },
  midpoints: { senior: 100_000 },
};
const person: OwnPerson = {
  ...{ row: 2, reference: "E-1", title: "Senior ML Engineer", role: "ai-ml-engineer", level: "senior" },
  ...{ place: "US national", currency: "USD", base: 100_000, share: 1, groups: {} },
};
const standing = (changed: Partial<OwnPerson>, own: OwnBands | null = bands) =>
  bandStanding({ ...person, ...changed }, () => own, rates);

test("a band of 50 percent around 100,000 goes from 80,000 to 120,000, ends included", () => {
  const side = (base: number) => {
    const found = standing({ base });
    return found.kind === "banded" ? found.side : found.because;
  };
  expect([79_999, 80_000, 100_000, 120_000, 120_001].map(side)).toEqual([
    "below",
    "within",
    "within",
    "within",
    "above",
  ]);
});

test("compa-ratio and penetration are 1 and a half at the midpoint, and 0 at the low end", () => {
  expect(standing({})).toMatchObject({ compaRatio: 1, penetration: 0.5, liftCost: 0 });
  expect(standing({ base: 80_000 })).toMatchObject({ compaRatio: 0.8, penetration: 0 });
});

test("whoever is paid in another currency is held against the band in theirs", () => {
  expect(standing({ currency: "EUR", base: 64_000 })).toMatchObject({ side: "within", band: { low: 64_000 } });
  expect(standing({ currency: "EUR", base: 63_000 })).toMatchObject({ side: "below", liftCost: 1000 });
});

test("lifting a half-time person costs half of what they lack", () => {
  expect(standing({ base: 70_000, share: 0.5 })).toMatchObject({ side: "below", liftCost: 5000 });
});

test("whoever stands against no band has the one reason that comes first", () => {
  const reasons = [
    standing({ role: null }),
    standing({}, null),
    standing({ level: null }),
    standing({ level: "vp" }),
    standing({ currency: "XXX" }),
    standing({ place: null }, { ...bands, geography: "by-place" }),
  ].map((found) => (found.kind === "bandless" ? found.because : found.side));
  expect(reasons).toEqual(["no-role", "no-bands", "no-level", "no-level-band", "no-rate", "no-place"]);
});

test("where all places pay the same, nobody needs one", () => {
  expect(standing({ place: null })).toMatchObject({ kind: "banded", compaRatio: 1 });
});

const anyone = fc.record({
  base: fc.double({ min: 1000, max: 500_000, noNaN: true }),
  share: fc.double({ min: 0.1, max: 1, noNaN: true }),
  currency: fc.constantFrom("USD", "EUR"),
});

test("law: more pay never stands lower, and never costs more to lift", () => {
  fc.assert(
    fc.property(anyone, fc.double({ min: 0, max: 100_000, noNaN: true }), (one, more) => {
      const [before, after] = [standing(one), standing({ ...one, base: one.base + more })];
      if (before.kind === "bandless" || after.kind === "bandless") return false;
      return after.compaRatio >= before.compaRatio && after.liftCost <= before.liftCost;
    }),
  );
});

test("law: what lifting costs is nothing exactly where nobody is below", () => {
  fc.assert(
    fc.property(fc.array(anyone, { maxLength: 20 }), (people) => {
      const payroll = people.map((one, row) => ({ ...person, ...one, row }));
      const effect = bandEffect({ role: person.role ?? "", current: null, proposed: bands }, payroll, rates);
      const { below, within, above, bandless } = effect.after;
      expect(below + within + above + bandless).toBe(payroll.length);
      return effect.liftCost > 0 === below > 0;
    }),
  );
});

test("wider bands move nobody out of them", () => {
  const wider = { ...bands, spread: 1 };
  const payroll = [60_000, 70_000, 90_000, 130_000, 160_000].map((base, row) => ({ ...person, base, row }));
  const effect = bandEffect({ role: "ai-ml-engineer", current: bands, proposed: wider }, payroll, rates);
  expect(effect.before).toEqual({ below: 2, within: 1, above: 2, bandless: 0 });
  expect(effect.after).toEqual({ below: 1, within: 3, above: 1, bandless: 0 });
  expect(effect.moved.map(({ person: { base } }) => base)).toEqual([70_000, 130_000]);
  expect(Math.round(effect.liftCost)).toBe(6667);
});

test("bands of one role say nothing of another's people", () => {
  const effect = bandEffect(
    { role: "ai-ml-engineer", current: bands, proposed: bands },
    [{ ...person, role: null }],
    rates,
  );
  expect(effect).toMatchObject({ people: 0, moved: [], liftCost: 0 });
});

test("costs in two currencies add up in one", () => {
  const below = [
    { person, standing: standing({ base: 70_000 }) },
    { person: { ...person, currency: "EUR" }, standing: standing({ currency: "EUR", base: 56_000 }) },
  ];
  expect(liftCostIn("EUR", below, rates)).toBe(8000 + 8000);
});

test("a spread has its people upwards, and a median from three people on", () => {
  const spreadOf = (bases: readonly number[]) =>
    bandSpreads(bases.map((base) => ({ person, standing: standing({ base }) })))[0];
  expect(spreadOf([110_000, 70_000])).toMatchObject({ ratios: [0.7, 1.1], median: null, below: 1, above: 0 });
  expect(spreadOf([110_000, 70_000, 130_000])).toMatchObject({ median: 1.1, below: 1, above: 1, low: 0.8 });
});

test("roles come by their slugs and levels from the beginning; whoever has no band is in none", () => {
  const people = [
    { ...person, role: "prompt-engineer" },
    { ...person, level: "senior" as const },
    { ...person, level: "junior" as const },
    { ...person, role: null },
  ].map((one) => ({
    person: one,
    standing: bandStanding(one, () => ({ ...bands, midpoints: { junior: 50_000, senior: 100_000 } }), rates),
  }));
  expect(bandSpreads(people).map(({ role, level }) => `${role} ${level}`)).toEqual([
    "ai-ml-engineer junior",
    "ai-ml-engineer senior",
    "prompt-engineer senior",
  ]);
});
