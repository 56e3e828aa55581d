import type { CandidateFacts } from "@/lib/domain/evidence/evidence";
import type { Interval } from "@/lib/domain/interval";
import type { RequirementKind, RoleLevel, RoleProfile } from "@/lib/domain/role/role-profile";
import { isOpenRow } from "@/lib/domain/scoring/open-rows";
import type { ComputedScore, RequirementResult } from "@/lib/domain/scoring/score";
import { scoreCandidate } from "@/lib/domain/scoring/score-candidate";
import { withProven } from "@/lib/domain/scoring/with-proven";

/** What somebody has to reach. */
export type LiftTarget = {
  /** Expected points, 0 to 100. */
  readonly points: number;
  /** Whether more than `points` is needed, as to stand ahead of somebody who has them. */
  readonly isPast: boolean;
  /** Whether every must-have has to be met as well. */
  readonly needsGate: boolean;
};

/** A fact that can be verified: that somebody has a skill at the level asked, of which too little is known so far. */
export type LiftingFact = {
  readonly skill: string;
  readonly required: RequirementKind;
  readonly levelAsked: number;
  /** What is known now; null for nothing. */
  readonly levelFound: Interval | null;
};

export type Lift =
  /** Nothing more is needed. */
  | { readonly kind: "reached" }
  /** Not even with every open fact; `points` is what all of them give, `gate` whether every must-have would be met. */
  | { readonly kind: "out-of-reach"; readonly points: number; readonly isGateMet: boolean }
  | {
      readonly kind: "sets";
      /** Sets of facts each of which is enough, all of the same size; at most six, the best lifting first. */
      readonly sets: readonly (readonly LiftingFact[])[];
      /** Whether no smaller set is enough and every set of this size was tried; else a smaller one may have been missed. */
      readonly isExact: boolean;
    };

/** So many scores are computed at most before the search settles for what taking the best fact again and again finds. */
const MOST_SCORES = 1500;
const MOST_SETS = 6;
/** Sums of points differ in their last digits by the order of adding. */
const ROUNDING = 1e-9;

/** What a fact brings alone. */
type Gain = { readonly points: number; readonly mustHaves: number };

type Search = {
  readonly facts: readonly LiftingFact[];
  /** Places of the facts, the one that gains most points alone first. */
  readonly order: readonly number[];
  readonly gains: readonly Gain[];
  readonly target: LiftTarget;
  readonly scoreOf: (chosen: readonly number[]) => ComputedScore | null;
  /** Scores computed while sets were tried. */
  scores: number;
};

/**
 * The smallest sets of verifiable facts that lift somebody over a bar or past somebody else: what is unknown or proven below the level asked,
 * each taken as proven at that level. A denied skill is an answer, and no fact here. Every set is verified by scoring with it. Sets of one
 * size are tried before larger ones; a branch is left where even its best single gains together would not do, which holds because
 * a fact never gains more beside others than alone (points are a capped sum of best findings, which is submodular; a must-have is met once).
 */
export function liftingFacts(facts: CandidateFacts, profile: RoleProfile, level: RoleLevel, target: LiftTarget): Lift {
  const now = computed(facts, profile, level);
  if (reaches(now, target)) return { kind: "reached" };
  const rows = now === null ? [] : now.ledger.filter(isOpenRow);
  const open = rows.map(factOf);
  const scoreOf = (chosen: readonly number[]) =>
    computed(
      withProven(
        facts,
        chosen.flatMap((index) => open[index] ?? []),
      ),
      profile,
      level,
    );
  const all = open.map((_, index) => index);
  const best = scoreOf(all);
  if (!reaches(best, target))
    return { kind: "out-of-reach", points: best?.points.expected ?? 0, isGateMet: best?.gate === "passed" };
  const gains = open.map((_, index) => gainOf(now, scoreOf([index])));
  const order = all.toSorted((a, b) => (gains[b]?.points ?? 0) - (gains[a]?.points ?? 0) || a - b);
  return smallestSets({ facts: open, order, gains, target, scoreOf, scores: 0 });
}

function gainOf(before: ComputedScore | null, after: ComputedScore | null): Gain {
  return {
    points: (after?.points.expected ?? 0) - (before?.points.expected ?? 0),
    mustHaves: (after?.mustHaves.met ?? 0) - (before?.mustHaves.met ?? 0),
  };
}

function computed(facts: CandidateFacts, profile: RoleProfile, level: RoleLevel): ComputedScore | null {
  const score = scoreCandidate(facts, profile, level);
  return score.kind === "computed" ? score : null;
}

function reaches(score: ComputedScore | null, target: LiftTarget): boolean {
  if (score === null) return false;
  const { points, gate } = score;
  const isOver = target.isPast ? points.expected > target.points : points.expected >= target.points;
  return isOver && (!target.needsGate || gate === "passed");
}

function factOf({ requirement: { skill, required }, levelAsked, levelFound }: RequirementResult): LiftingFact {
  return { skill, required, levelAsked, levelFound };
}

function smallestSets(search: Search): Lift {
  for (let size = 1; size <= search.order.length && search.scores < MOST_SCORES; size += 1) {
    const found: (readonly number[])[] = [];
    extendSet(search, { chosen: [], next: 0, size }, found);
    if (found.length > 0) return shown(search, found, true);
  }
  return shown(search, [greedySet(search)], false);
}

type Begun = { readonly chosen: readonly number[]; readonly next: number; readonly size: number };

/** Finds every set of `size` that is enough, begins with `chosen` and goes on with facts from `next` on. */
function extendSet(search: Search, { chosen, next, size }: Begun, found: (readonly number[])[]): void {
  if (search.scores >= MOST_SCORES || found.length >= MOST_SETS) return;
  search.scores += 1;
  const score = search.scoreOf(chosen);
  const rest = size - chosen.length;
  if (rest === 0) {
    if (reaches(score, search.target)) found.push(chosen);
    return;
  }
  for (let at = next; at <= search.order.length - rest; at += 1) {
    // What follows gains less alone: where the next ones do not do, none of the later ones does.
    if (!canReach(search, score, at, rest)) return;
    const index = search.order[at];
    if (index !== undefined) extendSet(search, { chosen: [...chosen, index], next: at + 1, size }, found);
  }
}

/** Whether `count` facts from `at` on could be enough beside a score, each gaining what it gains alone. */
function canReach({ order, gains, target }: Search, score: ComputedScore | null, at: number, count: number): boolean {
  const left = order.slice(at).map((index) => gains[index] ?? { points: 0, mustHaves: 0 });
  const points = left.slice(0, count).reduce((sum, gain) => sum + gain.points, score?.points.expected ?? 0);
  if (points < target.points - ROUNDING) return false;
  if (!target.needsGate) return true;
  const most = left.map(({ mustHaves }) => mustHaves).sort((a, b) => b - a);
  const closed = most.slice(0, count).reduce((sum, gain) => sum + gain, 0);
  return closed >= (score?.mustHaves.open ?? 0);
}

/** Takes the fact that gains most beside those taken, until they are enough; all of them are. */
function greedySet({ order, target, scoreOf }: Search): readonly number[] {
  let chosen: readonly number[] = [];
  const left = new Set(order);
  while (!reaches(scoreOf(chosen), target) && left.size > 0) {
    const worth = (index: number) => {
      const score = scoreOf([...chosen, index]);
      // A must-have that the target needs comes before any points.
      return (target.needsGate ? (score?.mustHaves.met ?? 0) * 100 : 0) + (score?.points.expected ?? 0);
    };
    const [best] = [...left].map((index) => ({ index, worth: worth(index) })).sort((a, b) => b.worth - a.worth);
    if (best === undefined) break;
    chosen = [...chosen, best.index];
    left.delete(best.index);
  }
  return chosen;
}

function shown(search: Search, sets: readonly (readonly number[])[], isExact: boolean): Lift {
  const points = (set: readonly number[]) => search.scoreOf(set)?.points.expected ?? 0;
  const sorted = sets.map((set) => ({ set, points: points(set) })).sort((a, b) => b.points - a.points);
  return {
    kind: "sets",
    sets: sorted.map(({ set }) => set.flatMap((index) => search.facts[index] ?? [])),
    isExact,
  };
}
