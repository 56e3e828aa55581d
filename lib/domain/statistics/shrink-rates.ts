/** How often something came of how many tries. */
export type Tally = { readonly hits: number; readonly trials: number };

/** A beta distribution of rates: `mean` from 0 to 1, and how many tries it weighs as much as. */
export type RatePrior = { readonly mean: number; readonly weight: number };

/** Nothing weighs less than one try, and nothing more than all the tries that were seen. */
const LEAST_WEIGHT = 1;

/**
 * What the rates of all groups say about the rate of one: the prior of the beta-binomial model, by moments with groups weighted by their tries
 * (J. C. Kleinman, Journal of the American Statistical Association 68, 1973, 46–54, weights w = n). The more the groups differ beyond
 * what chance brings, the less the prior weighs; groups that differ no more than chance does give the most it may weigh, all their tries.
 * Fewer than two groups with tries, or no hit or nothing but hits in all of them: null, for then there is nothing to learn from the others.
 */
export function ratePrior(tallies: readonly Tally[]): RatePrior | null {
  const tried = tallies.filter(({ trials }) => trials > 0);
  const trials = tried.reduce((sum, tally) => sum + tally.trials, 0);
  const hits = tried.reduce((sum, tally) => sum + tally.hits, 0);
  if (tried.length < 2 || hits === 0 || hits === trials) return null;
  const mean = hits / trials;
  const freedom = tried.length - 1;
  const spread = tried.reduce((sum, tally) => sum + tally.trials * (tally.hits / tally.trials - mean) ** 2, 0);
  const room = trials - tried.reduce((sum, tally) => sum + tally.trials ** 2, 0) / trials - freedom;
  const overdispersion = room <= 0 ? 0 : (spread / (mean * (1 - mean)) - freedom) / room;
  const weight = overdispersion <= 0 ? trials : 1 / overdispersion - 1;
  return { mean, weight: Math.min(trials, Math.max(LEAST_WEIGHT, weight)) };
}

/**
 * The rate of one group, drawn towards the mean of all: the mean of the posterior beta distribution. It lies between the group's own rate and
 * the mean, nearer to its own the more was tried. Nothing tried gives the mean.
 */
export function shrunkenRate({ hits, trials }: Tally, { mean, weight }: RatePrior): number {
  return (hits + mean * weight) / (trials + weight);
}
