import type { RoleProfile } from "@/lib/domain/role/role-profile";
import type { ReadClient, WriteClient } from "./access";

/** A role at a level under one version of its profile: scores are compared within a place, never across. */
export type ScorePlace = { readonly role: string; readonly level: string; readonly version: number };

/** A place that has no scores yet: no row has this id. */
const NOWHERE = 0;

function keyOf({ role, level, version }: ScorePlace): string {
  return `${role} ${level} ${version}`;
}

function sameAs({ role, level, version }: ScorePlace) {
  return { role, level, profileVersion: version };
}

/** The ids of places, in their order. A place without scores has an id that no score has. */
export async function findPlaceIds(
  db: Pick<ReadClient, "scorePlace">,
  places: readonly ScorePlace[],
): Promise<readonly number[]> {
  const rows = await db.scorePlace.findMany({ where: { OR: places.map(sameAs) } });
  const ids = new Map(rows.map((row) => [keyOf({ ...row, version: row.profileVersion }), row.id]));
  return places.map((place) => ids.get(keyOf(place)) ?? NOWHERE);
}

/** The ids of places, in their order; those that have no scores yet are made. */
export async function ensurePlaceIds(db: WriteClient, places: readonly ScorePlace[]): Promise<readonly number[]> {
  // Many people have scores at the same few places.
  const different = [...new Map(places.map((place) => [keyOf(place), place])).values()];
  const known = await findPlaceIds(db, different);
  const missing = different.filter((_, index) => known[index] === NOWHERE);
  if (missing.length > 0) await db.scorePlace.createMany({ data: missing.map(sameAs) });
  const ids = missing.length > 0 ? await findPlaceIds(db, different) : known;
  const idOf = new Map(different.map((place, index) => [keyOf(place), ids[index] ?? NOWHERE]));
  return places.map((place) => idOf.get(keyOf(place)) ?? NOWHERE);
}

/** The place of a profile's scores at a level. */
export function placeOfProfile({ role, version }: Pick<RoleProfile, "role" | "version">, level: string): ScorePlace {
  return { role, level, version };
}
