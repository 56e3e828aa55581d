/** A line of seats that a budget may hire. */
export type HireOption = {
  readonly count: number;
  /** How much each of its seats is wanted, a whole number from 1; null for seats that must be there. */
  readonly weight: number | null;
  /** Of one seat over the time that the budget is for, in whole units; null where it is not known. */
  readonly seatCost: number | null;
};

/** A line that is not or not wholly hired. */
export type LeftOut = {
  /** Its index among the options. */
  readonly line: number;
  readonly count: number;
  /** What one more of its seats needs over what is left; null where its cost is not known. */
  readonly lacking: number | null;
};

export type BestSet =
  /** What must be there costs more than the budget, by `over`. */
  | { readonly kind: "over"; readonly mustCost: number; readonly over: number }
  /** What must be there has seats of unknown cost; the lines that do. */
  | { readonly kind: "unknown"; readonly lines: readonly number[] }
  | {
      readonly kind: "set";
      /** How many of each option, in their order. */
      readonly counts: readonly number[];
      readonly cost: number;
      readonly left: number;
      readonly weight: number;
      readonly leftOut: readonly LeftOut[];
    };

type Line = { readonly index: number; readonly count: number; readonly weight: number; readonly cost: number };

/**
 * The set of seats that a budget hires best: all that must be there, then preferred seats with the greatest sum of weights. Of sets of
 * equal weight the cheaper one; of those the one that takes more of the earlier lines. Exact always: the least cost of every reachable weight
 * is worked out line by line (bounded knapsack by dynamic programming over weights; S. Martello and P. Toth, Knapsack Problems, 1990,
 * chapter 3), in steps of lines × weight, however many seats a line has. Lines of unknown cost are left out and said to be.
 */
export function bestSet(options: readonly HireOption[], budget: number): BestSet {
  const musts = options.flatMap((option, index) => (option.weight === null ? [{ ...option, index }] : []));
  const unknown = musts.filter(({ seatCost }) => seatCost === null).map(({ index }) => index);
  if (unknown.length > 0) return { kind: "unknown", lines: unknown };
  const mustCost = musts.reduce((sum, { count, seatCost }) => sum + count * (seatCost ?? 0), 0);
  if (mustCost > budget) return { kind: "over", mustCost, over: mustCost - budget };
  const spare = budget - mustCost;
  const lines = options.flatMap(({ count, weight, seatCost }, index): Line[] =>
    weight === null || seatCost === null
      ? []
      : [{ index, weight, cost: seatCost, count: affordable(count, seatCost, spare) }],
  );
  const taken = takeBest(lines, spare);
  const counts = options.map(({ count, weight }, index) => (weight === null ? count : (taken.get(index) ?? 0)));
  const cost = counts.reduce((sum, count, index) => sum + count * (options[index]?.seatCost ?? 0), 0);
  const left = budget - cost;
  const leftOut = options.flatMap(({ count, seatCost }, line): LeftOut[] => {
    const missing = count - (counts[line] ?? 0);
    return missing === 0
      ? []
      : [{ line, count: missing, lacking: seatCost === null ? null : Math.max(0, seatCost - left) }];
  });
  const weight = counts.reduce((sum, count, index) => sum + count * (options[index]?.weight ?? 0), 0);
  return { kind: "set", counts, cost, left, weight, leftOut };
}

function affordable(count: number, cost: number, spare: number): number {
  return cost <= 0 ? count : Math.min(count, Math.floor(spare / cost));
}

/** For each line the least cost of every weight that it and the lines after it can reach. */
function leastCosts(lines: readonly Line[]): readonly Float64Array[] {
  const most = lines.reduce((sum, { count, weight }) => sum + count * weight, 0);
  const none = new Float64Array(most + 1).fill(Number.POSITIVE_INFINITY);
  none[0] = 0;
  const tables: Float64Array[] = [none];
  for (const { count, weight, cost } of lines.toReversed()) {
    tables.unshift(withLine(tables[0] ?? none, { count, weight, cost }));
  }
  return tables;
}

/**
 * The least cost of every weight with up to `count` seats of one more line. Weights that are a whole number of its seats apart are gone through
 * together: of the last `count` of them a queue keeps those that may still be the cheapest to go on from (U. Pferschy, Dynamic programming
 * revisited: improving knapsack algorithms, Computing 63, 1999), so that no step looks at more than one of them.
 */
function withLine(after: Float64Array, { count, weight, cost }: Omit<Line, "index">): Float64Array {
  const own = new Float64Array(after.length);
  const queue = new Int32Array(Math.ceil(after.length / weight));
  for (let rest = 0; rest < weight; rest += 1) {
    /** What a weight costs without the seats of this line that all the weights up to it would have. */
    const bare = (step: number) => (after[rest + step * weight] ?? Number.POSITIVE_INFINITY) - step * cost;
    let [first, end] = [0, 0];
    for (let step = 0; rest + step * weight < after.length; step += 1) {
      const here = bare(step);
      while (end > first && bare(queue[end - 1] ?? 0) > here) end -= 1;
      queue[end] = step;
      end += 1;
      if (step - (queue[first] ?? 0) > count) first += 1;
      own[rest + step * weight] = bare(queue[first] ?? 0) + step * cost;
    }
  }
  return own;
}

function takeBest(lines: readonly Line[], spare: number): ReadonlyMap<number, number> {
  const tables = leastCosts(lines);
  let wanted = Math.max(0, tables[0]?.findLastIndex((cost) => cost <= spare) ?? 0);
  const taken = new Map<number, number>();
  lines.forEach(({ index, count, weight, cost }, position) => {
    const least = tables[position]?.[wanted];
    const after = tables[position + 1];
    let own = Math.min(count, Math.floor(wanted / weight));
    while (own > 0 && own * cost + (after?.[wanted - own * weight] ?? 0) !== least) own -= 1;
    taken.set(index, own);
    wanted -= own * weight;
  });
  return taken;
}
