import type { Interval } from "@/lib/domain/interval";
import { GATE_FAILED, GATE_MET } from "@/lib/domain/scoring/packed";
import {
  type EasedProfile,
  easedPool,
  type RequirementChange,
  type RequirementEasing,
  requirementEasings,
  type WeighedPool,
} from "./requirement-change";

export type EasingEffect = RequirementChange & {
  /** People who pass every must-have under the change, and those who may once what is open is answered. */
  readonly poolSize: Interval;
  /** How many come to pass. */
  readonly comeIn: number;
};

/** What one must-have costs. */
export type RequirementCost = {
  /** Place in the profile. */
  readonly place: number;
  /** People whose résumé denies it, and people of whom too little is known: whoever does not meet it, whatever else they lack. */
  readonly denied: number;
  readonly open: number;
  /** In the order lower, strong, drop; one that cannot be asked is missing. */
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

/** How much a change gives up: of two that let in as many, the lesser is better. */
const GIVES_UP: Readonly<Record<RequirementEasing, number>> = { lower: 0, strong: 1, drop: 2 };

/** Places of the must-haves that weigh something. */
function mustHavesOf({ pool, weights }: WeighedPool): readonly number[] {
  return pool.kinds.flatMap((kind, place) => (kind === "must" && (weights[place] ?? 0) > 0 ? [place] : []));
}

function gateAt({ pool }: WeighedPool, candidate: number, place: number): number {
  return pool.gates[pool.cells[candidate * pool.kinds.length + place] ?? 0] ?? GATE_MET;
}

/** People of a pool who pass every must-have, and those who may once what is open is answered; everybody where nothing is a must. */
export function poolSizeOf(weighed: WeighedPool): Interval {
  const musts = mustHavesOf(weighed);
  let [low, high] = [0, 0];
  for (let candidate = 0; candidate < weighed.pool.candidates; candidate += 1) {
    let worst = GATE_MET;
    for (const place of musts) worst = Math.max(worst, gateAt(weighed, candidate, place));
    if (worst === GATE_MET) low += 1;
    if (worst !== GATE_FAILED) high += 1;
  }
  return { low, high };
}

/**
 * What each must-have of a profile costs the pool: who passes, and who may, under each change alone. `weighed` is packed against the profile with
 * its lower twins. Asking less never shrinks the pool: a gate is met when all must-haves are, and each change takes one away or lowers it.
 * An empty pool and a profile without must-haves cost nothing.
 */
export function requirementCosts(weighed: WeighedPool, twins: EasedProfile["twins"]): RequirementCosts {
  const poolSize = poolSizeOf(weighed);
  const costs = mustHavesOf(weighed).map((place): RequirementCost => {
    const changes = requirementEasings.map((easing): RequirementChange => ({ place, easing }));
    return { place, ...standing(weighed, place), effects: changes.flatMap((change) => effectOf(change) ?? []) };
  });
  costs.sort((a, b) => widening(b).low - widening(a).low || widening(b).high - widening(a).high || a.place - b.place);
  return { candidates: weighed.pool.candidates, poolSize, costs, widest: widestOf(costs) };

  /** Null where the lowest level is asked already, and where nothing would be left to score by. */
  function effectOf(change: RequirementChange): EasingEffect | null {
    if (change.easing === "lower" && !twins.has(change.place)) return null;
    const eased = easedPool(weighed, change, twins);
    if (eased.weights.every((weight) => weight === 0)) return null;
    const size = poolSizeOf(eased);
    return { ...change, poolSize: size, comeIn: size.low - poolSize.low };
  }
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

function standing(weighed: WeighedPool, place: number): { readonly denied: number; readonly open: number } {
  let [denied, open] = [0, 0];
  for (let candidate = 0; candidate < weighed.pool.candidates; candidate += 1) {
    const gate = gateAt(weighed, candidate, place);
    if (gate === GATE_FAILED) denied += 1;
    else if (gate !== GATE_MET) open += 1;
  }
  return { denied, open };
}
