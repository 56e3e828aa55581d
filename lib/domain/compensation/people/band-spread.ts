import { type PayLevel, payLevels } from "@/lib/domain/compensation/pay-cell";
import { quantile } from "@/lib/domain/statistics/quantile";
import type { BandStanding } from "./band-standing";
import type { OwnPerson } from "./own-person";

/** How the compa-ratios of a role's level spread. */
export type BandSpread = {
  readonly role: string;
  readonly level: PayLevel;
  /** Upwards, one a person. */
  readonly ratios: readonly number[];
  /** By R's type 7; null for fewer than three people, whose points say all there is. */
  readonly median: number | null;
  readonly below: number;
  readonly above: number;
  /** Low and high end over the midpoint; the same for everybody, as one width holds for all bands of a role. */
  readonly low: number;
  readonly high: number;
};

const LEAST_FOR_MEDIAN = 3;

/** The spread of each role and level that somebody with a band holds: roles by their slugs, levels from the beginning. */
export function bandSpreads(
  people: readonly { readonly person: OwnPerson; readonly standing: BandStanding }[],
): readonly BandSpread[] {
  const groups = new Map<string, { role: string; level: PayLevel; standings: (BandStanding & { kind: "banded" })[] }>();
  for (const { person, standing } of people) {
    const { role, level } = person;
    if (role === null || level === null || standing.kind === "bandless") continue;
    const key = `${role} ${level}`;
    const group = groups.get(key) ?? { role, level, standings: [] };
    group.standings.push(standing);
    groups.set(key, group);
  }
  return [...groups.values()].map(spreadOf).sort(byRoleAndLevel);
}

function spreadOf(group: {
  readonly role: string;
  readonly level: PayLevel;
  readonly standings: readonly (BandStanding & { kind: "banded" })[];
}): BandSpread {
  const { role, level, standings } = group;
  const ratios = standings.map(({ compaRatio }) => compaRatio).sort((a, b) => a - b);
  const count = (side: "below" | "above") => standings.filter((standing) => standing.side === side).length;
  const band = standings[0]?.band ?? { low: 1, midpoint: 1, high: 1 };
  return {
    ...{ role, level, ratios },
    median: ratios.length < LEAST_FOR_MEDIAN ? null : quantile(ratios, 0.5),
    below: count("below"),
    above: count("above"),
    low: band.low / band.midpoint,
    high: band.high / band.midpoint,
  };
}

function byRoleAndLevel(a: BandSpread, b: BandSpread): number {
  if (a.role !== b.role) return a.role < b.role ? -1 : 1;
  return payLevels.indexOf(a.level) - payLevels.indexOf(b.level);
}
