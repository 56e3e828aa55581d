import { z } from "zod";

export const RequirementKind = z.enum(["must", "strong", "nice"]);
export type RequirementKind = z.infer<typeof RequirementKind>;

export const RoleLevel = z.enum(["mid", "senior", "staff", "principal", "lead", "director", "vp"]);
export type RoleLevel = z.infer<typeof RoleLevel>;

export const Requirement = z.object({
  skill: z.string().min(1).max(80),
  /** Relative importance inside the role. */
  weight: z.number().int().min(0).max(5),
  required: RequirementKind,
  /** 1 aware … 5 authority, for a fully effective senior (director in leadership roles). */
  targetLevel: z.number().int().min(1).max(5),
  /** Skills that stand in for this one at the same level. */
  satisfiedBy: z.array(z.string().min(1).max(80)).max(20),
});
export type Requirement = z.infer<typeof Requirement>;

/** The versioned requirements of a role. Two versions never mix in one ranking. */
export const RoleProfile = z.object({
  role: z.string().min(1).max(80),
  version: z.number().int().min(1),
  /** Chance from 0 to 1 that somebody in the pool holds a skill about which the résumé is silent. */
  baseRate: z.number().min(0).max(0.5),
  requirements: z.array(Requirement).max(200),
});
export type RoleProfile = z.infer<typeof RoleProfile>;
