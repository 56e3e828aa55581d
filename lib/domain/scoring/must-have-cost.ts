import { GATE_MET, type PackedPool } from "./packed";

/** What a must-have costs: how many more people would pass the gate if it alone became strong. */
export type MustHaveCost = {
  /** Place of the requirement in the profile. */
  readonly place: number;
  readonly wouldPass: number;
};

export type MustHaveCosts = {
  /** People who pass every must-have. */
  readonly passing: number;
  /** Must-haves that weigh something, most costly first; equal ones in the order of the profile. */
  readonly costs: readonly MustHaveCost[];
};

/** For each must-have, who is kept from passing by it alone. Without a must-have everybody passes. */
export function mustHaveCosts(pool: PackedPool, weights: readonly number[]): MustHaveCosts {
  const musts = pool.kinds.flatMap((kind, place) => (kind === "must" && (weights[place] ?? 0) > 0 ? [place] : []));
  const alone = new Map(musts.map((place) => [place, 0]));
  let passing = 0;
  for (let candidate = 0; candidate < pool.candidates; candidate += 1) {
    const missing = musts.filter(
      (place) => pool.gates[pool.cells[candidate * pool.kinds.length + place] ?? 0] !== GATE_MET,
    );
    const [first] = missing;
    if (first === undefined) passing += 1;
    else if (missing.length === 1) alone.set(first, (alone.get(first) ?? 0) + 1);
  }
  const costs = [...alone].map(([place, wouldPass]) => ({ place, wouldPass }));
  return { passing, costs: costs.sort((a, b) => b.wouldPass - a.wouldPass || a.place - b.place) };
}
