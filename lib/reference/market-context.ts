import { z } from "zod";
import { deepFreeze } from "@/lib/reference/deep-freeze";
import { texts } from "@/lib/reference/texts";
import marketContextFile from "./data/market-context.json";

/** Figures and readings of the source articles, which state no method: context for copy, never an input to scoring. */
export const MarketContext = z
  .strictObject({
    caution: z.string().min(1),
    corePostsByRegion: z
      .array(z.strictObject({ region: z.string().min(1), low: z.number().int(), high: z.number().int() }).readonly())
      .readonly(),
    chinaExample: z
      .strictObject({
        largeModelCompanies: z.string(),
        coreStaffPerCompany: z.string(),
        coreJobs: z.string(),
        annualCsMasters: z.string(),
        annualCsPhds: z.string(),
        reading: z.string(),
      })
      .readonly(),
    tension: z.string().min(1),
    inconsistency: z.string().min(1),
    leverage: z.string().min(1),
    /** A text with a figure names the claim that the figure comes from. */
    outlook: z.array(z.strictObject({ text: z.string().min(1), claim: z.string().nullable() }).readonly()).readonly(),
    industries: texts,
    misconceptions: z
      .array(z.strictObject({ belief: z.string().min(1), reality: z.string().min(1) }).readonly())
      .readonly(),
  })
  .readonly();
export type MarketContext = z.infer<typeof MarketContext>;

export const marketContext: MarketContext = deepFreeze(MarketContext.parse(marketContextFile));
