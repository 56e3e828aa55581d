import { employersInWords } from "@/components/evidence/claim-words";
import type { CompanyType, PayCell, PayLevel } from "@/lib/domain/compensation/pay-cell";
import { formatCount } from "@/lib/format";
import type { Claim } from "@/lib/reference/claims";
import { payPlaces } from "@/lib/reference/pay-places";

const LEVELS: Readonly<Record<PayLevel, string>> = {
  junior: "Junior",
  mid: "Mid",
  senior: "Senior",
  staff: "Staff",
  principal: "Principal",
  lead: "Lead (manages people)",
  director: "Director",
  vp: "Vice president",
};

/** "Staff"; null is "All levels". */
export function levelInWords(level: PayLevel | null): string {
  return level === null ? "All levels" : LEVELS[level];
}

/** "London" of "UK-London". */
export function payPlaceInWords(region: string): string {
  return payPlaces.find(({ id }) => id === region)?.name ?? region;
}

/** "Germany, all employers". */
export function cellPlaceInWords({ region, companyType }: Pick<PayCell, "region" | "companyType">): string {
  return `${payPlaceInWords(region)}, ${employersInWords({ companyType })}`;
}

/** "All employers", as an own line. */
export function companyTypeInWords(companyType: CompanyType): string {
  const words = employersInWords({ companyType });
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const MILLION = 1_000_000;

/** An amount on an axis: "180k", "1.2M", "12.5M"; 0 is "0". */
export function shortAmount(amount: number): string {
  if (amount >= MILLION) return `${Number((amount / MILLION).toPrecision(3))}M`;
  return amount >= 1000 ? `${formatCount(amount / 1000)}k` : formatCount(amount);
}

/** Two ends of a range: "320k to 405k"; one amount where they are the same. */
export function shortRange(low: number, high: number): string {
  const [from, to] = [shortAmount(low), shortAmount(high)];
  return from === to ? from : `${from} to ${to}`;
}

const LONGEST_SOURCE = 30;

/** Who says it, short enough for a chart: "Anthropic", "aijobs.net". */
export function shortSource({ sourceName, year }: Claim): string {
  const [name = sourceName] = sourceName
    .replace(/^Posting: /, "")
    .split(/[:(,]| posting| US postings| salary index| -- | LCA /);
  const trimmed = name.trim();
  const short = trimmed.length > LONGEST_SOURCE ? `${trimmed.slice(0, LONGEST_SOURCE - 1).trimEnd()}…` : trimmed;
  return `${short}, ${year}`;
}
