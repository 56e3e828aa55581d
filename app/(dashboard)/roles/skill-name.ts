import { skillBySlug } from "@/lib/reference/skills";

/** A skill's name as the taxonomy gives it; an unknown slug stands for itself. */
export function skillName(skill: string): string {
  return skillBySlug.get(skill)?.name ?? skill;
}
