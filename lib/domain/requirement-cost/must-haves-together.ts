import { GATE_MET } from "@/lib/domain/scoring/packed";
import type { WeighedPool } from "./requirement-change";

/** Must-haves that would let most people in if all of them became strong. */
export type MustHavesTogether = {
  /** Their places in the profile, in its order. */
  readonly places: readonly number[];
  /** How many would pass then. */
  readonly passing: number;
};

/** Giving up more than so many at once is a different role, and no advice. */
const MOST_TOGETHER = 3;

/**
 * For one, two and three must-haves: the set of that size which lets most people pass when all of it becomes strong. Every set is tried. Of sets
 * that let in as many, the one that gives up least weight is named, then the first by the order of the profile. A size that lets in nobody beyond
 * the smaller ones is left out, so an empty list means that no three of them help.
 */
export function mustHavesTogether({ pool, weights }: WeighedPool): readonly MustHavesTogether[] {
  const musts = pool.kinds.flatMap((kind, place) => (kind === "must" && (weights[place] ?? 0) > 0 ? [place] : []));
  const peopleLacking = countByLack({ pool, weights }, musts);
  let best = peopleLacking.get("") ?? 0;
  const together: MustHavesTogether[] = [];
  for (let size = 1; size <= Math.min(MOST_TOGETHER, musts.length); size += 1) {
    const found = bestOfSize(musts, size, { weights, peopleLacking });
    if (found === null || found.passing <= best) continue;
    best = found.passing;
    together.push(found);
  }
  return together;
}

/** How many people lack just these must-haves, by the places joined; nobody who lacks more than can be given up together. */
function countByLack({ pool }: WeighedPool, musts: readonly number[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let candidate = 0; candidate < pool.candidates; candidate += 1) {
    const row = candidate * pool.kinds.length;
    const lacking = musts.filter((place) => pool.gates[pool.cells[row + place] ?? 0] !== GATE_MET);
    if (lacking.length > MOST_TOGETHER) continue;
    const key = lacking.join();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Every set of `size` of the places, in their order. */
function* setsOf(places: readonly number[], size: number): Generator<readonly number[]> {
  if (size === 0) yield [];
  else
    for (const [index, place] of places.entries())
      for (const rest of setsOf(places.slice(index + 1), size - 1)) yield [place, ...rest];
}

function* subsetsOf(places: readonly number[]): Generator<readonly number[]> {
  for (let size = 0; size <= places.length; size += 1) yield* setsOf(places, size);
}

type Counted = { readonly weights: readonly number[]; readonly peopleLacking: ReadonlyMap<string, number> };

function bestOfSize(
  musts: readonly number[],
  size: number,
  { weights, peopleLacking }: Counted,
): MustHavesTogether | null {
  let best: (MustHavesTogether & { readonly weight: number }) | null = null;
  for (const places of setsOf(musts, size)) {
    let passing = 0;
    for (const lacking of subsetsOf(places)) passing += peopleLacking.get(lacking.join()) ?? 0;
    const weight = places.reduce((sum, place) => sum + (weights[place] ?? 0), 0);
    if (best === null || passing > best.passing || (passing === best.passing && weight < best.weight))
      best = { places, passing, weight };
  }
  return best === null ? null : { places: best.places, passing: best.passing };
}
