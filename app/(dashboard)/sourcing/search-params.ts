import { z } from "zod";
import { reachedSteps } from "@/lib/domain/sourcing/outcome";
import { ChannelKind } from "@/lib/reference/channels";
import { roleNames } from "@/lib/reference/role-names";

const Role = z.enum(roleNames.map(({ slug }) => slug));

const Parameters = z.object({
  kind: ChannelKind.or(z.literal("")).catch("").default(""),
  role: Role.or(z.literal("")).catch("").default(""),
});

type Given = Readonly<Record<string, string | string[] | undefined>>;

/** Which channels the matrix shows, and of one role or of all; anything unknown shows all. */
export function readChannelView(parameters: Given): z.infer<typeof Parameters> {
  return Parameters.parse(parameters);
}

const Yields = z.object({
  outcome: z
    .enum([...reachedSteps, ...roleNames.map(({ slug }) => slug)])
    .catch("hired")
    .default("hired"),
});

/** What yields are counted in: a step, or the role whose gate is meant; hires unless something else is asked. */
export function readYieldView(parameters: Given): z.infer<typeof Yields> {
  return Yields.parse(parameters);
}

const Regions = z.object({
  role: Role.catch("ai-infrastructure-engineer").default("ai-infrastructure-engineer"),
  from: z.string().max(40).catch("London").default("London"),
});

/** Whose regions are shown, and the place that the hours are shared with. */
export function readRegionView(parameters: Given): z.infer<typeof Regions> {
  return Regions.parse(parameters);
}
