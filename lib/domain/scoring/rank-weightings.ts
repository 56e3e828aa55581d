import { seededRandom } from "@/lib/domain/random";

/** A weighting moves each weight to somewhere between half and twice what it is. */
const MOST_FACTOR = 2;
/** Weightings that a ranking is held against. */
export const WEIGHTINGS = 1000;
/** Fewer steps a weight than these are no grid: half, as it is, and twice. */
const FEWEST_STEPS = 3;
/** More steps a weight than these tell nothing more. */
const MOST_STEPS = 31;
const HIGHEST_SEED = 0xffff_ffff;
/** What is drawn with when nobody names a seed. */
export const USUAL_SEED = 1;

/** Many weightings around a profile's: `weights[weighting × requirements + requirement]`. */
export type Weightings = {
  /** "grid": every combination of evenly spaced steps, nothing left to chance. "draws": drawn with `seed`. */
  readonly method: "grid" | "draws";
  readonly seed: number;
  readonly count: number;
  readonly requirements: number;
  readonly weights: Float64Array;
};

/** The seed that a text names: a whole number from 0 to 2³²−1, else the usual one. */
export function readSeed(text: string | null): number {
  if (text === null || !/^\d{1,10}$/.test(text)) return USUAL_SEED;
  return Number(text) <= HIGHEST_SEED ? Number(text) : USUAL_SEED;
}

/** Steps that each of so many weights can take so that all combinations are `most` at the most; odd, so that the weights as they are belong to them. */
function stepsFor(weighing: number, most: number): number {
  if (weighing === 1) return FEWEST_STEPS;
  // The root of 1,000 by three is a hair under ten.
  const steps = Math.min(MOST_STEPS, Math.floor(most ** (1 / weighing) + 1e-9));
  return steps % 2 === 1 ? steps : steps - 1;
}

/** Every combination of `steps` factors from a half to two, evenly spaced by ratio, for the weights above 0. */
function gridAround(weights: readonly number[], steps: number, seed: number): Weightings {
  const weighing = weights.flatMap((weight, place) => (weight > 0 ? [place] : []));
  const count = steps ** weighing.length;
  const all = new Float64Array(count * weights.length);
  for (let weighting = 0; weighting < count; weighting += 1) {
    let rest = weighting;
    for (const place of weighing) {
      const factor = MOST_FACTOR ** ((2 * (rest % steps)) / (steps - 1) - 1);
      all[weighting * weights.length + place] = (weights[place] ?? 0) * factor;
      rest = Math.floor(rest / steps);
    }
  }
  return { method: "grid", seed, count, requirements: weights.length, weights: all };
}

/**
 * Weightings around the given ones: each weight above 0 times a factor of its own between a half and two, halving as likely as doubling;
 * a weight of 0 stays 0, so that the gate asks the same under all of them. Where a whole grid of at least three steps a weight has no more
 * than `most` points it is taken (up to six weights); else `most` are drawn with `seed`. A weight's factor depends on its place alone, so
 * that more of one weight is more of it in every weighting. Monte-Carlo over weights: Butler, Jia and Dyer, "Simulation techniques for the
 * sensitivity analysis of multi-criteria decision models", European Journal of Operational Research 103 (1997).
 * Without any weight above 0 there is none.
 */
export function weightingsAround(weights: readonly number[], seed: number, most = WEIGHTINGS): Weightings {
  const weighing = weights.filter((weight) => weight > 0).length;
  if (weighing === 0)
    return { method: "grid", seed, count: 0, requirements: weights.length, weights: new Float64Array() };
  const steps = stepsFor(weighing, most);
  if (steps >= FEWEST_STEPS) return gridAround(weights, steps, seed);
  const random = seededRandom(seed);
  const all = new Float64Array(most * weights.length);
  for (let index = 0; index < all.length; index += 1)
    all[index] = (weights[index % weights.length] ?? 0) * MOST_FACTOR ** (2 * random() - 1);
  return { method: "draws", seed, count: most, requirements: weights.length, weights: all };
}
