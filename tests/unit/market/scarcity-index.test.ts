import fc from "fast-check";
import { expect, test } from "vitest";
import { middleRamp, type ScarceRole, scarcityIndex } from "@/lib/domain/market/scarcity-index";
import { type Claim, claims } from "@/lib/reference/claims";
import { roles } from "@/lib/reference/roles";
import { makeClaim } from "@/tests/factories/claim";

const role: ScarceRole = { slug: "ai-researcher", rampMonths: [6] };
const all = makeClaim({ id: "mf-1068", mid: 60, low: 30 });
const jobs = [
  makeClaim({ id: "mf-1088", metric: "time_to_fill", mid: 42 }),
  makeClaim({ id: "mf-1092", metric: "time_to_fill", mid: 35 }),
];
const growth = makeClaim({ id: "mf-1143", metric: "posting_growth_annual", mid: 20, unit: "percent/year since 2019" });
const baselines = [all, ...jobs, growth];
const about = (given: Partial<Claim>) => makeClaim({ role: role.slug, ...given });

const metrics = [
  { metric: "posting_lifetime", unit: "days" },
  { metric: "time_to_fill", unit: "weeks" },
  { metric: "supply_demand_ratio", unit: "candidates per opening" },
  { metric: "posting_growth_yoy", unit: "percent" },
] as const;
const claimOf = (slug: fc.Arbitrary<string | null>) =>
  fc
    .tuple(fc.constantFrom(...metrics), slug, fc.integer({ min: 1, max: 900 }), fc.constantFrom("A", "B", "C"))
    .map(([kind, roleSlug, mid, confidence]) =>
      makeClaim({ ...kind, role: roleSlug, mid, confidence: confidence as Claim["confidence"] }),
    );
const ownClaims = fc.array(claimOf(fc.constant(role.slug)), { maxLength: 6 });
const otherClaims = fc.array(claimOf(fc.constantFrom("ml-systems-engineer", "llm-specialist", null)), { maxLength: 6 });

test("a role of which nothing is claimed stands at 50 and every input is shown as missing", () => {
  const index = scarcityIndex([], { slug: "nobody", rampMonths: [] });
  expect([index.low, index.at, index.high]).toEqual([50, 50, 50]);
  expect(index.contributions.map(({ basis }) => basis)).toEqual(Array(5).fill("missing"));
});

test("doubling the time on the market adds ten points, and no input moves the index by more than twenty", () => {
  const at = (mid: number) => scarcityIndex([...baselines, about({ mid })], role).at;
  expect(at(60)).toBeCloseTo(50);
  expect(at(120)).toBeCloseTo(60);
  expect(at(30)).toBeCloseTo(40);
  expect(at(6000)).toBeCloseTo(70);
});

test("weeks and months are days, and a range is an interval whose end nearer to neutral is the point", () => {
  const claim = about({ metric: "time_to_fill", low: 6, mid: null, high: 12, unit: "weeks" });
  const { contributions } = scarcityIndex([...baselines.filter(({ id }) => id !== "mf-1092"), claim], role);
  const points = contributions.find(({ input }) => input.name === "time-to-fill");
  expect(points?.low).toBeCloseTo(0);
  expect(points?.at).toBeCloseTo(0);
  expect(points?.high).toBeCloseTo(10);
});

test("a posting without a median is held by its first quartile against the first quartile of all", () => {
  const { at } = scarcityIndex([...baselines, about({ low: 60, mid: null, high: null })], role);
  expect(at).toBeCloseTo(60);
});

test("the shipped claims give the infrastructure engineer 81 with two inputs missing, as by hand", () => {
  const engineer = roles.find(({ slug }) => slug === "ai-infrastructure-engineer");
  const rampMonths = engineer?.transferBackgrounds.map(({ typicalRampMonths }) => typicalRampMonths) ?? [];
  const index = scarcityIndex(claims, { slug: "ai-infrastructure-engineer", rampMonths });
  // 136 days against 65; six months against 42 days, held at 20; the middle of the ramps is six months.
  expect(index.at).toBeCloseTo(50 + 10 * Math.log2(136 / 65) + 20, 10);
  expect(index.contributions.filter(({ basis }) => basis === "missing").map(({ input }) => input.name)).toEqual([
    "candidates-per-opening",
    "posting-growth",
  ]);
});

test("claims that disagree widen the index, and the best founded one is the point", () => {
  const { low, at, high } = scarcityIndex(
    [...baselines, about({ mid: 240, confidence: "C" }), about({ mid: 60, confidence: "A" })],
    role,
  );
  expect([low, at, high].map(Math.round)).toEqual([50, 50, 70]);
});

test("no claim about another role moves a role's index", () => {
  fc.assert(
    fc.property(ownClaims, otherClaims, (own, others) => {
      expect(scarcityIndex([...others, ...own, ...baselines], role)).toEqual(
        scarcityIndex([...own, ...baselines], role),
      );
    }),
  );
});

test("the order of claims does not matter, the index is within its interval, and all of it between 0 and 100", () => {
  fc.assert(
    fc.property(ownClaims, (own) => {
      const index = scarcityIndex([...baselines, ...own], role);
      expect(scarcityIndex([...own.toReversed(), ...baselines.toReversed()], role)).toEqual(index);
      expect(index.low).toBeLessThanOrEqual(index.at);
      expect(index.at).toBeLessThanOrEqual(index.high);
      expect(index.low).toBeGreaterThanOrEqual(0);
      expect(index.high).toBeLessThanOrEqual(100);
    }),
  );
});

test("one more claim never narrows the index", () => {
  fc.assert(
    fc.property(ownClaims, claimOf(fc.constant(role.slug)), (own, more) => {
      const isOfNewInput = !own.some(({ metric }) => metric === more.metric);
      fc.pre(!isOfNewInput);
      const [before, after] = [own, [...own, more]].map((set) => scarcityIndex([...baselines, ...set], role));
      expect((after?.high ?? 0) - (after?.low ?? 0)).toBeGreaterThanOrEqual(
        (before?.high ?? 0) - (before?.low ?? 0) - 1e-9,
      );
    }),
  );
});

test("longer on the market, longer to fill, fewer candidates, more growth: none ever lowers the index", () => {
  const grown = { posting_lifetime: 1, time_to_fill: 1, supply_demand_ratio: -1, posting_growth_yoy: 1 } as const;
  fc.assert(
    fc.property(ownClaims, fc.nat({ max: 5 }), fc.integer({ min: 1, max: 500 }), (own, place, more) => {
      const chosen = own[place];
      fc.pre(chosen !== undefined);
      const sign = grown[chosen.metric as keyof typeof grown];
      const scarcer = { ...chosen, mid: Math.max(0, (chosen.mid ?? 0) + sign * more) };
      const changed = own.map((claim) => (claim === chosen ? scarcer : claim));
      const [before, after] = [own, changed].map((set) => scarcityIndex([...baselines, ...set], role));
      for (const end of ["low", "at", "high"] as const)
        expect(after?.[end]).toBeGreaterThanOrEqual((before?.[end] ?? 0) - 1e-9);
    }),
  );
});

test("an input without its neutral claim is missing, and says so", () => {
  const { contributions } = scarcityIndex([about({ mid: 500 })], role);
  expect(contributions[0]).toMatchObject({ basis: "missing", at: 0 });
});

test("the middle of ramps is the middle one, or half way between two", () => {
  expect(middleRamp([9, 4, 5])).toBe(5);
  expect(middleRamp([4, 6])).toBe(5);
  expect(middleRamp([])).toBeNull();
});
