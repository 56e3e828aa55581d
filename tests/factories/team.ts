import type { TeamMember, TeamSkill } from "@/lib/domain/team/team-member";

/** A stated level of a skill. */
export function stated(skill: string, level: number): TeamSkill {
  return { skill, level: { low: level, high: level }, origin: "stated" };
}

/** A level between two bounds, as evidence leaves it. */
export function evidenced(skill: string, low: number, high: number): TeamSkill {
  return { skill, level: { low, high }, origin: "evidence" };
}

/** A team member without a role, with these skills. */
export function makeMember(id: string, skills: readonly TeamSkill[], role: string | null = null): TeamMember {
  return { id, name: `Member ${id}`, title: "", role, skills };
}
