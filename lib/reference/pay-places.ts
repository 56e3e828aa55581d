import { z } from "zod";
import { deepFreeze } from "@/lib/reference/deep-freeze";
import { CurrencyCode } from "@/lib/reference/exchange-rates";
import placeFile from "./data/pay-places.json";

/** A place that pay is told for. */
export const PayPlace = z
  .strictObject({
    /** The region word of the claims, for example "US-SF Bay Area". */
    id: z.string().min(1),
    name: z.string().min(1),
    /** ISO 3166. */
    country: z.string().regex(/^[A-Z]{2}$/),
    /** What people there are paid in. */
    currency: CurrencyCode,
    /** The place around it; null for a country. */
    within: z.string().min(1).nullable(),
  })
  .readonly();
export type PayPlace = z.infer<typeof PayPlace>;

/** Every place, a country before what lies in it. */
export const payPlaces: readonly PayPlace[] = deepFreeze(z.array(PayPlace).parse(placeFile));

/** Other words of sources for the same places. */
const otherWords: Readonly<Record<string, string>> = {
  "US hubs (SF/NYC)": "US hubs (SF/NYC/Seattle)",
  "US-San Francisco CA": "US-SF Bay Area",
  "US-Santa Clara CA": "US-SF Bay Area",
  "US-New York NY": "US-New York",
  "US-King WA (Seattle)": "US-Seattle",
  "US-Suffolk MA (Boston)": "US-Boston",
  "US-Travis TX (Austin)": "US-Austin",
  "US-Cook IL (Chicago)": "US-Chicago",
  "US-Denver CO": "US-Denver",
  "US-Los Angeles CA": "US-Los Angeles",
  "US-Wake NC (Raleigh)": "US-Raleigh",
  "US-Fulton GA (Atlanta)": "US-Atlanta",
  "US-Allegheny PA (Pittsburgh)": "US-Pittsburgh",
};

/** The place that a source's word names; null where it names none of ours. */
export function payPlaceOf(word: string): PayPlace | null {
  const id = otherWords[word] ?? word;
  return payPlaces.find((place) => place.id === id) ?? null;
}
