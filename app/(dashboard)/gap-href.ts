import type { GapGroup } from "@/lib/domain/gap/standing";

export type GapKinds = "main" | "nice" | "all";

/** The ways of looking at the talent gap. */
export type GapLens = "market" | "pool" | "team" | "distance";

type GapPlace = {
  readonly role: string;
  readonly skill?: string;
  /** Who of them; without it those who prove the skill. */
  readonly group?: GapGroup;
  /** Which requirements the table lists; without it the musts and strong ones. */
  readonly kinds?: GapKinds;
  /** Of whom; without it of the pool. */
  readonly lens?: GapLens;
  /** Weeks that learning a level is assumed to take; without it the usual ones. */
  readonly weeks?: number;
};

/** The address of the talent gap of a role, or of the people behind one of its counts. */
export function gapHref(place: GapPlace): `/gaps?${string}` {
  const { role, skill, group = "proving", kinds = "main", lens = "pool", weeks } = place;
  const parameters = new URLSearchParams(lens === "pool" ? { role } : { view: lens, role });
  if (skill !== undefined) parameters.set("skill", skill);
  if (group !== "proving") parameters.set("who", group);
  if (kinds !== "main") parameters.set("kinds", kinds);
  if (weeks !== undefined) parameters.set("weeks", String(weeks));
  return `/gaps?${parameters}`;
}

/** The same, with the page scrolled to the people. */
export function gapPeopleHref(place: GapPlace): string {
  return `${gapHref(place)}#people`;
}
