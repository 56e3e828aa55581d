import type { Requirement } from "@/lib/domain/role/role-profile";

/** How somebody stands to one requirement: proves the level asked, might reach it, does not. */
export const STANDINGS = ["proving", "possible", "lacking"] as const;
export type Standing = (typeof STANDINGS)[number];

/** The people behind a count of the talent gap; `one-away` are those who pass the gate once this one must-have is proven. */
export const GAP_GROUPS = [...STANDINGS, "one-away"] as const;
export type GapGroup = (typeof GAP_GROUPS)[number];

/** The letter by which a stored score keeps each standing, one letter a requirement in the order of the profile. */
export const standingLetters: Readonly<Record<Standing, string>> = { proving: "p", possible: "o", lacking: "l" };

/** The must-haves with weight that `standings` does not prove, in the order of the profile; none when the gate is passed. */
export function unprovenMustHaves(requirements: readonly Requirement[], standings: string): readonly string[] {
  return requirements
    .filter(
      ({ required, weight }, place) =>
        required === "must" && weight > 0 && standings[place] !== standingLetters.proving,
    )
    .map(({ skill }) => skill);
}
