import { LEAST_PER_USD, MOST_PER_USD } from "@/lib/domain/compensation/read-exchange-rates";
import { payPlaces } from "@/lib/reference/pay-places";
import { type PayRecord, type RecordFlag, recordFlags } from "./pay-record";
import { RefusedRow } from "./refused-row";

/** Beyond these nobody is paid for a full-time year of this work, in US dollars: a slip of the pen or of the period. */
const LEAST_USD = 500;
export const MOST_USD = 20_000_000;
/** Beyond this a base salary is kept and shown, and counted nowhere. */
const MOST_PLAUSIBLE_USD = 1_500_000;
const LEAST_PLAUSIBLE_USD = 3000;
/** Beyond this no bonus, no equity and no total of a year is plausible. */
const MOST_PLAUSIBLE_PART_USD = 200_000_000;
/** Under it a full-time year is below the minimum wage of every country of the list that is not named here. */
const LEAST_WHERE_DEAR_USD = 15_000;
const CHEAP: readonly string[] = ["IN", "CN", "PL"];

const dear: ReadonlySet<string> = new Set(
  payPlaces.map(({ country }) => country).filter((code) => !CHEAP.includes(code)),
);
const MONTHS = 12;

/** A base from `least` to `most` is fine everywhere, and so is a part up to `mostOfPart`. */
export const plausibleUsd = {
  least: LEAST_WHERE_DEAR_USD,
  most: MOST_PLAUSIBLE_USD,
  mostOfPart: MOST_PLAUSIBLE_PART_USD,
} as const;

/** What a year's pay has to be known of, to see whether it can be right. */
export type DoubtedPay = Pick<PayRecord, "country" | "bonusUsd" | "equityUsd" | "totalUsd"> & {
  /** Null where the table of exchange rates lacks the currency. */
  readonly baseUsd: number | null;
};

/**
 * What is doubtful in a year's pay; null for nothing. "looks-monthly" where the base is too little for a year and right for a month, "no-rate"
 * where the table of exchange rates does not tell it.
 */
export function yearlyDoubt({ baseUsd, country, bonusUsd, equityUsd, totalUsd }: DoubtedPay): RecordFlag | null {
  if (baseUsd === null) return "no-rate";
  if ([bonusUsd, equityUsd, totalUsd].some((part) => part !== null && part > MOST_PLAUSIBLE_PART_USD))
    return "implausible";
  if (baseUsd > MOST_PLAUSIBLE_USD || (baseUsd < LEAST_PLAUSIBLE_USD && baseUsd * MONTHS < LEAST_WHERE_DEAR_USD))
    return "implausible";
  const least = country === null || dear.has(country) ? LEAST_WHERE_DEAR_USD : LEAST_PLAUSIBLE_USD;
  if (baseUsd >= least) return null;
  return baseUsd * MONTHS >= least ? "looks-monthly" : "implausible";
}

const doubts: readonly RecordFlag[] = ["implausible", "looks-monthly", "no-rate"];

/** A record's flags with another doubt, or none, in the place of the one that it had; in the order of all flags. */
export function flagsWithDoubt(flags: readonly RecordFlag[], doubt: RecordFlag | null): readonly RecordFlag[] {
  return recordFlags.filter((flag) => flag === doubt || (flags.includes(flag) && !doubts.includes(flag)));
}

/**
 * Throws RefusedRow for a year's base that cannot be pay at all. In dollars that is known; in another currency only what no table of exchange
 * rates could make right is refused, so that another table never finds rows missing: the rest is taken, and is doubtful.
 */
export function refuseAbsurd({ base, currency, statedUsd }: Pick<PayRecord, "base" | "currency" | "statedUsd">): void {
  const usd = statedUsd ?? (currency === "USD" ? base : null);
  const isTooMuch = usd === null ? base > MOST_USD * MOST_PER_USD : usd > MOST_USD;
  if (isTooMuch || !Number.isFinite(base))
    throw new RefusedRow("The pay is more than 20 million US dollars a year. Look at the amount and its period.");
  if (usd === null ? base < LEAST_USD * LEAST_PER_USD : usd < LEAST_USD)
    throw new RefusedRow("The pay is less than 500 US dollars a year. Look at the amount and its period.");
}
