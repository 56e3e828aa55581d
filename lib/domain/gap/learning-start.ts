import type { Interval } from "@/lib/domain/interval";
import type { Requirement } from "@/lib/domain/role/role-profile";
import { skillBySlug } from "@/lib/reference/skills";

/** From what somebody sets out. */
export type LearningStart = {
  /** The skill itself, a stand-in, or an adjacent one. */
  readonly skill: string;
  /** What carries over, 0 to 1; 1 for the skill itself and its stand-ins. */
  readonly transfer: number;
  /** The level in that skill. */
  readonly level: Interval;
};

/** How much of which held skill carries over to the one asked, 0 to 1; what carries nothing is not in it. */
export function carriedOver(requirement: Pick<Requirement, "skill" | "satisfiedBy">): ReadonlyMap<string, number> {
  const adjacent = [...skillBySlug.values()].flatMap(({ slug, adjacent: near }) => {
    const transfer = near.find((other) => other.slug === requirement.skill)?.transfer ?? 0;
    return transfer > 0 ? [[slug, transfer] as const] : [];
  });
  const whole = [requirement.skill, ...requirement.satisfiedBy].map((slug) => [slug, 1] as const);
  return new Map([...adjacent, ...whole]);
}

function middle({ low, high }: Interval): number {
  return (low + high) / 2;
}

/** The held skill from which most carries over, by the middle of its level; null where nothing does. Ties go to the first by name. */
export function learningStart(
  held: readonly { readonly skill: string; readonly level: Interval }[],
  carried: ReadonlyMap<string, number>,
): LearningStart | null {
  let best: LearningStart | null = null;
  for (const { skill, level } of held) {
    const transfer = carried.get(skill) ?? 0;
    const worth = middle(level) * transfer;
    if (worth === 0) continue;
    const bestWorth = best === null ? 0 : middle(best.level) * best.transfer;
    if (worth > bestWorth || (worth === bestWorth && best !== null && skill < best.skill))
      best = { skill, transfer, level };
  }
  return best;
}
