import { z } from "zod";
import { RoleLevel } from "@/lib/domain/role/role-profile";
import { ApiMoment, named, pageOf } from "./api-schemas";

export const ApiRole = named(
  "Role",
  z.object({
    slug: z.string(),
    name: z.string(),
    summary: z.string(),
    levels: z.array(RoleLevel),
    /** The level that the profile's target levels describe. */
    defaultLevel: RoleLevel,
    profileVersion: z.number().int().min(1),
  }),
);

export const ApiRolePage = named("RolePage", pageOf(ApiRole));

export const ApiRequirement = named(
  "Requirement",
  z.object({
    skill: z.string(),
    skillName: z.string(),
    required: z.enum(["must", "strong", "nice"]),
    weight: z.number().int().min(0).max(5),
    targetLevel: z.number().int().min(1).max(5).describe("1 aware to 5 authority"),
    satisfiedBy: z.array(z.string()).describe("Skills that stand in for this one at the same level"),
  }),
);

export const ApiRoleProfile = named(
  "RoleProfile",
  z.object({
    ...ApiRole.shape,
    responsibilities: z.array(z.string()),
    profile: z.object({
      version: z.number().int().min(1),
      origin: z.enum(["shipped", "edited"]),
      note: z.string(),
      createdAt: ApiMoment,
      baseRate: z.number().describe("Chance that somebody holds a skill about which the résumé is silent"),
      requirements: z.array(ApiRequirement),
    }),
  }),
);
