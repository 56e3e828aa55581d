import { z } from "zod";
import { deepFreeze } from "@/lib/reference/deep-freeze";
import roleSkillsFile from "./data/role-skills.json";

const ShippedRequirement = z
  .strictObject({
    slug: z.string().min(1).max(80),
    weight: z.number().int().min(1).max(5),
    required: z.enum(["must", "strong", "nice"]),
    targetLevel: z.number().int().min(1).max(5),
    satisfiedBy: z.array(z.string().min(1).max(80)).max(20).default([]),
  })
  // The domain names a requirement's skill `skill`; the dossier calls it `slug`.
  .transform(({ slug, ...rest }) => ({ skill: slug, ...rest }));

/** Fits `RoleProfile` of the domain, which this layer may not import. */
export type ShippedProfile = {
  role: string;
  version: number;
  baseRate: number;
  requirements: z.infer<typeof ShippedRequirement>[];
};

/**
 * Chance that somebody holds a skill about which the résumé is silent. Judgement, not a measurement: low, because
 * these skills are rare; a person may change it in the profile.
 */
const SHIPPED_BASE_RATE = 0.05;

/** The requirements of the ten roles as shipped, version 1, in the order of the roles. */
export const shippedProfiles: readonly ShippedProfile[] = deepFreeze(
  Object.entries(z.record(z.string(), z.array(ShippedRequirement)).parse(roleSkillsFile)).map(
    ([role, requirements]) => ({
      role,
      version: 1,
      baseRate: SHIPPED_BASE_RATE,
      requirements,
    }),
  ),
);
