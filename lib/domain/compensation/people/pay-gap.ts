import type { Interval } from "@/lib/domain/interval";
import { seededRandom } from "@/lib/domain/random";
import { quantile } from "@/lib/domain/statistics/quantile";

/** Fewer people than this are no group that says anything, and their figures would be those of persons. */
export const LEAST_IN_GROUP = 5;
const DRAWS = 2000;

/** A gap and the interval in which it lies with 95 %. Above 0: the group has less than the one it is held against. */
export type Gap = { readonly gap: number; readonly interval: Interval };

export type GroupGap = {
  readonly group: string;
  readonly people: number;
  /** In full-time base pay, whatever people do; null for a group that is too small. */
  readonly pay: Gap | null;
  /** In compa-ratios, which hold role, level and place even; null where fewer than five of either group have a band. */
  readonly likeForLike: (Gap & { readonly people: number }) | null;
};

export type PayGaps = {
  /** The largest group, against which the others are held; null where no two groups are large enough. */
  readonly comparator: { readonly group: string; readonly people: number } | null;
  /** The others, the largest first. */
  readonly groups: readonly GroupGap[];
  /** Of whom the column says nothing. */
  readonly unknown: number;
};

export type GroupedPay = {
  /** "" where it is not known. */
  readonly group: string;
  /** Of a full-time year, in one currency for all; null where there is no rate. */
  readonly base: number | null;
  readonly compaRatio: number | null;
};

/**
 * How much less each group is paid than the largest one: the difference of the medians over the median of the larger group, as official
 * statistics of the gender pay gap state it, with a percentile bootstrap interval of 2,000 seeded draws (B. Efron and R. J. Tibshirani, An
 * Introduction to the Bootstrap, 1993, chapter 13). Groups of fewer than five people show their size only. Nobody: no groups.
 */
export function payGaps(people: readonly GroupedPay[], seed: number): PayGaps {
  const byGroup = new Map<string, GroupedPay[]>();
  for (const person of people) {
    const members = byGroup.get(person.group);
    if (members === undefined) byGroup.set(person.group, [person]);
    else members.push(person);
  }
  const unknown = byGroup.get("")?.length ?? 0;
  byGroup.delete("");
  const sorted = [...byGroup].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  const [first, second] = sorted;
  const isLarge = (members: readonly GroupedPay[] | undefined) => (members?.length ?? 0) >= LEAST_IN_GROUP;
  if (first === undefined || !isLarge(first[1]) || !isLarge(second?.[1])) {
    const groups = sorted.map(([group, members]) => ({ group, people: members.length, pay: null, likeForLike: null }));
    return { comparator: null, groups, unknown };
  }
  const [name, comparator] = first;
  const groups = sorted.slice(1).map(([group, members]): GroupGap => {
    const ratios = [valuesOf(comparator, "compaRatio"), valuesOf(members, "compaRatio")] as const;
    const ratioGap = gapOf(...ratios, seed);
    return {
      ...{ group, people: members.length },
      pay: gapOf(valuesOf(comparator, "base"), valuesOf(members, "base"), seed),
      likeForLike: ratioGap === null ? null : { ...ratioGap, people: ratios[1].length },
    };
  });
  return { comparator: { group: name, people: comparator.length }, groups, unknown };
}

function valuesOf(people: readonly GroupedPay[], field: "base" | "compaRatio"): readonly number[] {
  return people.flatMap((person) => person[field] ?? []).sort((a, b) => a - b);
}

function gapOf(comparator: readonly number[], group: readonly number[], seed: number): Gap | null {
  if (comparator.length < LEAST_IN_GROUP || group.length < LEAST_IN_GROUP) return null;
  const random = seededRandom(seed);
  const draws = Array.from({ length: DRAWS }, () => medianGap(drawn(comparator, random), drawn(group, random)));
  draws.sort((a, b) => a - b);
  return {
    gap: medianGap(comparator, group),
    interval: { low: quantile(draws, 0.025) ?? 0, high: quantile(draws, 0.975) ?? 0 },
  };
}

/** As many values as there are, each drawn from all; sorted. */
function drawn(values: readonly number[], random: () => number): readonly number[] {
  return values.map(() => values[Math.floor(random() * values.length)] ?? 0).sort((a, b) => a - b);
}

function medianGap(comparator: readonly number[], group: readonly number[]): number {
  const [larger, smaller] = [quantile(comparator, 0.5) ?? 0, quantile(group, 0.5) ?? 0];
  return larger === 0 ? 0 : (larger - smaller) / larger;
}
