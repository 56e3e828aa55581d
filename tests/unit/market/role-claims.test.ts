import { expect, test } from "vitest";
import { labPremium, payClaims, sampleSize, scarcityClaims, timeOnMarket } from "@/lib/domain/market/role-claims";
import { claims } from "@/lib/reference/claims";
import { roles } from "@/lib/reference/roles";

test("a sample size is read from the source, with separators, and is not invented", () => {
  expect(sampleSize({ sourceName: "salary index, n=4,819 -- P25/median/P75" })).toBe(4819);
  expect(sampleSize({ sourceName: "a recruiter's guide" })).toBeNull();
});

test("the US figure with the best grade and the level asked stands first", () => {
  const [first] = payClaims(claims, "ai-infrastructure-engineer");
  expect(first).toMatchObject({ region: "US national", level: "senior", mid: 180_000, confidence: "B" });
});

test("sources that disagree about one cell stand beside each other", () => {
  const national = payClaims(claims, "llm-specialist").filter(({ region }) => region === "US national");
  expect(national.length).toBeGreaterThan(1);
  expect(new Set(national.map(({ mid, low }) => `${mid} ${low}`)).size).toBe(national.length);
});

test("every role has pay claims, each with an amount, and at most seven", () => {
  for (const { slug } of roles) {
    const pay = payClaims(claims, slug);
    expect([slug, pay.length > 0, pay.length <= 7]).toEqual([slug, true, true]);
    expect(pay.filter(({ low, mid, high }) => low === null && mid === null && high === null)).toEqual([]);
  }
});

test("the premium of the labs is their highest middle over the national one", () => {
  expect(labPremium(payClaims(claims, "ai-infrastructure-engineer"))).toBeCloseTo(362_500 / 180_000);
  expect(labPremium([])).toBeNull();
});

test("the time on the market is the posting lifetime of the role, and nothing where nobody claims it", () => {
  expect(timeOnMarket(claims, "ai-infrastructure-engineer")).toMatchObject({ mid: 136, low: 65, confidence: "B" });
  expect(timeOnMarket(claims, "ai-infrastructure-architect")).toBeNull();
});

test("scarcity keeps one claim a measure, and an unknown role has none", () => {
  const metrics = scarcityClaims(claims, "ai-infrastructure-engineer").map(({ metric }) => metric);
  expect(new Set(metrics).size).toBe(metrics.length);
  expect(metrics).toContain("time_to_hire_before");
  expect(scarcityClaims(claims, "nobody")).toEqual([]);
});
