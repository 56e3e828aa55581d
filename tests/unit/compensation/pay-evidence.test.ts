import fc from "fast-check";
import { expect, test } from "vitest";
import { payBand } from "@/lib/domain/compensation/pay-band";
import type { PayCell } from "@/lib/domain/compensation/pay-cell";
import { otherClaimsOn, payClaimOf } from "@/lib/domain/compensation/pay-claim";
import { bandConfidence, type MeasuredBand } from "@/lib/domain/compensation/pay-confidence";
import { evidenceKind, type PayKnowledge, payEvidence } from "@/lib/domain/compensation/pay-evidence";
import { estimatePay, fitPayModel } from "@/lib/domain/compensation/pay-model";
import { claims } from "@/lib/reference/claims";
import { exchangeRates } from "@/lib/reference/exchange-rates";

const { rates } = exchangeRates;
const base = claims.flatMap((claim) => payClaimOf(claim, "base", rates) ?? []);
const total = claims.flatMap((claim) => payClaimOf(claim, "total", rates) ?? []);
const model = fitPayModel(base);

const measured = (amounts: readonly number[], more: Partial<MeasuredBand["source"]> = {}): MeasuredBand => {
  const band = payBand(amounts);
  if (band === null) throw new Error("too few amounts for a band");
  const source = {
    name: "Own records",
    url: null,
    grade: "A",
    employers: 12,
    paired: 0,
    oldestYear: 2025,
    newestYear: 2026,
  } as const;
  return { band, source: { ...source, ...more } };
};

const knowledge = (more: Partial<PayKnowledge> = {}): PayKnowledge => ({
  component: "base",
  claims: base,
  bandsOf: () => [],
  estimate: (cell) => estimatePay(model, cell),
  ...more,
});

const lab: PayCell = {
  role: "ai-infrastructure-engineer",
  level: "staff",
  region: "US-SF Bay Area",
  companyType: "frontier-lab",
};
const london: PayCell = { ...lab, region: "UK-London", companyType: "big-tech" };

test("claims on a cell are shown as they are, newest first, and nothing is modelled beside them", () => {
  const evidence = payEvidence(lab, knowledge());
  expect(evidenceKind(evidence)).toBe("claimed");
  expect(evidence.modelled).toBeNull();
  expect(evidence.claims.every(({ claim }) => claim.role === lab.role && claim.level === "staff")).toBe(true);
  const years = evidence.claims.map(({ claim }) => claim.year);
  expect(years).toEqual(years.toSorted((a, b) => b - a));
});

test("a cell without any is modelled, and one whose place has no factor is not known", () => {
  expect(evidenceKind(payEvidence(london, knowledge()))).toBe("modelled");
  expect(evidenceKind(payEvidence({ ...london, region: "Spain" }, knowledge()))).toBe("nothing");
  expect(evidenceKind(payEvidence(london, knowledge({ component: "bonus" })))).toBe("nothing");
});

test("where there are records nothing is modelled, and the publisher's own summary of them is not shown a second time", () => {
  const senior: PayCell = { ...lab, level: "senior", region: "US national", companyType: "all" };
  const band = measured([1, 2, 3, 4, 5, 6], { name: "aijobs.net (foorilla) index" });
  const before = payEvidence(senior, knowledge()).claims;
  const { claims: after, modelled } = payEvidence(senior, knowledge({ bandsOf: () => [band] }));
  expect(modelled).toBeNull();
  expect(before.some(({ claim }) => claim.sourceName.startsWith("aijobs.net"))).toBe(true);
  expect(after).toEqual(before.filter(({ claim }) => !claim.sourceName.startsWith("aijobs.net")));
});

test("a claim on a town speaks for the hubs around it and never for the whole country", () => {
  const ids = (region: string) => payEvidence({ ...lab, region }, knowledge()).claims.map(({ claim }) => claim.region);
  expect(new Set(ids("US hubs (SF/NYC/Seattle)"))).toContain("US-SF Bay Area");
  expect(ids("US national")).not.toContain("US-SF Bay Area");
});

test("modelled total pay is base over the published share of base, and there is none where nobody has published one", () => {
  const asked = { ...london, level: "senior" } as const;
  const { modelled } = payEvidence(asked, knowledge({ component: "total", claims: total }));
  const alone = payEvidence(asked, knowledge({ claims: [] })).modelled;
  expect(modelled?.usd).toBeCloseTo((alone?.usd ?? 0) / 0.65, 4);
  expect(modelled?.range.low).toBeCloseTo((alone?.range.low ?? 0) / 0.69, 4);
  const atLab = payEvidence(
    { ...asked, region: "Canada", companyType: "frontier-lab" },
    knowledge({ component: "total", claims: [] }),
  );
  expect(evidenceKind(atLab)).toBe("nothing");
});

test("what is measured is shown exactly as the claims' file has it", () => {
  const file = claims.find(({ id }) => id === "mf-0059");
  const shown = base.find(({ claim }) => claim.id === "mf-0059");
  expect([shown?.lowUsd, shown?.usd, shown?.highUsd]).toEqual([file?.low, file?.mid, file?.high]);
});

const hundred = Array.from({ length: 120 }, (_, index) => 150_000 + index * 500);

test("many new records of many employers are trusted, few or old ones are not", () => {
  expect(bandConfidence(measured(hundred), "ai-data-engineer", 2026).confidence).toBe("high");
  expect(bandConfidence(measured(hundred.slice(0, 8)), "ai-data-engineer", 2026).confidence).toBe("low");
  const old = measured(hundred, { newestYear: 2018, employers: 2 });
  expect(bandConfidence(old, "ai-data-engineer", 2026).confidence).toBe("low");
});

test("roles whose pay moves fast need twice the records, and two ends of one range are one posting", () => {
  const words = (role: string, paired = 0) => bandConfidence(measured(hundred, { paired }), role, 2026);
  expect(words("ai-researcher").confidence).toBe("medium");
  expect(words("ai-researcher").reasons[0]).toContain("moves fast");
  expect(words("ai-data-engineer", 118).confidence).toBe("medium");
});

test("a better source, more employers or a newer record never lowers the trust", () => {
  const order = ["low", "medium", "high"];
  const facts = fc.record({
    n: fc.integer({ min: 5, max: 300 }),
    employers: fc.integer({ min: 1, max: 20 }),
    age: fc.integer({ min: 0, max: 8 }),
  });
  fc.assert(
    fc.property(facts, ({ n, employers, age }) => {
      const amounts = Array.from({ length: n }, (_, index) => 100_000 + index * 300);
      const trust = (more: Partial<MeasuredBand["source"]>) =>
        order.indexOf(
          bandConfidence(
            measured(amounts, { employers, newestYear: 2026 - age, grade: "B", ...more }),
            "ai-data-engineer",
            2026,
          ).confidence,
        );
      expect(trust({ grade: "A" })).toBeGreaterThanOrEqual(trust({}));
      expect(trust({ employers: employers + 5 })).toBeGreaterThanOrEqual(trust({}));
      expect(trust({ newestYear: 2026 })).toBeGreaterThanOrEqual(trust({}));
    }),
  );
});

test("shares of base or of the company are told beside the amounts and never turned into money", () => {
  const metrics = (part: "bonus" | "equity") =>
    new Set(otherClaimsOn(claims, part, ["llm-specialist"]).map(({ metric }) => metric));
  expect([...metrics("bonus")].sort()).toEqual(["bonus_target", "signing_bonus_incidence"]);
  expect(metrics("equity")).toContain("equity_grant_posted");
  expect(metrics("equity")).not.toContain("equity_annual_value");
  expect(
    claims.flatMap((claim) => (claim.metric === "bonus_target" ? (payClaimOf(claim, "bonus", rates) ?? []) : [])),
  ).toEqual([]);
});
