import { seededRandom } from "@/lib/domain/random";
import type { LevelShares } from "./linkage-record";

/** The level of each field of one pair, in the order of the rules; −1 where one of the two says nothing. */
export type Pattern = Int8Array;

/** Fewer pairs, or fewer of them likely to be one, teach less than what is known of such data anyway. */
const FEWEST_PAIRS = 1000;
const FEWEST_MATCHES = 50;
const ROUNDS = 25;
/** How many pairs what is known beforehand counts for. */
const PRIOR_PAIRS = 50;
const PRIOR_SHARE_OF_MATCHES = 0.1;

function zeros(shares: readonly LevelShares[]): number[][] {
  return shares.map(({ m }) => m.map(() => 0));
}

function smoothed(counts: readonly number[], prior: readonly number[], priorPairs: number): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0) + priorPairs;
  return counts.map((count, level) => (count + priorPairs * (prior[level] ?? 0)) / total);
}

/** The shares by chance at each level, from pairs drawn blindly; what is known beforehand counts for a few of them. */
export function chanceShares(
  patterns: readonly Pattern[],
  known: readonly LevelShares[],
): readonly (readonly number[])[] {
  const counts = zeros(known);
  for (const pattern of patterns)
    for (const [field, level] of pattern.entries()) {
      const row = counts[field];
      if (level >= 0 && row !== undefined) row[level] = (row[level] ?? 0) + 1;
    }
  return counts.map((row, field) => smoothed(row, known[field]?.u ?? [], PRIOR_PAIRS));
}

function logLikelihood(pattern: Pattern, shares: readonly (readonly number[])[]): number {
  let sum = 0;
  for (let field = 0; field < pattern.length; field += 1) {
    const level = pattern[field] ?? -1;
    if (level >= 0) sum += Math.log(shares[field]?.[level] ?? 1);
  }
  return sum;
}

type Mixture = {
  readonly matched: number;
  readonly m: readonly (readonly number[])[];
  readonly rest: readonly (readonly number[])[];
};

function nextMixture(patterns: readonly Pattern[], now: Mixture, known: readonly LevelShares[]): Mixture {
  const [inMatches, inRest] = [zeros(known), zeros(known)];
  const odds = Math.log(now.matched / (patterns.length - now.matched));
  let matched = 0;
  for (const pattern of patterns) {
    const share = 1 / (1 + Math.exp(logLikelihood(pattern, now.rest) - logLikelihood(pattern, now.m) - odds));
    matched += share;
    for (let field = 0; field < pattern.length; field += 1) {
      const level = pattern[field] ?? -1;
      const [matches, others] = [inMatches[field], inRest[field]];
      if (level < 0 || matches === undefined || others === undefined) continue;
      matches[level] = (matches[level] ?? 0) + share;
      others[level] = (others[level] ?? 0) + 1 - share;
    }
  }
  const priorPairs = PRIOR_PAIRS + PRIOR_SHARE_OF_MATCHES * matched;
  return {
    matched: Math.min(patterns.length - 1, Math.max(1, matched)),
    m: inMatches.map((row, field) => smoothed(row, known[field]?.m ?? [], priorPairs)),
    rest: inRest.map((row, field) => smoothed(row, known[field]?.u ?? [], PRIOR_PAIRS)),
  };
}

/**
 * The shares of true pairs at each level, by expectation and maximisation over pairs of which nobody said which are one: a mixture of two
 * kinds that agree independently field by field (W. E. Winkler, "Using the EM algorithm for weight computation in the Fellegi–Sunter model",
 * 1988), drawn a little towards what is known beforehand. The same pairs give the same shares. Null when there is too little to learn from.
 */
export function matchShares(
  patterns: readonly Pattern[],
  known: readonly LevelShares[],
): readonly (readonly number[])[] | null {
  if (patterns.length < FEWEST_PAIRS) return null;
  let mixture: Mixture = {
    matched: patterns.length / 10,
    m: known.map(({ m }) => m),
    rest: chanceShares(patterns, known),
  };
  for (let round = 0; round < ROUNDS; round += 1) mixture = nextMixture(patterns, mixture, known);
  return mixture.matched < FEWEST_MATCHES ? null : mixture.m;
}

/** `count` pairs of different numbers below `size`, the same for the same seed; none when there are fewer than two. */
export function drawPairs(size: number, count: number, seed: number): readonly (readonly [number, number])[] {
  if (size < 2) return [];
  const random = seededRandom(seed);
  return Array.from({ length: count }, (): readonly [number, number] => {
    const first = Math.floor(random() * size);
    const second = Math.floor(random() * (size - 1));
    return [first, second < first ? second : second + 1];
  });
}
