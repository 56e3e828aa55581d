import { afterEach, beforeEach, expect, test } from "vitest";
import { addClaim, retireClaim } from "@/lib/data/claims";
import { getExchangeRates, resetExchangeRates, setExchangeRates } from "@/lib/data/exchange-rates";
import { getHeldOutClaims, getPayEvidence } from "@/lib/data/pay-evidence";
import { type Actor, localOwner } from "@/lib/domain/access";
import type { PayCell } from "@/lib/domain/compensation/pay-cell";
import { evidenceKind } from "@/lib/domain/compensation/pay-evidence";
import { makeClaim } from "@/tests/factories/claim";
import { type FreshDatabase, freshDatabase } from "@/tests/support/fresh-database";

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.remove());

const cell = (level: PayCell["level"], region: string, companyType: PayCell["companyType"] = "all"): PayCell => ({
  role: "ai-infrastructure-engineer",
  level,
  region,
  companyType,
});
const SENIOR = cell("senior", "US national");
const LONDON = cell("staff", "UK-London", "big-tech");

const own = {
  month: "2026-06",
  sourceName: "Our bank",
  sourceUrl: "https://example.org/rates",
  rates: "GBP 0.5\nEUR 1",
};

test("on first start a senior is measured, with the published sample and median, and a staff engineer in London is modelled", async () => {
  const [senior, london] = await getPayEvidence(localOwner, [SENIOR, LONDON]);
  expect(senior?.bands.map(({ band: { n, p50 } }) => ({ n, p50 }))).toEqual([{ n: 350, p50: 180_000 }]);
  expect(london === undefined ? null : evidenceKind(london)).toBe("modelled");
});

test("a claim that somebody adds takes the place of an estimate at once, and its retirement brings it back", async () => {
  const claim = makeClaim({
    metric: "base_salary_posted",
    ...LONDON,
    low: 90_000,
    mid: 100_000,
    high: 110_000,
    unit: "GBP/year",
  });
  const step = await addClaim(localOwner, { claim, reason: "" });
  const [claimed] = await getPayEvidence(localOwner, [LONDON]);
  expect(claimed?.claims.map(({ usd }) => Math.round(usd))).toEqual([127_160]);
  expect(claimed?.modelled).toBeNull();
  await retireClaim(localOwner, { id: step.id, basedOnVersion: step.version, reason: "a mistake" });
  const [modelled] = await getPayEvidence(localOwner, [LONDON]);
  expect(modelled?.claims).toEqual([]);
  expect(modelled?.modelled).not.toBeNull();
});

test("own exchange rates count at once for claims and for what is learnt from them, and go back whole", async () => {
  const british = async () =>
    (await getHeldOutClaims(localOwner)).find(({ claim: { claim } }) => claim.unit === "GBP/year");
  const before = (await british())?.claim.usd ?? 0;
  await setExchangeRates(localOwner, own);
  const { month, rates } = await getExchangeRates(localOwner);
  expect(month).toBe("2026-06");
  expect(rates.find(({ currency }) => currency === "GBP")).toMatchObject({ perUsd: 0.5, sourceName: "Our bank" });
  expect(rates.find(({ currency }) => currency === "INR")?.sourceName).toContain("Federal Reserve");
  expect((await british())?.claim.usd).toBeCloseTo((before / 1.2716) * 2, 0);
  expect(await resetExchangeRates(localOwner)).toEqual(own);
  expect((await british())?.claim.usd).toBeCloseTo(before, 6);
  expect(await resetExchangeRates(localOwner)).toBeNull();
});

test("rates that are wrong are refused line by line, and whoever may not import pay cannot set any", async () => {
  await expect(setExchangeRates(localOwner, { ...own, rates: "GBP 0.5\nEUR -1" })).rejects.toThrow("Line 2");
  await expect(setExchangeRates(localOwner, { ...own, month: "June" })).rejects.toThrow("as 2026-06");
  await expect(setExchangeRates(localOwner, { ...own, sourceUrl: "javascript:alert(1)" })).rejects.toThrow("https://");
  expect((await getExchangeRates(localOwner)).own).toBeNull();
  const manager: Actor = { id: "manager", name: "Mona Manager", role: "hiring-manager" };
  await expect(setExchangeRates(manager, own)).rejects.toThrow("may not");
});
