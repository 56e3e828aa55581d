import { z } from "zod";
import { deepFreeze } from "@/lib/reference/deep-freeze";
import { texts } from "@/lib/reference/texts";
import hiringGuideFile from "./data/hiring-guide.json";

const TransferPath = z
  .strictObject({
    from: z.string().min(1),
    /** Role slugs. */
    to: texts,
    strength: z.number().int().min(1).max(5),
    /** Pairs of skill slugs: what such people bring, what it leads to. */
    skillBridge: z.array(z.tuple([z.string().min(1), z.string().min(1)]).readonly()).readonly(),
  })
  .readonly();

/** Advice that holds for all ten roles: judging, keeping, advertising, remote work, the programme, lateral moves. */
export const HiringGuide = z
  .strictObject({
    evaluationPrinciples: z
      .strictObject({
        principles: texts,
        openSourceReading: z.strictObject({ strong: texts, weak: texts, neutral: texts }).readonly(),
        notEvidence: texts,
        fairness: texts,
      })
      .readonly(),
    retentionFramework: z
      .strictObject({
        premise: z.string().min(1),
        levers: z
          .array(
            z
              .strictObject({ lever: z.string().min(1), detail: z.string().min(1), leadIndicator: z.string().min(1) })
              .readonly(),
          )
          .readonly(),
        publicEvidence: z.string().min(1),
      })
      .readonly(),
    jobDescriptionGuide: z
      .strictObject({ why: z.string().min(1), must: texts, avoid: texts, checks: texts })
      .readonly(),
    remoteHiringGuide: z
      .strictObject({
        case: z.string().min(1),
        requires: texts,
        risks: texts,
        practices: texts,
        marketFact: z.string().min(1),
      })
      .readonly(),
    hiringProgramme: z
      .strictObject({
        offer: texts,
        develop: texts,
        brand: texts,
        pipelines: texts,
        cases: z
          .array(
            z
              .strictObject({
                name: z.string(),
                problem: z.string(),
                actions: texts,
                reportedResult: z.string(),
                evidence: z.string(),
              })
              .readonly(),
          )
          .readonly(),
      })
      .readonly(),
    transferPaths: z.array(TransferPath).readonly(),
    candidateGuidance: z.strictObject({ earlyCareer: texts, careerChangers: texts, layer1and2: texts }).readonly(),
  })
  .readonly();
export type HiringGuide = z.infer<typeof HiringGuide>;

export const hiringGuide: HiringGuide = deepFreeze(HiringGuide.parse(hiringGuideFile));
