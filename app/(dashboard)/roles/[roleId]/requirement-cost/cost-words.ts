import { skillName } from "@/components/evidence/skill-names";
import type { Interval } from "@/lib/domain/interval";
import type { RequirementChange } from "@/lib/domain/requirement-cost/requirement-change";
import type { RoleProfile } from "@/lib/domain/role/role-profile";
import { formatCount } from "@/lib/format";

/** The name of the skill that a requirement asks. */
export function nameAt(profile: RoleProfile, place: number): string {
  return skillName(profile.requirements[place]?.skill ?? "");
}

/** A change as the second part of "if …": "Kubernetes were strong". */
export function changeInWords(profile: RoleProfile, { place, easing }: RequirementChange): string {
  const name = nameAt(profile, place);
  if (easing === "strong") return `${name} were strong instead of a must`;
  return easing === "drop" ? `${name} were not asked` : `${name} were asked one level lower`;
}

/** A pool between who passes and who may: "4 to 31", "4" where nothing is open. */
export function poolInWords({ low, high }: Interval): string {
  return low === high ? formatCount(low) : `${formatCount(low)} to ${formatCount(high)}`;
}
