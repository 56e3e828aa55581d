import type { GapGroup } from "@/lib/domain/gap/standing";

export type GapKinds = "main" | "nice" | "all";

type GapPlace = {
  readonly role: string;
  readonly skill?: string;
  /** Who of them; without it those who prove the skill. */
  readonly group?: GapGroup;
  /** Which requirements the table lists; without it the musts and strong ones. */
  readonly kinds?: GapKinds;
};

/** The address of the talent gap of a role, or of the people behind one of its counts. */
export function gapHref({ role, skill, group = "proving", kinds = "main" }: GapPlace): `/gaps?${string}` {
  const parameters = new URLSearchParams({ role });
  if (skill !== undefined) parameters.set("skill", skill);
  if (group !== "proving") parameters.set("who", group);
  if (kinds !== "main") parameters.set("kinds", kinds);
  return `/gaps?${parameters}`;
}

/** The same, with the page scrolled to the people. */
export function gapPeopleHref(place: GapPlace): string {
  return `${gapHref(place)}#people`;
}
