import { z } from "zod";

const SAYS = "Give a percentage from 0 to 50, for example 5 or 2.5.";

/** A base rate as it is typed, in percent with a point or a comma; an empty field is no number, not 0. */
export const BaseRatePercent = z
  .string()
  .trim()
  .regex(/^\d{1,3}([.,]\d{1,3})?$/, SAYS)
  .transform((typed) => Number(typed.replace(",", ".")))
  .pipe(z.number().max(50, SAYS));
