import { formatCount } from "@/lib/format";
import type { Claim } from "@/lib/reference/claims";

const employers: Readonly<Record<Claim["companyType"], string>> = {
  all: "all employers",
  "frontier-lab": "frontier labs",
  "big-tech": "big tech",
  "startup-funded": "funded start-ups",
  "startup-early": "early start-ups",
  enterprise: "enterprises",
  "public-sector": "public sector",
};

/** The region of a claim: "US national", "Worldwide". */
export function placeInWords({ region }: Pick<Claim, "region">): string {
  return region === "Global" ? "Worldwide" : region.replace(/^US-/, "");
}

/** Whose pay, postings or people a claim is about: "frontier labs". */
export function employersInWords({ companyType }: Pick<Claim, "companyType">): string {
  return employers[companyType];
}

/** Where a claim holds: "US national, all employers". */
export function claimPlace(claim: Pick<Claim, "region" | "companyType">): string {
  return `${placeInWords(claim)}, ${employersInWords(claim)}`;
}

const decimal = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

/** A unit as it reads after a number: "days until posting closed" → "days", "percent of hires" → "%". */
function shortUnit(unit: string): string {
  return (unit.split(" ")[0] ?? unit).replace(/^percent,?/, "%");
}

function number(value: number): string {
  return decimal.format(value);
}

function unitInWords(unit: string): string {
  const [currency, period] = unit.split("/");
  const isPay = period !== undefined && /^[A-Z]{3}$/.test(currency ?? "");
  if (isPay) return `${currency} a ${period}`;
  return shortUnit(unit);
}

function rangeInWords(low: number | null, high: number | null): string {
  if (low !== null && high !== null) return `${number(low)} to ${number(high)}`;
  return low === null ? `up to ${number(high ?? 0)}` : `from ${number(low)}`;
}

/**
 * All that a claim states, in words and with its unit: "136 days, low end 65"; a range without a middle is "6 to 12 months"; what states no
 * number stands as it is: "thousands per position".
 */
export function claimAmount({ low, mid, high, unit }: Claim): string {
  if (low === null && mid === null && high === null) return unit.replaceAll('"', "");
  const words = unitInWords(unit);
  if (mid === null) return `${rangeInWords(low, high)} ${words}`;
  const bounds = [
    ...(low === null ? [] : [`low end ${number(low)}`]),
    ...(high === null ? [] : [`high end ${number(high)}`]),
  ];
  return [`${number(mid)} ${words}`, ...bounds].join(", ");
}

function thousands(value: number): string {
  return formatCount(value / 1000);
}

/** The range of a yearly pay in thousands: "146–232k"; one number where the source gives one: "158k". */
export function payRange({ low, mid, high }: Claim): string {
  if (low !== null && high !== null && low !== high) return `${thousands(low)}–${thousands(high)}k`;
  return `${thousands(mid ?? low ?? high ?? 0)}k`;
}

/** The middle of a yearly pay in thousands, where the source gives it beside a range. */
export function payMiddle({ low, mid, high }: Claim): string {
  if (low === null && high === null) return "one number";
  return mid === null ? "no middle given" : `middle ${thousands(mid)}k`;
}

/** What each grade says of a source. */
export const gradeWords = {
  A: "A, the primary text was read",
  B: "B, secondary, several agree or the method is open",
  C: "C, one secondary or vendor source, or no method",
} as const;
