import { z } from "zod";

const Anchor = z.string().trim().min(3, "Say what such an answer sounds like.").max(2000);

/** What a person writes of a question of their own; the three anchors are the answers that earn 5, 3 and 1. */
export const OwnQuestionText = z.strictObject({
  question: z.string().trim().min(10, "Write the question as you would ask it.").max(1000),
  timeMinutes: z.coerce
    .number("Give the minutes as a whole number from 5 to 120.")
    .int("Give the minutes as a whole number from 5 to 120.")
    .min(5, "Give the minutes as a whole number from 5 to 120.")
    .max(120, "Give the minutes as a whole number from 5 to 120."),
  /** Slugs of the skills that an answer shows. */
  competencies: z.array(z.string().min(1).max(80)).min(1, "Choose at least one skill that an answer shows.").max(10),
  strong: Anchor,
  acceptable: Anchor,
  weak: Anchor,
  followUps: z.array(z.string().trim().min(1).max(500)).max(10, "Ten follow-ups at most."),
});
export type OwnQuestionText = z.infer<typeof OwnQuestionText>;
