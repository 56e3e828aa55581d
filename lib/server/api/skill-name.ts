import { skillBySlug } from "@/lib/reference/skills";

/** What a skill is called; its slug where the program no longer ships it. */
export function skillName(slug: string): string {
  return skillBySlug.get(slug)?.name ?? slug;
}
