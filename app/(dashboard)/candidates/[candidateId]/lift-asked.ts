import { z } from "zod";
import type { LiftTarget } from "@/lib/domain/scoring/lifting-facts";

/** How many stand on a shortlist. */
export const SHORTLIST = 10;
const USUAL_BAR = 60;

const Parameters = z.object({
  reach: z.enum(["", "shortlist", "bar"]).catch("").default(""),
  bar: z.coerce.number().min(0).max(100).catch(USUAL_BAR).default(USUAL_BAR),
});

/** What an address asks to reach, and how that is said. */
export type LiftAsked = {
  readonly reach: "" | "shortlist" | "bar";
  readonly target: LiftTarget;
  /** After "to". */
  readonly words: string;
};

/**
 * Reads what somebody is to reach: every must-have, unless the address names a bar or the shortlist. `shortlistPoints` are those of whoever
 * stands last on it; null where the pool has fewer, and then the address is read as if it asked for the must-haves.
 */
export function readLiftAsked(
  parameters: Readonly<Record<string, string | string[] | undefined>>,
  shortlistPoints: number | null,
): LiftAsked {
  const { reach, bar } = Parameters.parse(parameters);
  if (reach === "bar")
    return { reach, target: { points: bar, isPast: false, needsGate: false }, words: `reach ${bar} points` };
  if (reach === "shortlist" && shortlistPoints !== null)
    return {
      reach,
      target: { points: shortlistPoints, isPast: false, needsGate: false },
      words: `stand among the first ${SHORTLIST}`,
    };
  return { reach: "", target: { points: 0, isPast: false, needsGate: true }, words: "meet every must-have" };
}
