import type { Interval } from "@/lib/domain/interval";
import { GATE_FAILED, GATE_MET, type PackedScores, rankByExpected, scorePool } from "@/lib/domain/scoring/packed";
import {
  type EasedProfile,
  easedPool,
  type RequirementChange,
  type RequirementEasing,
  requirementEasings,
  type WeighedPool,
} from "./requirement-change";

/** Somebody who comes in under a change. */
export type Newcomer = {
  /** Place in the pool. */
  readonly candidate: number;
  /** Points of 100 under the change. */
  readonly proven: number;
  readonly expected: number;
  readonly possible: number;
  /** Rank by expected points among everybody, from 1, before and under the change. */
  readonly rankBefore: number;
  readonly rankAfter: number;
};

export type EasingEffect = RequirementChange & {
  /** People who pass every must-have under the change, and those who may once what is open is answered. */
  readonly poolSize: Interval;
  /** How many come to pass. */
  readonly comeIn: number;
  /** The best of them by expected points, best first; at most `MOST_NEWCOMERS`. */
  readonly newcomers: readonly Newcomer[];
};

/** What one must-have costs. */
export type RequirementCost = {
  /** Place in the profile. */
  readonly place: number;
  /** People whose résumé denies it, and people of whom too little is known: whoever does not meet it, whatever else they lack. */
  readonly denied: number;
  readonly open: number;
  /** In the order lower, strong, drop; lower is missing where the lowest level is asked already. */
  readonly effects: readonly EasingEffect[];
};

export type RequirementCosts = {
  readonly candidates: number;
  /** People who pass every must-have now, and those who may. */
  readonly poolSize: Interval;
  /** Most costly first: by whom becoming strong lets in, then by who may come in, then in the order of the profile. */
  readonly costs: readonly RequirementCost[];
  /** The one change that lets most people in and asks least to be given up; null when none lets anybody in. */
  readonly widest: EasingEffect | null;
};

export const MOST_NEWCOMERS = 5;

/** How much a change gives up: of two that let in as many, the lesser is better. */
const GIVES_UP: Readonly<Record<RequirementEasing, number>> = { lower: 0, strong: 1, drop: 2 };

/**
 * What each must-have of a profile costs the pool, by scoring everybody again under each change alone. `weighed` is packed against the
 * profile with its lower twins. Asking less never shrinks the pool: a gate is met when all must-haves are, and each change takes one away or
 * lowers it. An empty pool, a profile without must-haves and one without weight cost nothing.
 */
export function requirementCosts(weighed: WeighedPool, twins: EasedProfile["twins"]): RequirementCosts {
  const now = scorePool(weighed.pool, weighed.weights);
  if (now === null)
    return { candidates: weighed.pool.candidates, poolSize: { low: 0, high: 0 }, costs: [], widest: null };
  const before = { scores: now, ranks: ranksOf(now) };
  const musts = weighed.pool.kinds.flatMap((kind, place) =>
    kind === "must" && (weighed.weights[place] ?? 0) > 0 ? [place] : [],
  );
  const costs = musts.map((place): RequirementCost => {
    const effects = requirementEasings.flatMap((easing) =>
      easing === "lower" && !twins.has(place) ? [] : (effectOf(weighed, { place, easing }, twins, before) ?? []),
    );
    return { place, ...standing(weighed, place), effects };
  });
  costs.sort((a, b) => widening(b).low - widening(a).low || widening(b).high - widening(a).high || a.place - b.place);
  return { candidates: weighed.pool.candidates, poolSize: sizeBy(now.gate), costs, widest: widestOf(costs) };
}

/** The pool that becoming strong would make; dropping makes the same one. */
function widening({ effects }: RequirementCost): Interval {
  return effects.find(({ easing }) => easing === "strong")?.poolSize ?? { low: 0, high: 0 };
}

function widestOf(costs: readonly RequirementCost[]): EasingEffect | null {
  const effects = costs.flatMap((cost) => cost.effects).filter(({ comeIn }) => comeIn > 0);
  effects.sort(
    (a, b) => b.comeIn - a.comeIn || GIVES_UP[a.easing] - GIVES_UP[b.easing] || b.poolSize.high - a.poolSize.high,
  );
  return effects[0] ?? null;
}

/** People of a pool who pass every must-have, and those who may once what is open is answered; nobody where nothing weighs. */
export function poolSizeOf({ pool, weights }: WeighedPool): Interval {
  return sizeBy(scorePool(pool, weights)?.gate ?? new Uint8Array());
}

function sizeBy(gate: Uint8Array): Interval {
  let [low, high] = [0, 0];
  for (const outcome of gate) {
    if (outcome === GATE_MET) low += 1;
    if (outcome !== GATE_FAILED) high += 1;
  }
  return { low, high };
}

function gateAt({ pool }: WeighedPool, candidate: number, place: number): number {
  return pool.gates[pool.cells[candidate * pool.kinds.length + place] ?? 0] ?? GATE_MET;
}

function standing(weighed: WeighedPool, place: number): { readonly denied: number; readonly open: number } {
  let [denied, open] = [0, 0];
  for (let candidate = 0; candidate < weighed.pool.candidates; candidate += 1) {
    const gate = gateAt(weighed, candidate, place);
    if (gate === GATE_FAILED) denied += 1;
    else if (gate !== GATE_MET) open += 1;
  }
  return { denied, open };
}

type Scored = { readonly scores: PackedScores; readonly ranks: Uint32Array };

/** Rank from 1 of each candidate, by expected points. */
function ranksOf({ expected }: PackedScores): Uint32Array {
  const ranks = new Uint32Array(expected.length);
  rankByExpected(expected).forEach((candidate, index) => {
    ranks[candidate] = index + 1;
  });
  return ranks;
}

/** Null when the change would leave nothing to score by. */
function effectOf(
  weighed: WeighedPool,
  change: RequirementChange,
  twins: EasedProfile["twins"],
  before: Scored,
): EasingEffect | null {
  const eased = easedPool(weighed, change, twins);
  const scores = scorePool(eased.pool, eased.weights);
  if (scores === null) return null;
  const ranks = ranksOf(scores);
  const passing: number[] = [];
  scores.gate.forEach((outcome, candidate) => {
    if (outcome === GATE_MET && before.scores.gate[candidate] !== GATE_MET) passing.push(candidate);
  });
  passing.sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
  const newcomers = passing.slice(0, MOST_NEWCOMERS).map((candidate): Newcomer => {
    const at = (values: Float64Array | Uint32Array) => values[candidate] ?? 0;
    const points = { proven: at(scores.proven), expected: at(scores.expected), possible: at(scores.possible) };
    return { candidate, ...points, rankBefore: at(before.ranks), rankAfter: at(ranks) };
  });
  return { ...change, poolSize: sizeBy(scores.gate), comeIn: passing.length, newcomers };
}
