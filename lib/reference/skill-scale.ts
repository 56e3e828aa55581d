import { z } from "zod";
import { deepFreeze } from "@/lib/reference/deep-freeze";
import skillScaleFile from "./data/skill-scale.json";

const Described = z.strictObject({ slug: z.string().min(1), description: z.string().min(1) }).readonly();

const SkillScale = z.strictObject({
  levels: z
    .array(z.strictObject({ level: z.number().int().min(1).max(5), meaning: z.string().min(1) }).readonly())
    .length(5)
    .readonly(),
  categories: z.array(Described).readonly(),
  kinds: z.array(Described).readonly(),
  matchingNotes: z.array(z.string().min(1)).readonly(),
});

const parsed = deepFreeze(SkillScale.parse(skillScaleFile));

/** What the levels 1 (aware) to 5 (authority) mean, in ascending order. */
export const skillLevels = parsed.levels;
/** The groups that skills are listed under. */
export const skillCategories = parsed.categories;
/** What sort of thing a skill entry is: a capability, a tool, a credential … */
export const skillKinds = parsed.kinds;
/** How aliases, hints, implications and transfer are meant to be read. */
export const skillMatchingNotes = parsed.matchingNotes;
