import { z } from "zod";
import { GAP_GROUPS } from "@/lib/domain/gap/standing";

const Parameters = z.object({
  role: z.string().max(80).catch("").default(""),
  skill: z.string().max(80).catch("").default(""),
  who: z.enum(GAP_GROUPS).catch("proving").default("proving"),
  kinds: z.enum(["main", "nice", "all"]).catch("main").default("main"),
});

export type GapView = z.infer<typeof Parameters>;

/** Which role's skills the table lists and whose people stand beside it; anything unknown falls back to the first. */
export function readGapView(parameters: Readonly<Record<string, string | string[] | undefined>>): GapView {
  return Parameters.parse(parameters);
}
