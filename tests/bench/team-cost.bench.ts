import { getPayEvidence } from "@/lib/data/pay-evidence";
import { localOwner } from "@/lib/domain/access";
import type { PayCell } from "@/lib/domain/compensation/pay-cell";
import { payClaimOf } from "@/lib/domain/compensation/pay-claim";
import { estimatePay, fitPayModel } from "@/lib/domain/compensation/pay-model";
import { bestSet, type HireOption } from "@/lib/domain/compensation/team-cost/best-set";
import { examplePlan } from "@/lib/domain/compensation/team-cost/example-plan";
import { cellOf, seatAlternatives, USUAL_PLACES } from "@/lib/domain/compensation/team-cost/seat-alternatives";
import { MOST_SEAT_LINES, MOST_SEATS_A_LINE } from "@/lib/domain/compensation/team-cost/team-plan";
import { whyLeftOut } from "@/lib/domain/compensation/team-cost/why-left-out";
import { claims } from "@/lib/reference/claims";
import { exchangeRates } from "@/lib/reference/exchange-rates";
import { roleNames } from "@/lib/reference/role-names";
import { bench, leastMs } from "./bench";
import { openPool } from "./pool";

/** The cells that the largest plan asks about: its seats, a level away, and elsewhere. */
function cellsOfLargestPlan(): readonly PayCell[] {
  const { seats } = examplePlan("2026-12");
  const [first] = seats;
  if (first === undefined) throw new Error("the example has seats");
  return Array.from({ length: MOST_SEAT_LINES }, (_, line) => {
    const role = roleNames[line % roleNames.length]?.slug ?? first.role;
    const seat = { ...(seats[line % seats.length] ?? first), role };
    return [cellOf(seat), ...seatAlternatives(seat, USUAL_PLACES).map(({ cell }) => cell)];
  }).flat();
}

/** The best set as it was found before: every number of seats of every line tried for every weight. */
function leastCostsOneByOne(options: readonly HireOption[]): Float64Array {
  const most = options.reduce((sum, { count, weight }) => sum + count * (weight ?? 0), 0);
  let table = new Float64Array(most + 1).fill(Number.POSITIVE_INFINITY);
  table[0] = 0;
  for (const { count, weight, seatCost } of options) {
    const after = table;
    table = after.map((_, wanted) => {
      let least = Number.POSITIVE_INFINITY;
      for (let taken = 0; taken <= count && taken * (weight ?? 1) <= wanted; taken += 1)
        least = Math.min(least, taken * (seatCost ?? 0) + (after[wanted - taken * (weight ?? 1)] ?? least));
      return least;
    });
  }
  return table;
}

bench("team cost: what the largest plan costs elsewhere, and what its budget hires", async ({ poolSize, figure }) => {
  await openPool(poolSize);
  const cells = cellsOfLargestPlan();
  const model = fitPayModel(claims.flatMap((claim) => payClaimOf(claim, "base", exchangeRates.rates) ?? []));
  const middles = await leastMs(9, () => cells.map((cell) => estimatePay(model, cell)?.usd));
  const ranges = await leastMs(5, () => cells.map((cell) => estimatePay(model, cell)?.range));
  figure({
    name: "middles over ranges of all alternatives",
    value: middles / ranges,
    unit: "times",
    promise: { atMost: 0.4 },
  });
  const known = await leastMs(5, () => getPayEvidence(localOwner, cells));
  figure({ name: "what is known of all alternatives, asked again", value: known, unit: "ms" });

  const options = Array.from({ length: MOST_SEAT_LINES }, (_, line): HireOption => {
    return { count: MOST_SEATS_A_LINE, weight: 1 + (line % 5), seatCost: 100_000 + line * 12_345 };
  });
  const budget = 60_000_000;
  const set = bestSet(options, budget);
  if (set.kind !== "set") throw new Error("no seat of these must be there");
  const best = await leastMs(9, () => bestSet(options, budget));
  const oneByOne = await leastMs(5, () => leastCostsOneByOne(options));
  figure({ name: "best set over trying every count", value: best / oneByOne, unit: "times", promise: { atMost: 0.5 } });
  const explained = await leastMs(5, () => set.leftOut.map(({ line }) => whyLeftOut(options, budget, { set, line })));
  figure({ name: "why each line is left out", value: explained, unit: "ms" });
});
