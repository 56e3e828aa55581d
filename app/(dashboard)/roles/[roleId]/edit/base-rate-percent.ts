import * as z from "zod/mini";

const SAYS = "Give a percentage from 0 to 50, for example 5 or 2.5.";

const Typed = z.string().check(z.trim(), z.regex(/^\d{1,3}([.,]\d{1,3})?$/, SAYS));
const TypedNumber = z.pipe(
  Typed,
  z.transform((typed: string) => Number(typed.replace(",", "."))),
);

/** A base rate as it is typed, in percent with a point or a comma; an empty field is no number, not 0. */
export const BaseRatePercent = z.pipe(TypedNumber, z.number().check(z.maximum(50, SAYS)));
