import { z } from "zod";
import { CurrencyCode } from "@/lib/reference/exchange-rates";
import { roleNames } from "@/lib/reference/role-names";

const SIDES = ["below", "within", "above", "bandless"] as const;

const Parameters = z.object({
  role: z
    .string()
    .refine((role) => role === "none" || roleNames.some(({ slug }) => slug === role))
    .nullable()
    .catch(null)
    .default(null),
  side: z.enum(SIDES).nullable().catch(null).default(null),
  currency: CurrencyCode.nullable().catch(null).default(null),
  /** How many people of the list come before the page. */
  from: z.coerce.number().int().min(0).catch(0).default(0),
});

/** What an address asks of the page. A role of "none" is whoever holds none of the ten. */
export type PeopleView = z.infer<typeof Parameters>;

type Given = Readonly<Record<string, string | string[] | undefined>>;

/** Reads the view from the address. */
export function readPeopleView(parameters: Given): PeopleView {
  return Parameters.parse(parameters);
}

/** The address of a view; what it leaves out stands as it is by default. */
export function peopleHref(view: Partial<PeopleView>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(view)) {
    if (value !== null && value !== 0) query.set(name, String(value));
  }
  return query.size === 0 ? "/compensation/people" : `/compensation/people?${query}`;
}
