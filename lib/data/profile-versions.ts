import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { diffProfiles, type ProfileDifference } from "@/lib/domain/role/diff-profiles";
import { RoleProfile } from "@/lib/domain/role/role-profile";
import { shippedProfiles } from "@/lib/reference/role-profiles";
import { skillBySlug } from "@/lib/reference/skills";
import { read, type WriteClient, write } from "./access";
import { findCurrentProfiles, toRoleProfile } from "./current-profiles";
import { newId } from "./new-id";
import { parseInput } from "./parse-input";
import { findCurrentRow } from "./roles";
import { shippedHash } from "./shipped-hash";

export const NewProfileVersion = z.object({
  role: RoleProfile.shape.role,
  baseRate: RoleProfile.shape.baseRate,
  requirements: RoleProfile.shape.requirements,
  note: z.string().trim().max(500, "Keep the note under 500 characters."),
  /** The version that the person had before them; when another one came in between, saving is a conflict. */
  basedOnVersion: z.number().int().min(1),
});
export type NewProfileVersion = z.input<typeof NewProfileVersion>;

/** A newer program's profile for a role that a person has edited. */
export type OfferedProfileChange = {
  readonly role: string;
  readonly currentVersion: number;
  readonly offered: RoleProfile;
  /** From the current profile to the offered one. */
  readonly difference: ProfileDifference;
};

function checkRequirements(requirements: RoleProfile["requirements"]): void {
  const seen = new Set<string>();
  for (const { skill, satisfiedBy } of requirements) {
    const unknown = [skill, ...satisfiedBy].find((slug) => !skillBySlug.has(slug));
    if (unknown !== undefined)
      throw new DomainError("INVALID", `There is no skill called "${unknown}". Choose one from the list.`);
    if (seen.has(skill))
      throw new DomainError("INVALID", `"${skillBySlug.get(skill)?.name}" is there twice. Remove one of the two.`);
    if (satisfiedBy.includes(skill))
      throw new DomainError("INVALID", `"${skillBySlug.get(skill)?.name}" cannot stand in for itself.`);
    seen.add(skill);
  }
}

async function appendVersion(
  db: WriteClient,
  profile: RoleProfile,
  about: {
    readonly note: string;
    readonly origin: "shipped" | "edited";
    readonly shippedHash: string;
    readonly by: string;
  },
): Promise<void> {
  const { role, version, baseRate, requirements } = profile;
  const { note, origin, by } = about;
  await db.roleProfileVersion.create({
    data: {
      id: newId(),
      roleSlug: role,
      version,
      baseRate,
      requirements: JSON.stringify(requirements),
      note,
      origin,
      shippedHash: about.shippedHash,
      createdAt: new Date(),
      createdBy: by,
    },
  });
}

/** Adds a version to a role's profile; it is in force from then on. Scores of the old version leave the ranking until they are computed again. */
export async function createProfileVersion(
  actor: Actor,
  input: NewProfileVersion,
): Promise<{ readonly version: number }> {
  const { role, baseRate, requirements, note, basedOnVersion } = parseInput(NewProfileVersion, input);
  checkRequirements(requirements);
  return write(actor, "role:write", async (db) => {
    const current = await findCurrentRow(db, role);
    if (current.version !== basedOnVersion) {
      const message = `Somebody saved version ${current.version} of this profile meanwhile, so nothing was saved. Your changes are still here.`;
      throw new DomainError("CONFLICT", message, { basedOnVersion: message });
    }
    const next = { role, version: current.version + 1, baseRate, requirements };
    const difference = diffProfiles(toRoleProfile(current), next);
    if (difference.requirements.length === 0 && difference.baseRate === null) {
      throw new DomainError("INVALID", "Nothing has changed, so there is no new version to save.");
    }
    await appendVersion(db, next, { note, origin: "edited", shippedHash: current.shippedHash, by: actor.id });
    const detail = { version: next.version, changed: difference.requirements.map(({ skill }) => skill) };
    return { result: { version: next.version }, entry: { kind: "profile.create", entity: role, detail } };
  });
}

/** Puts an earlier version in force again, as a new version. */
export function restoreProfileVersion(
  actor: Actor,
  role: string,
  version: number,
): Promise<{ readonly version: number }> {
  return write(actor, "role:write", async (db) => {
    const current = await findCurrentRow(db, role);
    const earlier = await db.roleProfileVersion.findFirst({ where: { roleSlug: role, version } });
    if (earlier === null) throw new DomainError("NOT_FOUND", `This role's profile has no version ${version}.`);
    if (earlier.version === current.version) throw new DomainError("INVALID", "This version is in force already.");
    const next = { ...toRoleProfile(earlier), version: current.version + 1 };
    const origin = earlier.origin === "shipped" ? "shipped" : "edited";
    await appendVersion(db, next, {
      note: `Back to version ${version}`,
      origin,
      shippedHash: earlier.shippedHash,
      by: actor.id,
    });
    return {
      result: { version: next.version },
      entry: { kind: "profile.restore", entity: role, detail: { version: next.version, from: version } },
    };
  });
}

/** Profiles of this program's version that were not put in force, because a person had edited the role before. */
export function listOfferedProfileChanges(actor: Actor): Promise<readonly OfferedProfileChange[]> {
  return read(actor, "role:read", async (db) => {
    const current = await findCurrentProfiles(db);
    const rows = await db.roleProfileVersion.findMany({
      where: { OR: current.map(({ role, version }) => ({ roleSlug: role, version })) },
      select: { roleSlug: true, shippedHash: true },
    });
    const basis = new Map(rows.map((row) => [row.roleSlug, row.shippedHash]));
    return current.flatMap((profile) => {
      const offered = shippedProfiles.find(({ role }) => role === profile.role);
      if (offered === undefined || shippedHash(offered) === basis.get(profile.role)) return [];
      return [
        { role: profile.role, currentVersion: profile.version, offered, difference: diffProfiles(profile, offered) },
      ];
    });
  });
}

/** Puts the program's newer profile of a role in force. */
export function acceptOfferedProfile(actor: Actor, role: string): Promise<{ readonly version: number }> {
  return write(actor, "role:write", async (db) => {
    const current = await findCurrentRow(db, role);
    const offered = shippedProfiles.find((profile) => profile.role === role);
    if (offered === undefined) throw new DomainError("NOT_FOUND", "The program ships no profile for this role.");
    const next = { ...offered, version: current.version + 1 };
    await appendVersion(db, next, {
      note: "Came with a newer Rolecall",
      origin: "shipped",
      shippedHash: shippedHash(offered),
      by: actor.id,
    });
    return {
      result: { version: next.version },
      entry: { kind: "profile.accept", entity: role, detail: { version: next.version } },
    };
  });
}

/** Keeps a person's own profile and stops offering the program's present one. */
export function declineOfferedProfile(actor: Actor, role: string): Promise<void> {
  return write(actor, "role:write", async (db) => {
    const current = await findCurrentRow(db, role);
    const offered = shippedProfiles.find((profile) => profile.role === role);
    if (offered === undefined) throw new DomainError("NOT_FOUND", "The program ships no profile for this role.");
    await db.roleProfileVersion.update({ where: { id: current.id }, data: { shippedHash: shippedHash(offered) } });
    return {
      result: undefined,
      entry: { kind: "profile.decline", entity: role, detail: { version: current.version } },
    };
  });
}
