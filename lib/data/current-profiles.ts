import { z } from "zod";
import { Requirement, RoleProfile } from "@/lib/domain/role/role-profile";
import { roles } from "@/lib/reference/roles";
import type { ReadClient } from "./access";

const StoredRequirements = z.array(Requirement);

type ProfileRow = {
  readonly roleSlug: string;
  readonly version: number;
  readonly baseRate: number;
  readonly requirements: string;
};

/** A stored version as the domain knows it. */
export function toRoleProfile(row: ProfileRow): RoleProfile {
  return RoleProfile.parse({
    role: row.roleSlug,
    version: row.version,
    baseRate: row.baseRate,
    requirements: StoredRequirements.parse(JSON.parse(row.requirements)),
  });
}

/** Profiles that were parsed, by the id of their version: a version never changes, and every import asks for ten of them. */
const parsed = new Map<string, RoleProfile>();
const MOST_PARSED = 200;

function parsedOnce(row: ProfileRow & { readonly id: string }): RoleProfile {
  const known = parsed.get(row.id);
  if (known !== undefined) return known;
  const profile = toRoleProfile(row);
  if (parsed.size >= MOST_PARSED) parsed.clear();
  parsed.set(row.id, profile);
  return profile;
}

/** The current profile of every role, in the order of the roles. */
export async function findCurrentProfiles(db: Pick<ReadClient, "roleProfileVersion">): Promise<readonly RoleProfile[]> {
  const newest = await db.roleProfileVersion.groupBy({ by: ["roleSlug"], _max: { version: true } });
  const rows = await db.roleProfileVersion.findMany({
    where: { OR: newest.map((group) => ({ roleSlug: group.roleSlug, version: group._max.version ?? 0 })) },
  });
  const position = new Map(roles.map((role, index) => [role.slug, index]));
  return rows.map(parsedOnce).sort((a, b) => (position.get(a.role) ?? 0) - (position.get(b.role) ?? 0));
}

/** Number of the current profile version of each role. */
export async function findCurrentVersions(
  db: Pick<ReadClient, "roleProfileVersion">,
): Promise<ReadonlyMap<string, number>> {
  const newest = await db.roleProfileVersion.groupBy({ by: ["roleSlug"], _max: { version: true } });
  return new Map(newest.map((group) => [group.roleSlug, group._max.version ?? 0]));
}
