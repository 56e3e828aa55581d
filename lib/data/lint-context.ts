import "server-only";
import { type Actor, may } from "@/lib/domain/access";
import type { LintContext } from "@/lib/domain/posting/lint-posting";
import { getSkillGaps } from "./pool";
import { listRoles } from "./roles";

/** What a job description is held against today: the profiles in force, and what the pool proves for whoever may see it. */
export async function getLintContext(actor: Actor, place: string | null, now: Date): Promise<LintContext> {
  const [roles, gaps] = await Promise.all([listRoles(actor), may(actor, "pool:read") ? getSkillGaps(actor) : []]);
  return { asOf: now.toISOString().slice(0, 10), place, profiles: roles.map(({ profile }) => profile), gaps };
}
