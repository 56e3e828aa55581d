import { z } from "zod";
import { deepFreeze } from "@/lib/reference/deep-freeze";
import { RoleDescription } from "@/lib/reference/role";
import roleFile from "./data/roles.json";

export type Role = RoleDescription;

const RoleFile = z.strictObject({
  schemaVersion: z.string(),
  title: z.string(),
  readingNotes: z.array(z.string().min(1)).readonly(),
  roles: z.array(RoleDescription).readonly(),
});

const parsed = deepFreeze(RoleFile.parse(roleFile));

/** The ten roles in their given order. Requirements are in `role-profiles`, questions in `interview-kits`. */
export const roles: readonly Role[] = parsed.roles;

export const roleBySlug: ReadonlyMap<string, Role> = new Map(roles.map((role) => [role.slug, role]));

/** How weights, target levels and scale figures of the roles are meant to be read. */
export const roleReadingNotes: readonly string[] = parsed.readingNotes;
