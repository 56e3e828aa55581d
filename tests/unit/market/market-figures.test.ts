import fc from "fast-check";
import { expect, test } from "vitest";
import { chinaBalance } from "@/lib/domain/market/china-balance";
import { claimsOn, isApart, rangeOf, sumOfRanges } from "@/lib/domain/market/claims-on";
import { contradictions } from "@/lib/domain/market/contradictions";
import { leverage } from "@/lib/domain/market/leverage";
import { claimedTotal, positionsByLayer, positionsByRegion, sumOfPositions } from "@/lib/domain/market/positions";
import { roleMap } from "@/lib/domain/market/role-map";
import { supplyDemand } from "@/lib/domain/market/supply-demand";
import { type Claim, claims } from "@/lib/reference/claims";
import { roles } from "@/lib/reference/roles";
import { makeClaim } from "@/tests/factories/claim";

const without = (metric: string): readonly Claim[] => claims.filter((claim) => claim.metric !== metric);
const mapped = roles.map(({ slug }) => ({ slug, rampMonths: [6] }));

test("layers hold 5,000, 50,000 and 500,000 or more, regions 25,000 to 46,000 together, and both stand as claimed", () => {
  const layers = positionsByLayer(claims).map(({ claims: [best] }) => best && rangeOf(best));
  expect(layers).toEqual([
    { low: 5000, high: 5000 },
    { low: 50_000, high: 50_000 },
    { low: 500_000, high: Number.POSITIVE_INFINITY },
  ]);
  expect(sumOfPositions(positionsByRegion(claims))).toEqual({ low: 25_000, high: 46_000 });
  expect(claimedTotal(claims)).toMatchObject({ low: 25_000, high: 46_000, confidence: "C" });
});

test("a sum with an unknown part is no sum", () => {
  expect(sumOfRanges([{ low: 1, high: 2 }, null])).toBeNull();
  expect(sumOfRanges([])).toBeNull();
  expect(sumOfPositions(positionsByLayer(without("positions_layer1_core_research")))).toBeNull();
});

test("China: companies times staff give the positions claimed, and 18 to 55 graduates of a year stand for one", () => {
  const { multiplied, positions, graduatesPerPosition } = chinaBalance(claims);
  expect(multiplied).toEqual(positions && rangeOf(positions));
  expect(graduatesPerPosition?.low).toBeCloseTo(110_000 / 6000);
  expect(graduatesPerPosition?.high).toBeCloseTo(110_000 / 2000);
  expect(chinaBalance([])).toMatchObject({ multiplied: null, graduatesPerPosition: null, stated: null });
});

test("five countries are forecast on both sides, the tightest first, and one side alone is no balance", () => {
  const rows = supplyDemand(claims);
  expect(rows.map(({ region }) => region)).toEqual(["Germany", "UK", "US national", "India", "Australia"]);
  expect(rows[0]?.ratio).toBeCloseTo(219 / 62);
  expect(supplyDemand(without("ai_talent_supply_2027"))).toEqual([]);
});

test("leverage is claimed as 2.5 times against 100, one for two million against twenty for four", () => {
  const { softwareSpread, researchSpread, star, teamCost } = leverage(claims);
  expect([softwareSpread?.mid, researchSpread?.low, star?.mid, teamCost]).toEqual([2.5, 100, 2_000_000, 4_000_000]);
  expect(leverage([]).teamCost).toBeNull();
});

test("totals of positions, candidates in China and pay premiums contradict each other, each side with its claims", () => {
  const groups = contradictions(claims);
  expect(groups.map(({ sides }) => sides.length)).toEqual([3, 4, 3]);
  for (const { sides } of groups) for (const side of sides) expect(side.claims.length).toBeGreaterThan(0);
});

test("what agrees contradicts nothing, and what is not claimed neither", () => {
  const agreeing = claims.map((claim) =>
    claim.metric === "positions_layer2_ml_engineering" ? { ...claim, mid: 30_000 } : claim,
  );
  expect(contradictions(agreeing).map(({ question }) => question)).not.toContain("Core AI positions worldwide");
  expect(contradictions([])).toEqual([]);
});

test("ranges are apart when they share no number, whichever is named first", () => {
  const range = fc.tuple(fc.nat(99), fc.nat(99)).map(([low, width]) => ({ low, high: low + width }));
  fc.assert(
    fc.property(range, range, (a, b) => {
      expect(isApart(a, b)).toBe(isApart(b, a));
      expect(isApart(a, a)).toBe(false);
    }),
  );
});

test("a role's place on the map follows from its own claims alone", () => {
  const [first] = mapped;
  const alone = roleMap(
    claims.filter(({ role }) => role === null || role === first?.slug),
    mapped.slice(0, 1),
  );
  expect(alone[0]).toEqual(roleMap(claims, mapped)[0]);
});

test("open postings of titles of one role are added, and a role whose titles nobody counts has none", () => {
  const map = new Map(roleMap(claims, mapped).map((row) => [row.role, row]));
  expect(map.get("llm-specialist")?.openPostings).toBe(3 + 90 + 147 + 11);
  expect(map.get("ai-infrastructure-architect")?.openPostings).toBeNull();
  expect(map.get("ai-safety-researcher")?.pay).toBeNull();
});

test("claims on a topic are those about it alone, the best founded first", () => {
  const [weak, strong] = [makeClaim({ confidence: "C" }), makeClaim({ confidence: "A" })];
  const other = makeClaim({ region: "China" });
  const topic = { metric: "posting_lifetime", region: "Global", role: null };
  expect(claimsOn([weak, other, strong], topic)).toEqual([strong, weak]);
});
