import { z } from "zod";
import { deepFreeze } from "@/lib/reference/deep-freeze";
import claimFile from "./data/claims.json";

/** One published number about the market. Claims that disagree stand side by side; none is averaged into another. */
export const Claim = z
  .strictObject({
    id: z.string().regex(/^[a-z]+-\d+$/),
    metric: z.string().regex(/^[a-z0-9_]+$/),
    /** Role slug; null where the claim is about no single role. */
    role: z.string().min(1).max(80).nullable(),
    /** null where the source names no level. */
    level: z
      .enum(["all", "junior", "mid", "senior", "staff", "principal", "lead", "director", "vp", "executive"])
      .nullable(),
    region: z.string().min(1),
    companyType: z.enum([
      "all",
      "frontier-lab",
      "big-tech",
      "startup-funded",
      "startup-early",
      "enterprise",
      "public-sector",
    ]),
    low: z.number().nullable(),
    mid: z.number().nullable(),
    high: z.number().nullable(),
    /** What the three numbers count, for example "USD/year" or "percent". */
    unit: z.string().min(1),
    /** Year that the number describes. */
    year: z.number().int().min(2000).max(2100),
    sourceName: z.string().min(1),
    /** null for the articles, which are cited by title in `sourceName`. */
    sourceUrl: z.url().nullable(),
    /** A: primary text seen; B: secondary, several agreeing; C: single secondary or vendor source, or an article without method. */
    confidence: z.enum(["A", "B", "C"]),
  })
  .readonly();
export type Claim = z.infer<typeof Claim>;

/** Every market claim shipped with the program, in the order of their collection. */
export const claims: readonly Claim[] = deepFreeze(z.array(Claim).parse(claimFile));
