import { MOST_PLACES, USUAL_PLACES } from "@/lib/domain/compensation/team-cost/seat-alternatives";
import { payPlaces } from "@/lib/reference/pay-places";

/** The places that an address chooses to hold seats against, parted by "~", in the order of the list; the usual ones where it chooses none. */
export function readElsewhere(value: string | readonly string[] | undefined): readonly string[] {
  const wanted = new Set(typeof value === "string" ? value.split("~") : []);
  const chosen = payPlaces.filter(({ id }) => wanted.has(id)).map(({ id }) => id);
  return chosen.length === 0 ? USUAL_PLACES : chosen.slice(0, MOST_PLACES);
}
