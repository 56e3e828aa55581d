import { payPlaces } from "@/lib/reference/pay-places";
import { RefusedRow } from "./refused-row";

/** Beyond these nobody is paid for a full-time year of this work, in US dollars: a slip of the pen or of the period. */
const LEAST_USD = 500;
const MOST_USD = 20_000_000;
/** Beyond this a base salary is kept and shown, and counted nowhere. */
const MOST_PLAUSIBLE_USD = 1_500_000;
const LEAST_PLAUSIBLE_USD = 3000;
/** Under it a full-time year is below the minimum wage of every country of the list that is not named here. */
const LEAST_WHERE_DEAR_USD = 15_000;
const CHEAP: readonly string[] = ["IN", "CN", "PL"];

const dear: ReadonlySet<string> = new Set(
  payPlaces.map(({ country }) => country).filter((code) => !CHEAP.includes(code)),
);
const MONTHS = 12;

/**
 * What is doubtful in a yearly base of `usd` US dollars: null for nothing. "looks-monthly" where it is too little for a year and right for a
 * month. Throws RefusedRow for what cannot be pay at all. `country`: ISO 3166, null where it is not known.
 */
export function yearlyDoubt(usd: number, country: string | null): "implausible" | "looks-monthly" | null {
  if (!Number.isFinite(usd) || usd > MOST_USD)
    throw new RefusedRow("The pay is more than 20 million US dollars a year. Look at the amount and its period.");
  if (usd < LEAST_USD)
    throw new RefusedRow("The pay is less than 500 US dollars a year. Look at the amount and its period.");
  if (usd > MOST_PLAUSIBLE_USD || (usd < LEAST_PLAUSIBLE_USD && usd * MONTHS < LEAST_WHERE_DEAR_USD))
    return "implausible";
  const least = country === null || dear.has(country) ? LEAST_WHERE_DEAR_USD : LEAST_PLAUSIBLE_USD;
  if (usd >= least) return null;
  return usd * MONTHS >= least ? "looks-monthly" : "implausible";
}
