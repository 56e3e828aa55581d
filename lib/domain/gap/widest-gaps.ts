import type { RoleGap, SkillGap } from "./talent-gap";

export type WidestGap = {
  readonly skill: string;
  /** The role that asks for it and has fewest who prove it. */
  readonly role: string;
  readonly provenShare: number;
  readonly gap: SkillGap;
};

const kindWeight = { must: 2, strong: 1, nice: 0.25 } as const;

/** How wide a gap is: share of people without proof × weight × kind. */
function widthOf(gap: SkillGap, candidates: number): number {
  return (1 - gap.proving / candidates) * gap.weight * kindWeight[gap.required];
}

/**
 * The skills that hold the pool back most, each once, widest first: share of people without proof × weight × kind
 * (must counts twice a strong, a nice-to-have a quarter; a ranking rule of ours, not a measurement).
 * Roles without candidates say nothing; an empty pool gives an empty list.
 */
export function widestGaps(roles: readonly RoleGap[], limit: number): readonly WidestGap[] {
  const best = new Map<string, { readonly entry: WidestGap; readonly width: number }>();
  for (const { role, candidates, skills } of roles) {
    if (candidates === 0) continue;
    for (const gap of skills) {
      const provenShare = gap.proving / candidates;
      const width = widthOf(gap, candidates);
      const known = best.get(gap.skill);
      if (known === undefined || width > known.width)
        best.set(gap.skill, { entry: { skill: gap.skill, role, provenShare, gap }, width });
    }
  }
  return [...best.values()]
    .sort((a, b) => b.width - a.width || (a.entry.skill < b.entry.skill ? -1 : 1))
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/**
 * The skills that a chart of all roles shows: the widest gaps take the first third of the places, skills whose gaps add up to most over
 * the roles take the others. Scarcest first, by the mean share of people who prove them. An empty pool gives an empty list.
 */
export function gapSkills(roles: readonly RoleGap[], limit: number): readonly string[] {
  const sums = new Map<string, { width: number; share: number; roles: number }>();
  for (const { candidates, skills } of roles) {
    if (candidates === 0) continue;
    for (const gap of skills) {
      const known = sums.get(gap.skill) ?? { width: 0, share: 0, roles: 0 };
      sums.set(gap.skill, {
        width: known.width + widthOf(gap, candidates),
        share: known.share + gap.proving / candidates,
        roles: known.roles + 1,
      });
    }
  }
  const meanShare = (skill: string) => (sums.get(skill)?.share ?? 0) / (sums.get(skill)?.roles ?? 1);
  const byWidth = [...sums].sort(([a, first], [b, second]) => second.width - first.width || (a < b ? -1 : 1));
  const widest = widestGaps(roles, Math.ceil(limit / 3)).map(({ skill }) => skill);
  const chosen = [...new Set([...widest, ...byWidth.map(([skill]) => skill)])].slice(0, limit);
  return chosen.sort((a, b) => meanShare(a) - meanShare(b) || (a < b ? -1 : 1));
}
