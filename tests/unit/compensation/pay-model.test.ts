import fc from "fast-check";
import { expect, test } from "vitest";
import { payLevels } from "@/lib/domain/compensation/pay-cell";
import { payClaimOf } from "@/lib/domain/compensation/pay-claim";
import { formulaPay } from "@/lib/domain/compensation/pay-formula";
import { estimatePay, fitPayModel, STATED_COVERAGE } from "@/lib/domain/compensation/pay-model";
import { claimFamily, holdOutClaims, payModelErrors } from "@/lib/domain/compensation/pay-model-errors";
import { choleskyFactor, solveSymmetric } from "@/lib/domain/statistics/solve-symmetric";
import { claims, companyTypes } from "@/lib/reference/claims";
import { exchangeRates } from "@/lib/reference/exchange-rates";
import { payFactors } from "@/lib/reference/pay-factors";
import { payPlaces } from "@/lib/reference/pay-places";

const known = claims.flatMap((claim) => payClaimOf(claim, "base", exchangeRates.rates) ?? []);
const model = fitPayModel(known);
const heldOut = holdOutClaims(known);

const worked = {
  role: "ai-infrastructure-engineer",
  level: "staff",
  region: "UK-London",
  companyType: "big-tech",
} as const;

test("the worked example: a staff AI infrastructure engineer in big tech in London is 180,000 × 1.23 × 0.76 × 1.30", () => {
  const formula = formulaPay(worked);
  expect(formula?.factors.map(({ factor }) => factor)).toEqual([1.23, 0.76, 1.3]);
  expect(Math.round((formula?.usd ?? 0) / 100) * 100).toBe(218_700);
  expect(estimatePay(fitPayModel([]), worked)?.usd).toBeCloseTo(formula?.usd ?? 0, 6);
});

test("a lab in London is measured against San Francisco, a place without a figure of its own by the place around it", () => {
  const lab = formulaPay({ ...worked, level: "senior", companyType: "frontier-lab" });
  expect(lab?.usd).toBeCloseTo(180_000 * 1.22 * 0.95 * 1.65, 6);
  const munich = formulaPay({ ...worked, level: "senior", region: "Germany-Munich", companyType: "all" });
  expect(munich?.usd).toBeCloseTo(180_000 * 0.7, 6);
  expect(formulaPay({ ...worked, region: "Spain" })).toBeNull();
  expect(formulaPay({ ...worked, role: "plumber" })).toBeNull();
});

test("in India pay rises more steeply with the level", () => {
  const at = (level: "junior" | "staff") => formulaPay({ ...worked, level, region: "India" })?.usd ?? 0;
  expect(at("staff") / at("junior")).toBeCloseTo(1.45 / 0.28, 6);
});

test("on claims of sources that it did not see the model is nearer than the formula, and its ranges hold about what they say", () => {
  const errors = payModelErrors(heldOut);
  expect(errors?.n).toBe(513);
  expect(errors?.medianError).toBeLessThan(0.12);
  expect(errors?.formulaMedianError).toBeGreaterThan(0.135);
  expect(Math.abs((errors?.medianRatio ?? 0) - 1)).toBeLessThan(0.03);
  expect(Math.abs((errors?.inRange ?? 0) - STATED_COVERAGE)).toBeLessThan(0.05);
});

test("no claim is held out of one model and learnt by it from the same source", () => {
  const families = new Map(heldOut.map(({ claim, ratio }) => [`${claimFamily(claim)} ${claim.claim.id}`, ratio]));
  const [one] = heldOut;
  if (one === undefined) throw new Error("nothing was held out");
  const without = fitPayModel(known.filter((claim) => claimFamily(claim) !== claimFamily(one.claim)));
  expect(families.size).toBe(heldOut.length);
  // Its tenth lacks other sources too, so only the side must agree.
  expect(Math.abs(Math.log((estimatePay(without, one.claim.cell)?.usd ?? 1) / one.claim.usd / one.ratio))).toBeLessThan(
    0.1,
  );
});

test("every estimate lies within its range, the adjustment turns the formula into it, and the order of claims changes nothing", () => {
  const cell = fc.record({
    role: fc.constantFrom(...payFactors.anchors.map(({ role }) => role)),
    level: fc.constantFrom(...payLevels),
    region: fc.constantFrom(...payPlaces.map(({ id }) => id)),
    companyType: fc.constantFrom(...companyTypes),
  });
  const backwards = fitPayModel(known.toReversed());
  fc.assert(
    fc.property(cell, (asked) => {
      const estimate = estimatePay(model, asked);
      if (estimate === null) return;
      const { usd, range, formula, adjustment, influences } = estimate;
      expect(range.low < usd && usd < range.high).toBe(true);
      expect(formula.usd * adjustment).toBeCloseTo(usd, 4);
      expect(influences.length).toBeLessThanOrEqual(5);
      expect((estimatePay(backwards, asked)?.usd ?? 0) / usd).toBeCloseTo(1, 9);
    }),
    { numRuns: 40 },
  );
});

test("a claim moves its own cell towards itself, and never past itself", () => {
  const [claim] = known.filter(({ claim: { id } }) => id === "mf-0059");
  if (claim === undefined) throw new Error("the claim is gone");
  const alone = fitPayModel([{ ...claim, usd: 2 * claim.usd }]);
  const estimate = estimatePay(alone, claim.cell)?.usd ?? 0;
  const formula = formulaPay(claim.cell)?.usd ?? 0;
  expect(estimate).toBeGreaterThan(formula);
  expect(estimate).toBeLessThan(2 * claim.usd);
});

test("a system of equations is solved, and a matrix that is none of this kind is refused", () => {
  const matrix = [[4], [2, 5], [1, 3, 6]];
  const factor = choleskyFactor(3, (row, column) => matrix[row]?.[column] ?? 0);
  // A · (1, 2, 3) = (11, 21, 25)
  expect([...solveSymmetric(factor, [11, 21, 25])].map((x) => Math.round(x * 1e9) / 1e9)).toEqual([1, 2, 3]);
  expect(() => choleskyFactor(1, () => 0)).toThrow(RangeError);
  expect(
    solveSymmetric(
      choleskyFactor(0, () => 0),
      [],
    ),
  ).toHaveLength(0);
});
