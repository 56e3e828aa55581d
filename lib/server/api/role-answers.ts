import "server-only";
import type { z } from "zod";
import { getRole, listRoles } from "@/lib/data/roles";
import type { Actor } from "@/lib/domain/access";
import type { ApiRole, ApiRolePage, ApiRoleProfile } from "@/lib/domain/api/api-role";
import { defaultLevel, levelsOf } from "@/lib/domain/role/role-levels";
import { type Role, roleBySlug } from "@/lib/reference/roles";
import type { Answered } from "./answer-api";
import { skillName } from "./skill-name";

function toRole({ slug, name, summary }: Role, profileVersion: number): z.input<typeof ApiRole> {
  return { slug, name, summary, levels: [...levelsOf(slug)], defaultLevel: defaultLevel(slug), profileVersion };
}

/** The ten roles. */
export async function answerRoles(actor: Actor): Promise<Answered<z.input<typeof ApiRolePage>>> {
  const items = (await listRoles(actor)).map(({ role, profile }) => toRole(role, profile.version));
  return { body: { items, total: items.length, next: null } };
}

/** One role with its profile. Throws NOT_FOUND. */
export async function answerRole(actor: Actor, slug: string): Promise<Answered<z.input<typeof ApiRoleProfile>>> {
  const { role, profile } = await getRole(actor, slug);
  const { version, origin, note, createdAt, baseRate, requirements } = profile;
  return {
    body: {
      ...toRole(role, version),
      responsibilities: [...(roleBySlug.get(slug)?.responsibilities ?? [])],
      profile: {
        ...{ version, origin, note, baseRate, createdAt: createdAt.toISOString() },
        requirements: requirements.map((requirement) => ({
          ...requirement,
          skillName: skillName(requirement.skill),
          satisfiedBy: [...requirement.satisfiedBy],
        })),
      },
    },
  };
}
