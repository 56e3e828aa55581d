import { levelAsked } from "@/lib/domain/role/level-asked";
import type { RoleLevel, RoleProfile } from "@/lib/domain/role/role-profile";
import type { PackedPool } from "@/lib/domain/scoring/packed";

/** What less may be asked of a must-have: one level less, as a strong requirement instead, or not at all. */
export const requirementEasings = ["lower", "strong", "drop"] as const;
export type RequirementEasing = (typeof requirementEasings)[number];

export type RequirementChange = {
  /** Place of the must-have in the profile. */
  readonly place: number;
  readonly easing: RequirementEasing;
};

/**
 * A profile that carries each of its must-haves a second time, behind all others, asked one level lower and without weight. A pool packed
 * against it can be held against any change by moving weights and kinds alone, with the scoring that every page uses.
 */
export type EasedProfile = {
  readonly profile: RoleProfile;
  /** Where the lower twin of a must-have stands, by the place of the must-have; none where the lowest level is asked. */
  readonly twins: ReadonlyMap<number, number>;
};

/** Adds the lower twins to a profile, for candidates of `level`. Scores against it equal those against `profile`. */
export function withLowerTwins(profile: RoleProfile, level: RoleLevel): EasedProfile {
  const requirements = [...profile.requirements];
  const twins = new Map<number, number>();
  profile.requirements.forEach((requirement, place) => {
    if (requirement.required !== "must" || requirement.weight === 0) return;
    const lower = { ...requirement, targetLevel: requirement.targetLevel - 1 };
    if (levelAsked(lower, level) === levelAsked(requirement, level)) return;
    twins.set(place, requirements.length);
    requirements.push({ ...lower, weight: 0 });
  });
  return { profile: { ...profile, requirements }, twins };
}

/** A packed pool with the weights it is scored by. */
export type WeighedPool = { readonly pool: PackedPool; readonly weights: readonly number[] };

/** The same people under a profile of which one requirement asks less. A twin that does not exist changes nothing. */
export function easedPool(
  { pool, weights }: WeighedPool,
  { place, easing }: RequirementChange,
  twins: EasedProfile["twins"],
): WeighedPool {
  if (easing === "strong") return { pool: { ...pool, kinds: pool.kinds.with(place, "strong") }, weights };
  if (easing === "drop") return { pool, weights: weights.with(place, 0) };
  const twin = twins.get(place);
  if (twin === undefined) return { pool, weights };
  return { pool, weights: weights.with(place, 0).with(twin, weights[place] ?? 0) };
}
