import { createHash } from "node:crypto";
import type { RoleProfile } from "@/lib/domain/role/role-profile";

/** Identifies the content of a shipped profile, whatever its version number: base rate and requirements in their order. */
export function shippedHash(profile: Pick<RoleProfile, "baseRate" | "requirements">): string {
  const { baseRate, requirements } = profile;
  const rows = requirements.map(({ skill, weight, required, targetLevel, satisfiedBy }) => [
    skill,
    weight,
    required,
    targetLevel,
    satisfiedBy,
  ]);
  return createHash("sha256")
    .update(JSON.stringify([baseRate, rows]))
    .digest("hex");
}
