import { z } from "zod";
import { WEEKS_PER_LEVEL } from "@/lib/domain/gap/build-skill";
import { defaultLevel, levelsOf } from "@/lib/domain/role/role-levels";
import { RoleLevel } from "@/lib/domain/role/role-profile";
import { payPlaces } from "@/lib/reference/pay-places";

const USUAL_PLACE = "US national";
const places = payPlaces.map(({ id }) => id);

const Parameters = z.object({
  level: z.nullable(RoleLevel).catch(null).default(null),
  place: z
    .string()
    .refine((place) => places.includes(place))
    .catch(USUAL_PLACE)
    .default(USUAL_PLACE),
  /** Assumed weeks to learn a level. */
  weeks: z.coerce
    .number()
    .int()
    .min(WEEKS_PER_LEVEL.least)
    .max(WEEKS_PER_LEVEL.most)
    .catch(WEEKS_PER_LEVEL.usual)
    .default(WEEKS_PER_LEVEL.usual),
});

/** What an address asks of the page; anything that it cannot mean falls back to what is usual. */
export type CostView = Omit<z.infer<typeof Parameters>, "level"> & { readonly role: string; readonly level: RoleLevel };

/** Reads the view from the address; the level falls back to the one that the profile describes. */
export function readCostView(
  role: string,
  parameters: Readonly<Record<string, string | string[] | undefined>>,
): CostView {
  const { level, ...rest } = Parameters.parse(parameters);
  return { ...rest, role, level: level !== null && levelsOf(role).includes(level) ? level : defaultLevel(role) };
}
