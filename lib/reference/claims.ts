import { z } from "zod";
import { deepFreeze } from "@/lib/reference/deep-freeze";
import claimFile from "./data/claims.json";

export const claimLevels = [
  "all",
  "junior",
  "mid",
  "senior",
  "staff",
  "principal",
  "lead",
  "director",
  "vp",
  "executive",
] as const;
export const companyTypes = [
  "all",
  "frontier-lab",
  "big-tech",
  "startup-funded",
  "startup-early",
  "enterprise",
  "public-sector",
] as const;
export const claimGrades = ["A", "B", "C"] as const;

/** One published number about the market. Claims that disagree stand side by side; none is averaged into another. */
export const Claim = z
  .strictObject({
    /** Of a shipped claim its number, of one that a person added 128 random bits. */
    id: z.string().regex(/^[a-z]+-[a-z0-9]{1,40}$/),
    metric: z.string().regex(/^[a-z0-9_]+$/),
    /** Role slug; null where the claim is about no single role. */
    role: z.string().min(1).max(80).nullable(),
    /** null where the source names no level. */
    level: z.enum(claimLevels).nullable(),
    region: z.string().min(1),
    companyType: z.enum(companyTypes),
    low: z.number().nullable(),
    mid: z.number().nullable(),
    high: z.number().nullable(),
    /** What the three numbers count, for example "USD/year" or "percent". */
    unit: z.string().min(1),
    /** Year that the number describes. */
    year: z.number().int().min(2000).max(2100),
    sourceName: z.string().min(1),
    /** null for the articles, which are cited by title in `sourceName`. */
    sourceUrl: z.url({ protocol: /^https?$/ }).nullable(),
    /** A: primary text seen; B: secondary, several agreeing; C: single secondary or vendor source, or an article without method. */
    confidence: z.enum(claimGrades),
  })
  .readonly();
export type Claim = z.infer<typeof Claim>;

/** Every market claim shipped with the program, in the order of their collection. */
export const claims: readonly Claim[] = deepFreeze(z.array(Claim).parse(claimFile));
