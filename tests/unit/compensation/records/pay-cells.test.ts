import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readCells } from "@/lib/cli/read-pay-cells";
import { type Claim, claims } from "@/lib/reference/claims";
import { payCellSource, type ReferencePayCell, referencePayCells } from "@/lib/reference/pay-cells";
import { payPlaceOf } from "@/lib/reference/pay-places";
import { roleBySlug } from "@/lib/reference/roles";

type Named = readonly [
  role: string,
  level: string,
  region: string,
  n: number,
  percentiles: readonly number[],
  interval: readonly number[],
];

/** Computed apart from this program, in Python: numpy.quantile(…, method="linear"), which is R's type 7, and binomial ranks. */
const named: readonly Named[] = [
  ["ml-systems-engineer", "senior", "US national", 3078, [135400, 160275, 201400, 258567.5, 312200], [200000, 206000]],
  ["ml-systems-engineer", "junior", "US national", 284, [101000, 114775, 140050, 180000, 250000], [137750, 145000]],
  [
    "ai-infrastructure-engineer",
    "senior",
    "US national",
    350,
    [119526.6, 145625, 180000, 232400, 294000],
    [176000, 190000],
  ],
  ["ai-researcher", "senior", "US national", 2836, [110000, 137900, 170000, 240240, 290200], [165000, 174900]],
  [
    "ai-infrastructure-architect",
    "senior",
    "US national",
    1605,
    [108080, 132500, 170000, 222000, 271800],
    [165000, 173300],
  ],
  ["ai-product-leader", "senior", "US national", 674, [116650, 140289.5, 183576, 241968.75, 294000], [173300, 192900]],
  ["llm-specialist", "senior", "US national", 380, [107900, 140000, 180000, 225000, 276400], [170000, 186754]],
  ["ai-data-engineer", "senior", "US national", 3784, [97530, 123992.5, 160000, 199700, 235748.5], [156640, 160000]],
  [
    "ai-governance-leader",
    "director",
    "US national",
    32,
    [120000, 142433.75, 160725, 200700, 219735],
    [144000, 195000],
  ],
  ["ai-data-engineer", "mid", "UK", 116, [46375, 51084.5, 63183, 85252, 106250], [57020, 68750]],
];

type Cell = {
  readonly role: string;
  readonly level: string | null;
  readonly region: string;
  readonly band: ReferencePayCell["band"];
};

function figuresOf(cells: readonly Cell[], [role, level, region]: Named) {
  const band = cells.find((cell) => cell.role === role && cell.level === level && cell.region === region)?.band;
  return {
    n: band?.n,
    percentiles: [band?.p10, band?.p25, band?.p50, band?.p75, band?.p90],
    interval: band?.medianInterval,
  };
}

const asNamed = ([, , , n, percentiles, [low, high]]: Named) => ({
  n,
  percentiles: percentiles.map((value) => expect.closeTo(value, 3)),
  interval: { low, high },
});

test.each(named)("%s, %s, %s has the shipped percentiles that another program computed", (...cell) => {
  expect(figuresOf(referencePayCells, cell)).toEqual(asNamed(cell));
});

const file = path.join(process.cwd(), "../shared/data/aijobs-salaries/salaries.csv");

test.skipIf(!existsSync(file))("the index itself gives the cells that are shipped", async () => {
  const { cells, sha256, rows } = await readCells(file);
  expect({ sha256, rows }).toEqual({ sha256: payCellSource.sha256, rows: payCellSource.rows });
  for (const cell of named) expect(figuresOf(cells, cell)).toEqual(asNamed(cell));
  expect(cells.map(({ component: _base, employers: _unknown, ...cell }) => cell)).toEqual(referencePayCells);
});

const SIZE = /work years 2024-25, .*, n=(?<n>\d+)/;

function levelOfClaim(level: Claim["level"]) {
  if (level === "all") return null;
  return level === "executive" ? "director" : level;
}

test("every published claim about pay of the index is the shipped cell to the dollar", () => {
  const published = claims.filter(({ metric, sourceName }) => metric === "base_salary" && SIZE.test(sourceName));
  const shipped = published.map((claim) => {
    const level = levelOfClaim(claim.level);
    const cell = referencePayCells.find(
      (one) => one.role === claim.role && one.level === level && one.region === claim.region,
    );
    const { p25 = 0, p50 = 0, p75 = 0, n } = cell?.band ?? {};
    const isNear = [p25, p50, p75].every(
      (value, index) => Math.abs((value ?? 0) - ([claim.low, claim.mid, claim.high][index] ?? 0)) <= 1,
    );
    return { id: claim.id, n, isNear };
  });
  expect(published).toHaveLength(82);
  expect(shipped).toEqual(
    published.map(({ id, sourceName }) => ({ id, n: Number(SIZE.exec(sourceName)?.groups?.n), isNear: true })),
  );
});

test("shipped cells are about known roles and places, each once, with their percentiles in order", () => {
  const keys = referencePayCells.map(({ role, level, region }) => [role, level, region].join("|"));
  expect(new Set(keys).size).toBe(keys.length);
  for (const { role, region, band, paired } of referencePayCells) {
    expect(roleBySlug.has(role)).toBe(true);
    expect(payPlaceOf(region)?.id).toBe(region);
    const shown = [band.p10, band.p25, band.p50, band.p75, band.p90].filter((value) => value !== null);
    expect(shown).toEqual(shown.toSorted((a, b) => a - b));
    expect(paired).toBeLessThanOrEqual(band.n);
  }
});
