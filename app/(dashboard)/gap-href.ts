import type { Standing } from "@/lib/domain/gap/standing";

export type GapKinds = "main" | "nice" | "all";

type GapPlace = {
  readonly role: string;
  readonly skill?: string;
  /** Who of them; without it those who prove the skill. */
  readonly standing?: Standing;
  /** Only people for whom it is the one must-have left to verify. */
  readonly onlyOpen?: boolean;
  /** Which requirements the table lists; without it the musts and strong ones. */
  readonly kinds?: GapKinds;
};

/** The address of the talent gap of a role, or of the people behind one of its counts. */
export function gapHref({
  role,
  skill,
  standing = "proving",
  onlyOpen = false,
  kinds = "main",
}: GapPlace): `/gaps?${string}` {
  const parameters = new URLSearchParams({ role });
  if (skill !== undefined) parameters.set("skill", skill);
  if (standing !== "proving") parameters.set("standing", standing);
  if (onlyOpen) parameters.set("only", "open");
  if (kinds !== "main") parameters.set("kinds", kinds);
  return `/gaps?${parameters}`;
}

/** The same, with the page scrolled to the people. */
export function gapPeopleHref(place: GapPlace): string {
  return `${gapHref(place)}#people`;
}
