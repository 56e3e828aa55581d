import { z } from "zod";
import { WEEKS_PER_LEVEL } from "@/lib/domain/gap/build-skill";
import { GAP_GROUPS } from "@/lib/domain/gap/standing";

const Parameters = z.object({
  /** Null = the first that the person may see. */
  view: z.enum(["market", "pool", "team", "distance"]).nullable().catch(null).default(null),
  role: z.string().max(80).catch("").default(""),
  skill: z.string().max(80).catch("").default(""),
  who: z.enum(GAP_GROUPS).catch("proving").default("proving"),
  kinds: z.enum(["main", "nice", "all"]).catch("main").default("main"),
  /** Assumed weeks to learn a level. */
  weeks: z.coerce
    .number()
    .int()
    .min(WEEKS_PER_LEVEL.least)
    .max(WEEKS_PER_LEVEL.most)
    .catch(WEEKS_PER_LEVEL.usual)
    .default(WEEKS_PER_LEVEL.usual),
});

export type GapView = z.infer<typeof Parameters>;

/** What an address keeps when another skill, group or role is chosen: which requirements are listed, and the weeks where they are not the usual ones. */
export function keptChoices({ kinds, weeks }: GapView): Pick<GapView, "kinds"> & { readonly weeks?: number } {
  return weeks === WEEKS_PER_LEVEL.usual ? { kinds } : { kinds, weeks };
}

/** Of whom the gap is, which role's skills the table lists and whose people stand beside it; anything unknown falls back to the first. */
export function readGapView(parameters: Readonly<Record<string, string | string[] | undefined>>): GapView {
  return Parameters.parse(parameters);
}
