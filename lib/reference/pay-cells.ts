import { z } from "zod";
import { claimGrades } from "@/lib/reference/claims";
import { deepFreeze } from "@/lib/reference/deep-freeze";
import cellFile from "./data/pay-cells.json";

/** The levels that the index tells apart; its "executive / director" is held against directors. */
const levels = ["junior", "mid", "senior", "director"] as const;

const Amount = z.number().positive().nullable();

/** Percentiles of base pay in US dollars a year, computed from records of third parties that are in the public domain. */
export const ReferencePayCell = z
  .strictObject({
    /** Role slug. */
    role: z.string().min(1),
    /** null: every level together, those without one too. */
    level: z.enum(levels).nullable(),
    /** Id of a pay place. */
    region: z.string().min(1),
    companyType: z.literal("all"),
    band: z
      .strictObject({
        n: z.number().int().min(3),
        points: z.array(z.number().positive()).max(3).readonly(),
        p10: Amount,
        p25: Amount,
        p50: Amount,
        p75: Amount,
        p90: Amount,
        medianInterval: z.strictObject({ low: z.number(), high: z.number() }).readonly().nullable(),
      })
      .readonly(),
    oldestYear: z.number().int().min(2000),
    newestYear: z.number().int().max(2100),
    /** How many of the records are the least or the most of one posted range, so that n counts about half of them twice. */
    paired: z.number().int().min(0),
  })
  .readonly();
export type ReferencePayCell = z.infer<typeof ReferencePayCell>;

const PayCellFile = z
  .strictObject({
    source: z
      .strictObject({
        name: z.string().min(1),
        url: z.url({ protocol: /^https$/ }),
        licence: z.string().min(1),
        grade: z.enum(claimGrades),
        /** Which state of the source the records were. */
        commit: z.string().regex(/^[0-9a-f]{40}$/),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        rows: z.number().int().positive(),
      })
      .readonly(),
    /** What was counted and how, as sentences for the person who asks where a figure comes from. */
    method: z.array(z.string().min(1)).readonly(),
    cells: z.array(ReferencePayCell).readonly(),
  })
  .readonly();

const parsed = deepFreeze(PayCellFile.parse(cellFile));

/** The measured cells that come with the program, by role, level and place; employers are not known to their source. */
export const referencePayCells: readonly ReferencePayCell[] = parsed.cells;

/** Where they come from. */
export const payCellSource = parsed.source;

/** How they were computed. */
export const payCellMethod: readonly string[] = parsed.method;
