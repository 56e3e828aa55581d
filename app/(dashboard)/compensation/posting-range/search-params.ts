import { z } from "zod";
import { doubtOf, readAmount } from "@/lib/domain/compensation/offer/read-amount";
import { type PayLevel, payLevels } from "@/lib/domain/compensation/pay-cell";
import { companyTypes } from "@/lib/reference/claims";
import { type PayPlace, payPlaces } from "@/lib/reference/pay-places";
import { roleNames } from "@/lib/reference/role-names";

const text = z.string().trim().max(40).catch("").default("");

const Parameters = z.object({
  role: z
    .string()
    .refine((slug) => roleNames.some((role) => role.slug === slug))
    .catch("ai-infrastructure-engineer")
    .default("ai-infrastructure-engineer"),
  level: z.enum(payLevels).catch("senior").default("senior"),
  employer: z.enum(companyTypes).catch("all").default("all"),
  /** Parted by "~". */
  places: z
    .string()
    .max(400)
    .catch("")
    .default("")
    .transform((ids): readonly PayPlace[] => {
      const wanted = new Set(ids.split("~"));
      const found = payPlaces.filter(({ id }) => wanted.has(id)).slice(0, MOST_PLACES);
      return found.length > 0 ? found : payPlaces.filter(({ id }) => USUAL.includes(id));
    }),
  /** A job description that the range is for; empty for none. */
  into: text,
  /** Ends of a range of one's own, and the place that it is for. */
  own: z.string().max(60).catch("").default(""),
  low: text,
  high: text,
});

export const MOST_PLACES = 6;
const USUAL: readonly string[] = ["US-SF Bay Area", "Canada-Toronto", "Germany-Berlin"];

/** What an address asks of posting ranges. Anything that it cannot mean falls back to what is usual. */
export type RangeView = Omit<z.infer<typeof Parameters>, "level"> & { readonly level: PayLevel };

/** Reads the view from the address. */
export function readRangeView(parameters: Readonly<Record<string, string | string[] | undefined>>): RangeView {
  return Parameters.parse(parameters);
}

/** A range of one's own as it was typed and as it was read. */
export type OwnRange = {
  readonly typed: { readonly low: string; readonly high: string };
  readonly low: number | null;
  readonly high: number | null;
  /** A sentence for an end that cannot be read. */
  readonly problems: { readonly low?: string; readonly high?: string };
};

/** The range that the address gives for a place; null where it gives none for it. */
export function ownRange({ own, low, high }: RangeView, place: PayPlace): OwnRange | null {
  if (own !== place.id || (low === "" && high === "")) return null;
  const ends = [endOf(low, place), endOf(high, place)] as const;
  const [lowest, highest] = ends;
  return {
    typed: { low, high },
    low: lowest.amount,
    high: highest.amount,
    problems: {
      ...(lowest.problem === null ? {} : { low: lowest.problem }),
      ...(highest.problem === null ? {} : { high: highest.problem }),
    },
  };
}

const MOST_PAY = 100_000_000;

function endOf(
  typed: string,
  { currency }: PayPlace,
): { readonly amount: number | null; readonly problem: string | null } {
  const doubt = doubtOf(typed);
  if (doubt !== null) return { amount: null, problem: doubt };
  const read = readAmount(typed, currency, "range");
  if (read.kind === "empty") return { amount: null, problem: null };
  if (read.kind === "wrong") return { amount: null, problem: read.problem };
  const amount = Math.round(read.amount);
  if (amount < 1 || amount > MOST_PAY) return { amount: null, problem: "Give a yearly amount from 1 to 100,000,000." };
  return { amount, problem: null };
}

/** What an address says of a view, for the range of one's own in `place`; its ends are left to whoever types them. */
export function fieldsOfView(view: RangeView, place: string): readonly (readonly [string, string])[] {
  const { role, level, employer, places, into } = view;
  return [
    ["role", role],
    ["level", level],
    ["employer", employer],
    ["places", places.map(({ id }) => id).join("~")],
    ["own", place],
    ...(into === "" ? [] : [["into", into] as const]),
  ];
}
