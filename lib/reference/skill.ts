import { z } from "zod";
import { texts } from "@/lib/reference/texts";

export const SkillScope = z.enum(["role", "general"]);
export type SkillScope = z.infer<typeof SkillScope>;

/** Where somebody with this skill stands in another one after a normal ramp-up: an expert estimate, not a measurement. */
export const AdjacentSkill = z
  .strictObject({ slug: z.string().min(1).max(80), transfer: z.number().min(0).max(1) })
  .readonly();
export type AdjacentSkill = z.infer<typeof AdjacentSkill>;

/** A skill with the words by which résumés name it. */
export const Skill = z
  .strictObject({
    slug: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(80),
    name: z.string().min(1),
    category: z.string().min(1),
    kind: z.enum(["skill", "tool", "framework", "credential", "venue", "regulation"]),
    definition: z.string().min(1),
    /** Whole words or phrases that name the skill by themselves. */
    aliases: texts,
    /** Names that mean something else as often; they count only beside a context hint and without a reject hint. */
    ambiguousAliases: texts,
    contextHints: texts,
    rejectHints: texts,
    /** Those of `aliases` and `ambiguousAliases` that match in exactly this case only. */
    caseSensitiveAliases: texts.default([]),
    /** Phrases that hold one of the names and mean something else: "Franz Kafka", "PhD students". */
    otherMeanings: texts.default([]),
    /** Evidence for this skill is evidence for these, one level lower. Directed and without cycles. */
    implies: texts,
    adjacent: z.array(AdjacentSkill).readonly(),
    /** `role`: one of the skills that the ten roles are described by. `general`: completes a person's facts and weighs in no shipped profile. */
    scope: SkillScope,
    /** The entry of Lightcast Open Skills with this name; `id` is null where it was not checked. */
    lightcast: z.strictObject({ name: z.string(), id: z.string().nullable() }).readonly().optional(),
  })
  .readonly();
export type Skill = z.infer<typeof Skill>;
