import { expect, test } from "vitest";
import { equitySources } from "@/lib/domain/compensation/offer/equity-sources";
import { claims } from "@/lib/reference/claims";
import { makeClaim } from "@/tests/factories/claim";

const senior = { role: "ai-researcher", level: "senior" } as const;

test("what is published of a senior's grant stands by stage, as the sources give it", () => {
  const rows = equitySources(claims, senior).map(({ title, publisher, range }) => [
    title,
    publisher,
    range.low,
    range.high,
  ]);
  expect(rows).toEqual([
    ["Seed, senior/staff", "AI Market Pulse equity guide", 0.005, 0.02],
    ["first engineer, seed", "LillyTech equity bands", 0.004, 0.01],
    ["Series A, senior/staff", "AI Market Pulse equity guide", 0.0025, 0.01],
    ["Series B, senior/staff", "AI Market Pulse equity guide", 0.001, 0.005],
    ["senior, post-Series A", "LillyTech equity bands", 0.001, 0.003],
    ["Series C+, senior/staff", "AI Market Pulse equity guide", 0.0005, 0.0025],
  ]);
});

test("grants for the level come before those for its neighbour", () => {
  const [first, second] = equitySources(claims, { ...senior, level: "staff" });
  expect([first?.title, second?.title]).toEqual(["staff, post-Series A", "Seed, senior/staff"]);
});

test("a grant that is published for another role, in money, or with one end only is left out", () => {
  const grant = {
    metric: "equity_grant",
    unit: "percent of company",
    role: null,
    level: "senior",
    low: 0.1,
    high: 0.5,
  } as const;
  const out = [
    makeClaim({ ...grant, role: "llm-specialist" }),
    makeClaim({ ...grant, unit: "USD/year" }),
    makeClaim({ ...grant, high: null }),
    makeClaim({ ...grant, level: "junior" }),
  ];
  expect(equitySources(out, senior)).toEqual([]);
  expect(equitySources([makeClaim({ ...grant, role: "ai-researcher" })], senior)).toHaveLength(1);
});
