import type { PayCell } from "@/lib/domain/compensation/pay-cell";
import type { PayPlace } from "@/lib/reference/pay-places";

/** Employers that are asked about where an offer names no kind: what a founder competes with. */
const RIVALS = ["frontier-lab", "big-tech", "startup-funded"] as const;

/** A place and those around it, from the inside. */
function placesAround(id: string, places: readonly PayPlace[]): readonly string[] {
  const within = places.find((place) => place.id === id)?.within ?? null;
  return within === null ? [id] : [id, ...placesAround(within, places)];
}

/**
 * The cells whose pay says something about an offer's, the nearest first: its own, then the places around it, then other employers, and all of
 * it once more for all levels together, as many sources publish.
 */
export function nearCells(cell: PayCell, places: readonly PayPlace[]): readonly PayCell[] {
  const regions = placesAround(cell.region, places);
  const employers = cell.companyType === "all" ? ["all" as const, ...RIVALS] : [cell.companyType, "all" as const];
  const levels = cell.level === null ? [null] : [cell.level, null];
  return levels.flatMap((level) =>
    employers.flatMap((companyType) => regions.map((region) => ({ ...cell, level, companyType, region }))),
  );
}
