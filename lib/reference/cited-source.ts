import { z } from "zod";

/** Where a fact was read. */
export const CitedSource = z
  .strictObject({
    name: z.string().min(1),
    /** null for the articles that Rolecall started from, which are cited by title. */
    url: z.url({ protocol: /^https$/ }).nullable(),
  })
  .readonly();
export type CitedSource = z.infer<typeof CitedSource>;
