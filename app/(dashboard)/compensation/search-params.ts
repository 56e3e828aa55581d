import { z } from "zod";
import { type CompanyType, type PayCell, type PayLevel, payLevels } from "@/lib/domain/compensation/pay-cell";
import { payComponents } from "@/lib/domain/compensation/pay-claim";
import { companyTypes } from "@/lib/reference/claims";
import { CurrencyCode } from "@/lib/reference/exchange-rates";
import { payPlaces } from "@/lib/reference/pay-places";
import { roleNames } from "@/lib/reference/role-names";

/** "all": all levels together, as sources publish that name none. */
export const levelChoices = ["all", ...payLevels] as const;
export const roleSlugs = roleNames.map(({ slug }) => slug);
const places = payPlaces.map(({ id }) => id);

/** Several of what is known, in the order of what is known, parted by "~". */
function several<Choice extends string>(known: readonly Choice[], otherwise: readonly Choice[]) {
  return z
    .string()
    .max(2000)
    .catch("")
    .default("")
    .transform((text) => {
      const wanted = new Set(text.split("~"));
      const chosen = known.filter((choice) => wanted.has(choice));
      return chosen.length === 0 ? otherwise : chosen;
    });
}

const MOST_PAY = 100_000_000;

const Parameters = z.object({
  roles: several<string>(roleSlugs, ["ai-infrastructure-engineer"]),
  levels: several<(typeof levelChoices)[number]>(levelChoices, ["senior", "staff"]),
  places: several(places, ["US national", "US hubs (SF/NYC/Seattle)", "Canada", "UK-London"]),
  employers: several<CompanyType>(companyTypes, ["all", "frontier-lab"]),
  currency: CurrencyCode.catch("USD").default("USD"),
  part: z.enum(payComponents).catch("base").default("base"),
  /** An amount a year in the currency, drawn through all rows. */
  offer: z.coerce.number().positive().max(MOST_PAY).nullable().catch(null).default(null),
});

/** What an address asks of the explorer. Anything that it cannot mean falls back to what is usual. */
export type PayView = z.infer<typeof Parameters>;

/** More rows nobody reads, and none of them is left out silently: the page says how many. */
export const MOST_ROWS = 60;

/** Reads the view from the address. */
export function readPayView(parameters: Readonly<Record<string, string | string[] | undefined>>): PayView {
  return Parameters.parse(parameters);
}

/** The cells of a view in the order of their rows, and how many more it asks for than are shown. */
export function cellsOf({ roles, levels, places: regions, employers }: PayView): {
  readonly cells: readonly PayCell[];
  readonly left: number;
} {
  const cells = roles.flatMap((role) =>
    levels.flatMap((level) =>
      regions.flatMap((region) =>
        employers.map((companyType) => ({ role, level: levelOf(level), region, companyType })),
      ),
    ),
  );
  return { cells: cells.slice(0, MOST_ROWS), left: Math.max(cells.length - MOST_ROWS, 0) };
}

function levelOf(choice: (typeof levelChoices)[number]): PayLevel | null {
  return choice === "all" ? null : choice;
}

/** The address of a view with some of it changed; what is usual is left out. */
export function payHref(view: PayView, change: Partial<PayView> = {}, base = "/compensation"): string {
  const wanted = { ...view, ...change };
  const usual = Parameters.parse({});
  const written = (value: PayView[keyof PayView]) => (Array.isArray(value) ? value.join("~") : String(value ?? ""));
  const names = Parameters.keyof().options;
  const entries = names
    .filter((name) => written(wanted[name]) !== written(usual[name]))
    .map((name) => [name, written(wanted[name])]);
  const parameters = new URLSearchParams(entries);
  return parameters.size > 0 ? `${base}?${parameters}` : base;
}
