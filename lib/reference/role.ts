import { z } from "zod";
import { texts } from "@/lib/reference/texts";

export const ScaleExpectation = z
  .strictObject({
    dimension: z.enum(["gpus", "requests-per-second", "petabytes", "team-size", "users", "publications"]),
    /** Least that makes a claim credible at that level. An expert estimate, not a threshold. */
    min: z.number().nonnegative(),
    typical: z.number().nonnegative(),
  })
  .readonly();
export type ScaleExpectation = z.infer<typeof ScaleExpectation>;

const Layer = z.number().int().min(1).max(3);

/** What is known about a role apart from its requirements and its interview questions, which have modules of their own. */
export const RoleDescription = z.strictObject({
  slug: z.string().min(1).max(80),
  name: z.string().min(1),
  order: z.number().int().min(1),
  /** Layer of the labour market from core research (1) to applications (3). */
  layer: z.union([Layer, z.literal("mixed")]),
  layersTouched: z.array(Layer).readonly(),
  layerExplanation: z.string().min(1),
  titleAliases: texts,
  summary: z.string().min(1),
  whyHard: z.string().min(1),
  responsibilities: texts,
  levels: z
    .array(
      z
        .strictObject({
          level: z.enum(["mid", "senior", "staff", "principal", "lead", "director", "vp"]),
          expectations: z.string().min(1),
          scale: z.array(ScaleExpectation).readonly(),
        })
        .readonly(),
    )
    .readonly(),
  scaleMatching: z.string().min(1),
  typicalBackgrounds: texts,
  transferBackgrounds: z
    .array(
      z
        .strictObject({
          background: z.string().min(1),
          why: z.string().min(1),
          whatToTeach: texts,
          typicalRampMonths: z.number().int().min(0),
        })
        .readonly(),
    )
    .readonly(),
  signals: z
    .strictObject({ openSource: texts, venues: texts, credentials: texts, strongEvidence: texts, weakSignals: texts })
    .readonly(),
  sourcingChannels: z
    .array(
      z
        .strictObject({ channel: z.string().min(1), fit: z.number().int().min(1).max(5), howTo: z.string().min(1) })
        .readonly(),
    )
    .readonly(),
  retentionLevers: texts,
  jobDescriptionMusts: texts,
  compensationEvidence: z
    .array(
      z.strictObject({ claim: z.string().min(1), source: z.string().min(1), caveat: z.string().min(1) }).readonly(),
    )
    .readonly(),
  onetCode: z.string().regex(/^\d{2}-\d{4}\.\d{2}$/),
  onetTitle: z.string().min(1),
  onetAlternates: z.array(z.strictObject({ code: z.string().min(1), title: z.string().min(1) }).readonly()).readonly(),
  escoUri: z.url(),
  escoTitle: z.string().min(1),
  escoAlternates: z.array(z.strictObject({ uri: z.url(), title: z.string().min(1) }).readonly()).readonly(),
  /** How near the occupation codes are to the role: begins with high, medium or low. */
  taxonomyFit: z.string().min(1),
  /** `role` is a slug where the other is one of the ten, else a job title. */
  confusedWith: z
    .array(z.strictObject({ role: z.string().min(1), howToTellApart: z.string().min(1) }).readonly())
    .readonly(),
});
export type RoleDescription = Readonly<z.infer<typeof RoleDescription>>;
