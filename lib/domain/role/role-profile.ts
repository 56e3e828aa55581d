// zod/mini, because the browser checks profiles too, and the whole of zod is a sixth of what a page may ship.
import * as z from "zod/mini";

export const RequirementKind = z.enum(["must", "strong", "nice"]);
export type RequirementKind = z.infer<typeof RequirementKind>;

export const RoleLevel = z.enum(["mid", "senior", "staff", "principal", "lead", "director", "vp"]);
export type RoleLevel = z.infer<typeof RoleLevel>;

const Slug = z.string().check(z.minLength(1), z.maxLength(80));

export const Requirement = z.object({
  skill: Slug,
  /** Relative importance inside the role. */
  weight: z.int().check(z.minimum(0), z.maximum(5)),
  required: RequirementKind,
  /** 1 aware … 5 authority, for a fully effective senior (director in leadership roles). */
  targetLevel: z.int().check(z.minimum(1), z.maximum(5)),
  /** Skills that stand in for this one at the same level. */
  satisfiedBy: z.array(Slug).check(z.maxLength(20)),
});
export type Requirement = z.infer<typeof Requirement>;

/** The versioned requirements of a role. Two versions never mix in one ranking. */
export const RoleProfile = z.object({
  role: Slug,
  version: z.int().check(z.minimum(1)),
  /** Chance from 0 to 1 that somebody in the pool holds a skill about which the résumé is silent. */
  baseRate: z.number().check(z.minimum(0), z.maximum(0.5)),
  requirements: z.array(Requirement).check(z.maxLength(200)),
});
export type RoleProfile = z.infer<typeof RoleProfile>;
