import { z } from "zod";
import { deepFreeze } from "@/lib/reference/deep-freeze";
import { texts } from "@/lib/reference/texts";
import gpuScaleTierFile from "./data/gpu-scale-tiers.json";

/** How the work changes with the number of accelerators, and how to compare a person's scale with that of a post. */
export const GpuScaleTiers = z
  .strictObject({
    use: z.string().min(1),
    basis: z.string().min(1),
    tiers: z
      .array(
        z
          .strictObject({
            tier: z.number().int().min(0),
            /** Range in words, for example "65-512". */
            gpus: z.string().min(1),
            whatChanges: z.string().min(1),
            /** Extrapolated as `basis` says; null above the range of the report. */
            expectedUnplannedStopsPerDay: z.number().positive().nullable(),
          })
          .readonly(),
      )
      .readonly(),
    questions: texts,
  })
  .readonly();
export type GpuScaleTiers = z.infer<typeof GpuScaleTiers>;

export const gpuScaleTiers: GpuScaleTiers = deepFreeze(GpuScaleTiers.parse(gpuScaleTierFile));
