import type { RoleGap, SkillGap } from "@/lib/domain/gap/talent-gap";
import type { GapView } from "./search-params";

type GapOf<Skill extends SkillGap> = Omit<RoleGap, "skills"> & { readonly skills: readonly Skill[] };

export type ChosenGap<Skill extends SkillGap = SkillGap> = {
  readonly gap: GapOf<Skill>;
  /** The requirements that the table lists, scarcest first within their kind. */
  readonly rows: readonly Skill[];
  /** The requirement whose people are shown; null for a profile that asks for nothing. */
  readonly skill: Skill | null;
};

const kindOrder = { must: 0, strong: 1, nice: 2 } as const;

function isListed(entry: SkillGap, kinds: GapView["kinds"]): boolean {
  return kinds === "all" || (kinds === "nice") === (entry.required === "nice");
}

/** The role and skill that the address asks for; else the first role, and the scarcest of what is listed. */
export function chooseGap<Skill extends SkillGap>(
  gaps: readonly GapOf<Skill>[],
  view: GapView,
): ChosenGap<Skill> | null {
  const gap = gaps.find(({ role }) => role === view.role) ?? gaps[0];
  if (gap === undefined) return null;
  const rows = gap.skills
    .filter((entry) => isListed(entry, view.kinds))
    .sort((a, b) => kindOrder[a.required] - kindOrder[b.required] || a.proving - b.proving || b.weight - a.weight);
  const skill = gap.skills.find((entry) => entry.skill === view.skill) ?? rows[0] ?? null;
  return { gap, rows, skill };
}
