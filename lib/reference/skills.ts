import { z } from "zod";
import { deepFreeze } from "@/lib/reference/deep-freeze";
import { Skill } from "@/lib/reference/skill";
import { refineSkill, SkillRefinement } from "@/lib/reference/skill-refinement";
import generalSkillFile from "./data/general-skills.json";
import refinementFile from "./data/skill-refinements.json";
import roleSkillFile from "./data/skills.json";

export { Skill };

const refinementBySkill = new Map(
  z
    .array(SkillRefinement)
    .parse(refinementFile)
    .map((refinement) => [refinement.skill, refinement]),
);

function refined(skill: Skill): Skill {
  const refinement = refinementBySkill.get(skill.slug);
  return refinement === undefined ? skill : refineSkill(skill, refinement);
}

const roleSkills = z.array(Skill).parse(roleSkillFile.skills.map((skill) => ({ ...skill, scope: "role" })));
const generalSkills = z.array(Skill).parse(generalSkillFile.skills.map((skill) => ({ ...skill, scope: "general" })));

/** The skill taxonomy: every skill that Rolecall can find in a résumé, in a fixed order, without duplicate slugs. */
export const skills: readonly Skill[] = deepFreeze([...roleSkills.map(refined), ...generalSkills]);

export const skillBySlug: ReadonlyMap<string, Skill> = new Map(skills.map((skill) => [skill.slug, skill]));
