import { z } from "zod";
import type { Interval } from "@/lib/domain/interval";
import { roleBySlug } from "@/lib/reference/roles";

/** "stated" by a person, or read from the "evidence" of a résumé. */
export type SkillOrigin = "stated" | "evidence";

/** What a team member can do. A person states one number; evidence leaves two bounds, which stay when its résumé is deleted. */
export type TeamSkill = { readonly skill: string; readonly level: Interval; readonly origin: SkillOrigin };

/** Somebody who already works here, as far as skills go. */
export type TeamMember = {
  readonly id: string;
  readonly name: string;
  /** What they do, in the company's words; may be empty. */
  readonly title: string;
  /** The one of the ten roles that they hold; null when none. */
  readonly role: string | null;
  readonly skills: readonly TeamSkill[];
};

/** As many as a team has here; a company of thousands enters the part that works on AI. */
export const MOST_MEMBERS = 1000;
export const MOST_SKILLS = 200;

/** A level that a person states; `null` keeps the one that evidence gave. */
const StatedSkill = z.object({
  skill: z.string().min(1).max(80),
  level: z.number("Choose a level from 1 to 5.").min(1).max(5).nullable(),
});
export type StatedSkill = z.infer<typeof StatedSkill>;

/** What a person says of somebody on the team. */
export const TeamMemberInput = z.object({
  name: z.string().trim().min(1, "Enter a name.").max(120, "A name has at most 120 characters."),
  title: z.string().trim().max(120, "A title has at most 120 characters."),
  role: z
    .string()
    .nullable()
    .refine((role) => role === null || roleBySlug.has(role), "Choose one of the ten roles, or none."),
  skills: z.array(StatedSkill).max(MOST_SKILLS, `At most ${MOST_SKILLS} skills are kept of one person.`),
});
export type TeamMemberInput = z.infer<typeof TeamMemberInput>;

/** By what two spellings of a name are the same: case and spaces do not tell people apart. */
export function nameKey(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
