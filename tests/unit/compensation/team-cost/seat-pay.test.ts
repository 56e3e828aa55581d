import { expect, test } from "vitest";
import { payBand } from "@/lib/domain/compensation/pay-band";
import { payClaimOf } from "@/lib/domain/compensation/pay-claim";
import type { PayEvidence } from "@/lib/domain/compensation/pay-evidence";
import { type FormulaPay, formulaPay } from "@/lib/domain/compensation/pay-formula";
import {
  cellOf,
  levelBeside,
  seatAlternatives,
  USUAL_PLACES,
} from "@/lib/domain/compensation/team-cost/seat-alternatives";
import { middlePay, seatPay } from "@/lib/domain/compensation/team-cost/seat-pay";
import type { PayPolicy } from "@/lib/domain/compensation/team-cost/team-plan";
import { exchangeRates } from "@/lib/reference/exchange-rates";
import { makeClaim } from "@/tests/factories/claim";
import { makeSeat } from "@/tests/factories/team-plan";

const nothing: PayEvidence = { cell: cellOf(makeSeat()), component: "base", bands: [], claims: [], modelled: null };
const source = {
  name: "records",
  url: null,
  grade: "A",
  employers: 9,
  paired: 0,
  oldestYear: 2025,
  newestYear: 2026,
} as const;
const inDollars = (policy: PayPolicy = "p50") => ({ policy, currency: "USD", rates: exchangeRates.rates });

function makeFormula(): FormulaPay {
  const formula = formulaPay(nothing.cell);
  if (formula === null) throw new Error("the formula reaches this cell");
  return formula;
}

function measured(...samples: readonly (readonly number[])[]): PayEvidence {
  const bands = samples.flatMap((sample) => {
    const band = payBand(sample);
    return band === null ? [] : [{ band, source }];
  });
  return { ...nothing, bands };
}

function claimed(
  ...figures: readonly { low?: number | null; mid: number | null; high?: number | null }[]
): PayEvidence {
  const claims = figures.flatMap(
    ({ low = null, mid, high = null }) =>
      payClaimOf(
        makeClaim({
          ...{ metric: "base_salary", role: "ai-infrastructure-engineer", region: "US-SF Bay Area", unit: "USD/year" },
          ...{ low, mid, high },
        }),
        "base",
        exchangeRates.rates,
      ) ?? [],
  );
  return { ...nothing, claims };
}

const hundred = Array.from({ length: 101 }, (_, index) => 100_000 + index * 1000);

test.each([
  ["p25", 110_000, 125_000, 150_000],
  ["p50", 125_000, 150_000, 175_000],
  ["p75", 150_000, 175_000, 190_000],
  ["p90", 175_000, 190_000, 190_000],
] as const)("records are read at %s, with the percentiles beside it", (policy, low, mid, high) => {
  expect(seatPay(measured(hundred), null, inDollars(policy))).toMatchObject({ base: { low, mid, high } });
});

test("three records are themselves the readings, and four say nothing of P90", () => {
  expect(seatPay(measured([3, 1, 2]), null, inDollars("p90"))).toMatchObject({ base: { low: 1, mid: 2, high: 3 } });
  expect(seatPay(measured([4, 3, 1, 2]), null, inDollars("p90"))).toEqual({ unknown: "no-percentile" });
});

test("of two sources the one with more records speaks alone", () => {
  expect(seatPay(measured([1, 2, 3, 4, 5], hundred), null, inDollars())).toMatchObject({ base: { mid: 150_000 } });
});

test("claims reach from the lowest to the highest as published, whatever the percentile", () => {
  const evidence = claimed({ low: 150_000, mid: 180_000, high: 220_000 }, { mid: 140_000 }, { mid: 190_000 });
  for (const policy of ["p25", "p90"] as const)
    expect(seatPay(evidence, null, inDollars(policy))).toMatchObject({
      base: { low: 140_000, mid: 180_000, high: 220_000 },
      basis: { kind: "claimed" },
    });
});

test("nothing known stays unknown until somebody types an amount, which then stands over everything", () => {
  expect(seatPay(nothing, null, inDollars())).toEqual({ unknown: "nothing" });
  expect(seatPay(measured(hundred), 90_000, inDollars())).toEqual({
    base: { low: 90_000, mid: 90_000, high: 90_000 },
    basis: { kind: "typed" },
  });
});

test("a currency without a rate is unknown and not converted at one", () => {
  expect(seatPay(measured(hundred), null, { ...inDollars(), currency: "XXX" })).toEqual({ unknown: "no-rate" });
});

test("a seat's alternatives stay on its ladder and leave out where it is", () => {
  expect([levelBeside("principal", 1), levelBeside("lead", -1), levelBeside("senior", 1)]).toEqual([
    null,
    null,
    "staff",
  ]);
  const changes = seatAlternatives(makeSeat(), USUAL_PLACES).map(({ change }) => change);
  expect(changes.slice(0, 2)).toEqual([
    { kind: "level", level: "mid" },
    { kind: "level", level: "staff" },
  ]);
  expect(changes).not.toContainEqual({ kind: "place", place: "US-SF Bay Area" });
});

test("the middle alone is the middle of the whole, and says when it is an estimate", () => {
  const range = { low: 90_000, high: 130_000 };
  const modelled: PayEvidence = {
    ...nothing,
    modelled: { usd: 108_000, range, isWeak: false, formula: makeFormula(), adjustment: 1, influences: [] },
  };
  for (const evidence of [
    measured(hundred),
    claimed({ mid: 150_000 }, { low: 100_000, mid: null, high: 180_000 }),
    modelled,
  ]) {
    const whole = seatPay(evidence, null, inDollars("p75"));
    if ("unknown" in whole) throw new Error("something is known of each");
    const { base, basis } = whole;
    const middle = { mid: base.mid, isModelled: basis.kind === "modelled" };
    expect(middlePay(evidence, inDollars("p75"))).toEqual(middle);
  }
  expect(middlePay(nothing, inDollars())).toBeNull();
  expect(middlePay(modelled, { ...inDollars(), currency: "XXX" })).toBeNull();
});
