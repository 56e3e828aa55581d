import { z } from "zod";
import { deepFreeze } from "@/lib/reference/deep-freeze";
import { texts } from "@/lib/reference/texts";
import roleLayerFile from "./data/role-layers.json";

/** One of the three layers of AI work, from core research to applications. */
export const RoleLayer = z
  .strictObject({
    layer: z.number().int().min(1).max(3),
    name: z.string().min(1),
    work: texts,
    typicalRequirements: z
      .strictObject({
        education: z.string(),
        publications: z.string().optional(),
        skills: z.string().optional(),
        experience: z.string(),
        competition: z.string(),
      })
      .readonly(),
    headcountEstimate: z.string().min(1),
    horizon: z.string().min(1),
    evidenceNote: z.string().min(1),
    roles: texts,
  })
  .readonly();
export type RoleLayer = z.infer<typeof RoleLayer>;

/** The three layers, in ascending order. */
export const roleLayers: readonly RoleLayer[] = deepFreeze(z.array(RoleLayer).parse(roleLayerFile));
