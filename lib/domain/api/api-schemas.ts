import { z } from "zod";

/** The schemas of the read API that have a name in its description. */
export const apiSchemas = z.registry<{ id: string }>();

/** `schema` under a name: wherever it is used, the description refers to it. */
export function named<Schema extends z.ZodType>(id: string, schema: Schema): Schema {
  apiSchemas.add(schema, { id });
  return schema;
}

/** A number known only to lie between two bounds. */
export const ApiInterval = named("Interval", z.object({ low: z.number(), high: z.number() }));

/** A moment in UTC, as 2026-11-22T14:00:00.000Z. */
export const ApiMoment = z.iso.datetime();

/** One page of a list. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    total: z.number().int().min(0).describe("How many the whole list has"),
    next: z
      .string()
      .nullable()
      .describe("Address of the next page, which the Link header names too; null on the last page"),
  });
}
