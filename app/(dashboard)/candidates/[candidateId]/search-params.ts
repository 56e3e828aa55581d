import { z } from "zod";
import { defaultLevel, levelsOf } from "@/lib/domain/role/role-levels";
import { RoleLevel } from "@/lib/domain/role/role-profile";
import { roleBySlug } from "@/lib/reference/roles";

const Choice = z.object({
  role: z
    .string()
    .refine((slug) => roleBySlug.has(slug))
    .optional()
    .catch(undefined),
  level: z.optional(RoleLevel).catch(undefined),
});

export type RoleChoice = { readonly role: string; readonly level: RoleLevel };

/** The role and level that an address asks for; what it leaves out, or what does not exist, falls back to `role` and its usual level. */
export function readRoleChoice(
  parameters: Readonly<Record<string, string | string[] | undefined>>,
  fallbackRole: string,
): RoleChoice {
  const asked = Choice.parse(parameters);
  const role = asked.role ?? fallbackRole;
  const level = asked.level !== undefined && levelsOf(role).includes(asked.level) ? asked.level : defaultLevel(role);
  return { role, level };
}
