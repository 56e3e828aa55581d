import type { Requirement, RoleProfile } from "@/lib/domain/role/role-profile";
import { skillBySlug } from "@/lib/reference/skills";

/** How much a skill matters by kind: a must counts twice a strong, a nice-to-have a quarter, as in the ranking of gaps. */
const KIND_WEIGHT = { must: 2, strong: 1, nice: 0.25 } as const;

/** Printed where the distance is shown. */
export const DISTANCE_FORMULA =
  "1 − Σ min(a, b) ÷ Σ max(a, b) over all skills, where a and b are what each role brings: weight × kind (must 2, strong 1, nice ¼) × level ÷ 5, and to an adjacent skill the share that transfers";

/** What somebody fully effective in a role brings to each skill, by skill; absent = nothing. */
export type RoleReach = ReadonlyMap<string, number>;

function raise(reach: Map<string, number>, skill: string, amount: number): void {
  if (amount > (reach.get(skill) ?? 0)) reach.set(skill, amount);
}

/**
 * What a role brings: each requirement at weight × kind × level, and to each adjacent skill the share of it that transfers, the larger where
 * two meet. A function of the profile alone, so that a distance between reaches keeps its laws. Requirements without weight bring nothing.
 */
export function roleReach({ requirements }: Pick<RoleProfile, "requirements">): RoleReach {
  const reach = new Map<string, number>();
  for (const { skill, weight, required, targetLevel } of requirements) {
    const amount = weight * KIND_WEIGHT[required] * (targetLevel / 5);
    if (amount <= 0) continue;
    raise(reach, skill, amount);
    for (const { slug, transfer } of skillBySlug.get(skill)?.adjacent ?? []) raise(reach, slug, amount * transfer);
  }
  return reach;
}

/**
 * Lateral distance between two roles, from 0 (they bring the same) to 1 (nothing in common): the weighted Jaccard distance of what they
 * bring. Symmetric, 0 to itself, and the triangle inequality holds (Charikar 2002, "Similarity estimation techniques from rounding
 * algorithms"; the laws are tested). Two roles that bring nothing are the same.
 */
export function roleDistance(first: RoleReach, second: RoleReach): number {
  let [shared, all] = [0, 0];
  for (const skill of new Set([...first.keys(), ...second.keys()])) {
    const [one, other] = [first.get(skill) ?? 0, second.get(skill) ?? 0];
    shared += Math.min(one, other);
    all += Math.max(one, other);
  }
  return all === 0 ? 0 : 1 - shared / all;
}

/** By skill, the level from 0 to 5 that somebody of a role has, or carries over from an adjacent skill. */
function levelsOf(requirements: readonly Requirement[]): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const { skill, weight, targetLevel } of requirements) {
    if (weight <= 0) continue;
    raise(levels, skill, targetLevel);
    for (const { slug, transfer } of skillBySlug.get(skill)?.adjacent ?? [])
      raise(levels, slug, targetLevel * transfer);
  }
  return levels;
}

export type MustLearn = {
  /** Share from 0 to 1 of the weight of the other role that is still to learn. */
  readonly share: number;
  /** What weighs most first. */
  readonly skills: readonly { readonly skill: string; readonly levelHeld: number; readonly levelAsked: number }[];
};

/**
 * What somebody fully effective in `from` must learn to be so in `to`: the share of the other role's weight × kind that is missing, level by
 * level; an adjacent skill carries its transfer, a stand-in counts like the skill. Directed: a specialist learns little of a broad role's
 * other half, not the other way round. From a role to itself, and to a role without requirements, nothing.
 */
export function mustLearn(from: Pick<RoleProfile, "requirements">, to: Pick<RoleProfile, "requirements">): MustLearn {
  const levels = levelsOf(from.requirements);
  let [missing, all] = [0, 0];
  const skills: { skill: string; levelHeld: number; levelAsked: number; missing: number }[] = [];
  for (const { skill, weight, required, targetLevel, satisfiedBy } of to.requirements) {
    const full = weight * KIND_WEIGHT[required];
    const held = Math.max(...[skill, ...satisfiedBy].map((slug) => levels.get(slug) ?? 0));
    const share = full * Math.max(0, 1 - held / targetLevel);
    all += full;
    missing += share;
    if (share > 0) skills.push({ skill, levelHeld: held, levelAsked: targetLevel, missing: share });
  }
  skills.sort((a, b) => b.missing - a.missing || (a.skill < b.skill ? -1 : 1));
  return {
    share: all === 0 ? 0 : missing / all,
    skills: skills.map(({ missing: _, ...rest }) => rest),
  };
}

export type RoleNeighbour = {
  readonly role: string;
  readonly distance: number;
  /** What somebody of this neighbour must learn to move here. */
  readonly learn: MustLearn;
};

export type RoleSurroundings = {
  readonly role: string;
  /** One a profile, itself included, in the order of the profiles. */
  readonly distances: readonly number[];
  /** The other roles, nearest first. */
  readonly neighbours: readonly RoleNeighbour[];
};

/** How far the roles are from each other, in the order of the profiles; no profiles, nothing. */
export function roleDistances(profiles: readonly RoleProfile[]): readonly RoleSurroundings[] {
  const reaches = profiles.map(roleReach);
  return profiles.map((profile, row) => {
    const distances = reaches.map((reach) => roleDistance(reaches[row] ?? new Map(), reach));
    const neighbours = profiles.flatMap((other, column) =>
      column === row ? [] : [{ role: other.role, distance: distances[column] ?? 1, learn: mustLearn(other, profile) }],
    );
    neighbours.sort((a, b) => a.distance - b.distance || (a.role < b.role ? -1 : 1));
    return { role: profile.role, distances, neighbours };
  });
}
