import { z } from "zod";
import { deepFreeze } from "@/lib/reference/deep-freeze";
import { Skill } from "@/lib/reference/skill";
import roleSkillFile from "./data/skills.json";

export { Skill };

/** The skill taxonomy: every skill that Rolecall can find in a résumé, in a fixed order, without duplicate slugs. */
export const skills: readonly Skill[] = deepFreeze(
  z.array(Skill).parse(roleSkillFile.skills.map((skill) => ({ ...skill, scope: "role" }))),
);

export const skillBySlug: ReadonlyMap<string, Skill> = new Map(skills.map((skill) => [skill.slug, skill]));
