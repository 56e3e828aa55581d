import type { RoleGap, SkillGap } from "./talent-gap";

export type WidestGap = {
  readonly skill: string;
  /** The role that asks for it and has fewest who prove it. */
  readonly role: string;
  readonly provenShare: number;
  readonly gap: SkillGap;
};

const kindWeight = { must: 2, strong: 1, nice: 0.25 } as const;

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
      const width = (1 - provenShare) * gap.weight * kindWeight[gap.required];
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
