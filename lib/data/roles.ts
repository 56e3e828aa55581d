import "server-only";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { RoleProfile } from "@/lib/domain/role/role-profile";
import { type Role, roleBySlug, roles } from "@/lib/reference/roles";
import type { RoleProfileVersion } from "@/prisma/generated/client";
import { type ReadClient, read } from "./access";
import { findCurrentProfiles, toRoleProfile } from "./current-profiles";

/** One version of a role's profile, with how it came about. */
export type ProfileVersion = RoleProfile & {
  readonly note: string;
  /** `shipped` with the program, or `edited` by a person. */
  readonly origin: "shipped" | "edited";
  readonly createdAt: Date;
  readonly createdBy: string;
};

export type RoleWithProfile = { readonly role: Role; readonly profile: RoleProfile };

/** A stored row as pages and other verbs use it. */
export function toProfileVersion(row: RoleProfileVersion): ProfileVersion {
  const { note, createdAt, createdBy } = row;
  return { ...toRoleProfile(row), note, origin: row.origin === "shipped" ? "shipped" : "edited", createdAt, createdBy };
}

function knownRole(slug: string): Role {
  const role = roleBySlug.get(slug);
  if (role === undefined)
    throw new DomainError("NOT_FOUND", "There is no such role. Choose one of the ten on the page Roles.");
  return role;
}

/** The newest version of one role; every verb that means "the" profile means this row. */
export async function findCurrentRow(
  db: Pick<ReadClient, "roleProfileVersion">,
  slug: string,
): Promise<RoleProfileVersion> {
  const row = await db.roleProfileVersion.findFirst({ where: { roleSlug: slug }, orderBy: { version: "desc" } });
  if (row === null)
    throw new DomainError(
      "NOT_FOUND",
      "This role has no profile yet. Restart Rolecall to load the ones that it ships.",
    );
  return row;
}

/** The ten roles in their given order, each with its current profile. */
export function listRoles(actor: Actor): Promise<readonly RoleWithProfile[]> {
  return read(actor, "role:read", async (db) => {
    const profiles = new Map((await findCurrentProfiles(db)).map((profile) => [profile.role, profile]));
    return roles.flatMap((role) => {
      const profile = profiles.get(role.slug);
      return profile === undefined ? [] : [{ role, profile }];
    });
  });
}

/** One role with its current profile. */
export function getRole(
  actor: Actor,
  slug: string,
): Promise<{ readonly role: Role; readonly profile: ProfileVersion }> {
  return read(actor, "role:read", async (db) => ({
    role: knownRole(slug),
    profile: toProfileVersion(await findCurrentRow(db, slug)),
  }));
}

/** The profile in force for a role. */
export function getCurrentProfile(actor: Actor, slug: string): Promise<ProfileVersion> {
  return read(actor, "role:read", async (db) => toProfileVersion(await findCurrentRow(db, knownRole(slug).slug)));
}

/** One version of a role's profile, old or current. */
export function getProfileVersion(actor: Actor, slug: string, version: number): Promise<ProfileVersion> {
  return read(actor, "role:read", async (db) => {
    const row = await db.roleProfileVersion.findFirst({ where: { roleSlug: knownRole(slug).slug, version } });
    if (row === null) throw new DomainError("NOT_FOUND", `This role's profile has no version ${version}.`);
    return toProfileVersion(row);
  });
}

/** The versions of a role's profile, newest first; the newest 100. */
export function listProfileVersions(actor: Actor, slug: string): Promise<readonly ProfileVersion[]> {
  return read(actor, "role:read", async (db) => {
    const rows = await db.roleProfileVersion.findMany({
      where: { roleSlug: knownRole(slug).slug },
      orderBy: { version: "desc" },
      take: 100,
    });
    return rows.map(toProfileVersion);
  });
}
