import { expect, test } from "vitest";
import { marketByRegion, marketByRole, marketCover } from "@/lib/domain/gap/market-gap";
import { type Claim, claims } from "@/lib/reference/claims";
import { roleNames } from "@/lib/reference/role-names";

let count = 0;
function makeClaim(metric: string, mid: number | null, overrides: Partial<Claim> = {}): Claim {
  count += 1;
  return {
    ...{ id: `test-${count}`, metric, role: null, level: null, region: "Freedonia", companyType: "all" },
    ...{ low: null, mid, high: null, unit: "people", year: 2026, sourceName: "A fictional source" },
    ...{ sourceUrl: null, confidence: "B" },
    ...overrides,
  };
}

test("what supply does not cover of demand is lacking", () => {
  const cover = marketCover([makeClaim("ai_talent_supply_2027", 50), makeClaim("ai_talent_demand_2027", 200)]);
  expect(cover).toMatchObject({ times: { low: 0.25, high: 0.25 }, proving: 0.25, possible: 0, lacking: 0.75 });
  expect(cover?.formulas).toEqual(["supply ÷ demand 2027: 50 ÷ 200"]);
});

test("claims that disagree make it wider and are never averaged", () => {
  const cover = marketCover([makeClaim("supply_demand_ratio", 0.2), makeClaim("supply_demand_ratio", 0.6)]);
  expect(cover?.times).toEqual({ low: 0.2, high: 0.6 });
  expect(cover?.possible).toBeCloseTo(0.4, 9);
  expect(cover?.claims).toHaveLength(2);
});

test("supply beyond demand covers all of it and no more", () => {
  expect(marketCover([makeClaim("supply_to_demand_ratio", null, { low: 20 })])).toMatchObject({
    times: { low: 20, high: 20 },
    proving: 1,
    lacking: 0,
  });
});

test("a shortfall is held against the demand of its own year only", () => {
  const shortfall = makeClaim("ai_talent_shortfall", 4, { unit: "people by 2030" });
  const demand = (unit: string) => makeClaim("ai_talent_demand", 6, { unit });
  expect(marketCover([shortfall, demand("people in 2022")])).toBeNull();
  expect(marketCover([shortfall, demand("people in 2030")])?.times.low).toBeCloseTo(1 / 3, 9);
});

test("without supply or demand nothing is said", () => {
  expect(marketCover([])).toBeNull();
  expect(marketCover([makeClaim("ai_talent_demand_2027", 0), makeClaim("ai_talent_supply_2027", 5)])).toBeNull();
  expect(marketCover([makeClaim("supply_demand_ratio", null)])).toBeNull();
});

test("every role is there, and where nobody claims anything its measures are empty", () => {
  const gaps = marketByRole(
    claims,
    roleNames.map(({ slug }) => slug),
  );
  expect(gaps).toHaveLength(10);
  const researcher = gaps.find(({ place }) => place === "ai-researcher");
  expect(researcher?.cover?.claims.map(({ id }) => id).sort()).toEqual(["mf-0699", "mf-1018"]);
  expect(researcher?.cover?.times).toEqual({ low: 0.17, high: 0.39 });
  const safety = gaps.find(({ place }) => place === "ai-safety-researcher");
  expect(safety?.cover).toBeNull();
  expect(safety?.measures.filter(({ claims: found }) => found.length > 0).map(({ metric }) => metric)).toEqual([
    "field_headcount",
  ]);
});

test("regions have what is claimed of no single role, the least covered first, and China's sources side by side", () => {
  const gaps = marketByRegion(claims);
  expect(gaps[0]?.place).toBe("Germany");
  const china = gaps.find(({ place }) => place === "China");
  expect(china?.cover?.times).toEqual({ low: 1 / 3, high: 20 });
  expect(china?.cover?.formulas).toHaveLength(2);
  expect(
    gaps.flatMap(({ measures }) => measures.flatMap((measure) => measure.claims)).every(({ role }) => role === null),
  ).toBe(true);
});

test("no figure is there without the claims that it follows from", () => {
  const gaps = [
    ...marketByRegion(claims),
    ...marketByRole(
      claims,
      roleNames.map(({ slug }) => slug),
    ),
  ];
  const ids = new Set(claims.map(({ id }) => id));
  const covers = gaps.flatMap(({ cover }) => cover ?? []);
  expect(covers.length).toBeGreaterThan(5);
  expect(covers.every((cover) => cover.claims.length > 0 && cover.claims.every(({ id }) => ids.has(id)))).toBe(true);
});
