import { z } from "zod";
import { deepFreeze } from "@/lib/reference/deep-freeze";
import { texts } from "@/lib/reference/texts";
import interviewKitFile from "./data/interview-kits.json";

const Score = z.number().int().min(1).max(5);

export const InterviewQuestion = z
  .strictObject({
    id: z.string().regex(/^[a-z]+-\d+$/),
    question: z.string().min(1),
    /** Slugs of the skills that the question shows. */
    competencies: texts,
    timeMinutes: z.number().int().positive(),
    /** What an answer looks like at scores 5, 3 and 1; `rubricScale` says what 4 and 2 mean. */
    anchors: z
      .array(
        z
          .strictObject({ score: Score, label: z.enum(["strong", "acceptable", "weak"]), behaviour: z.string().min(1) })
          .readonly(),
      )
      .length(3)
      .readonly(),
    followUps: texts,
    redFlags: texts,
    /** Levels for which the question is meant; absent means every level of the role. */
    levels: texts.optional(),
    origin: z.literal("article").optional(),
  })
  .readonly();
export type InterviewQuestion = z.infer<typeof InterviewQuestion>;

const InterviewKitFile = z.strictObject({
  rubricScale: z
    .strictObject({
      description: z.string(),
      rules: z.record(z.enum(["1", "2", "3", "4", "5"]), z.string().min(1)),
      conduct: texts,
    })
    .readonly(),
  kits: z.record(z.string(), z.array(InterviewQuestion).readonly()),
});

const parsed = deepFreeze(InterviewKitFile.parse(interviewKitFile));

/** How answers are scored from 1 to 5, and how interviewers behave while scoring. */
export const rubricScale = parsed.rubricScale;

/** The interview questions of each role by role slug. */
export const interviewKitByRole: ReadonlyMap<string, readonly InterviewQuestion[]> = new Map(
  Object.entries(parsed.kits),
);
