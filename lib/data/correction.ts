import { z } from "zod";

const Range = z
  .object({ start: z.number().int().min(0), end: z.number().int().min(0) })
  .refine((range) => range.start < range.end, "Mark at least one character of the résumé.");
const line = z
  .string()
  .trim()
  .min(1, "Write something, or remove the fact.")
  .max(300, "Keep this under 300 characters.");
const years = z
  .object({ low: z.number().min(0).max(80), high: z.number().min(0).max(80) })
  .refine((interval) => interval.low <= interval.high, "The lower figure must not be above the higher one.");
const date = z.object({
  year: z.number().int().min(1940).max(2100),
  month: z.number().int().min(1).max(12).nullable(),
});

/** Which one of several: the slice that the parser read it from, written "120-164". */
const rangeKey = z.string().regex(/^\d+-\d+$/);

/**
 * A person's word on one fact. `value` null says that what the parser read is wrong and nothing stands there.
 * Of several (positions, education, …) `key` names which one; a skill's key is its slug.
 */
export const FactCorrection = z.discriminatedUnion("field", [
  z.object({ field: z.literal("name"), key: z.literal(""), value: line.nullable() }),
  z.object({ field: z.literal("headline"), key: z.literal(""), value: line.nullable() }),
  z.object({ field: z.literal("location"), key: z.literal(""), value: line.nullable() }),
  z.object({ field: z.literal("email"), key: rangeKey, value: line.nullable() }),
  z.object({ field: z.literal("phone"), key: rangeKey, value: line.nullable() }),
  z.object({ field: z.literal("link"), key: rangeKey, value: line.nullable() }),
  z.object({ field: z.literal("yearsExperience"), key: z.literal(""), value: years.nullable() }),
  z.object({
    field: z.literal("position"),
    key: rangeKey,
    value: z
      .object({
        title: line.nullable(),
        employer: line.nullable(),
        start: date.nullable(),
        end: z.union([date, z.literal("present")]).nullable(),
      })
      .nullable(),
  }),
  z.object({
    field: z.literal("education"),
    key: rangeKey,
    value: z.object({ degree: line.nullable(), school: line.nullable(), end: date.nullable() }).nullable(),
  }),
  z.object({
    field: z.literal("skill"),
    key: z.string().min(1).max(80),
    value: z
      .object({
        stance: z.enum(["held", "lacked"]),
        level: z
          .object({ low: z.number().min(0).max(5), high: z.number().min(0).max(5) })
          .refine((level) => level.low <= level.high),
        /** The words that show it; may be left out when the parser found some. No quote, no point. */
        quote: Range.nullable(),
      })
      .nullable(),
  }),
  z.object({ field: z.literal("scale"), key: rangeKey, value: z.object({ value: z.number().positive() }).nullable() }),
  z.object({ field: z.literal("signal"), key: rangeKey, value: z.object({ label: line }).nullable() }),
]);
export type FactCorrection = z.infer<typeof FactCorrection>;
export type CorrectedField = FactCorrection["field"];

/** A correction as stored, with who made it and when. */
export type StoredCorrection = FactCorrection & { readonly id: string; readonly at: Date; readonly by: string };

type CorrectionRow = {
  readonly id: string;
  readonly field: string;
  readonly key: string;
  readonly value: string;
  readonly createdAt: Date;
  readonly createdBy: string;
};

/** A stored row as a correction; a row that does not parse fails here and not on a page. */
export function toCorrection(row: CorrectionRow): StoredCorrection {
  const correction = FactCorrection.parse({ field: row.field, key: row.key, value: JSON.parse(row.value) });
  return { ...correction, id: row.id, at: row.createdAt, by: row.createdBy };
}
