/** The three readings of a cost. */
export const readings = ["low", "mid", "high"] as const;
export type Reading = (typeof readings)[number];

/** A cost by its three readings, low never above mid and mid never above high. */
export type CostRange = Readonly<Record<Reading, number>>;

export const NO_COST: CostRange = { low: 0, mid: 0, high: 0 };

/** The same done to each reading. */
export function eachReading(change: (reading: Reading) => number): CostRange {
  return { low: change("low"), mid: change("mid"), high: change("high") };
}

/** The sum of two costs, reading by reading. */
export function plusCost(one: CostRange, other: CostRange): CostRange {
  return eachReading((reading) => one[reading] + other[reading]);
}

/** A cost some times over. */
export function timesCost(cost: CostRange, times: number): CostRange {
  return eachReading((reading) => cost[reading] * times);
}
