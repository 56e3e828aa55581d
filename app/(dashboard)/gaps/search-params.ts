import { z } from "zod";

const Parameters = z.object({ role: z.string().max(80).catch("").default("") });

export type GapView = z.infer<typeof Parameters>;

/** Which role's skills the table lists; anything unknown falls back to the first role. */
export function readGapView(parameters: Readonly<Record<string, string | string[] | undefined>>): GapView {
  return Parameters.parse(parameters);
}
