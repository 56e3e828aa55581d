import { type PayPeriod, yearly } from "@/lib/domain/compensation/money";
import type { CompanyType, PayLevel } from "@/lib/domain/compensation/pay-cell";

/** What an amount of a file is for; weeks occur in government files. */
export const recordPeriods = ["year", "month", "two weeks", "week", "hour"] as const;
export type RecordPeriod = (typeof recordPeriods)[number];

/** 52 weeks, like the 2,080 hours of 40 a week by which the US government counts. */
const WEEKS_A_YEAR = 52;

/** The full-time year of what is paid for a period, in the same currency. */
export function yearlyPay(amount: number, period: RecordPeriod): number {
  if (period === "week") return amount * WEEKS_A_YEAR;
  return period === "two weeks" ? (amount * WEEKS_A_YEAR) / 2 : yearly(amount, period satisfies PayPeriod);
}

/** What is the matter with a record that was taken all the same, in the order in which it is found. */
export const recordFlags = [
  "swapped",
  "implausible",
  "looks-monthly",
  "no-rate",
  "not-full-time",
  "duplicate",
  "pair-minimum",
  "pair-maximum",
] as const;
export type RecordFlag = (typeof recordFlags)[number];

/** How many records have each flag, in one order and without those that none has. */
export function inFlagOrder(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  const entries = recordFlags.map((flag) => [flag, counts.get(flag) ?? 0] as const);
  return Object.fromEntries(entries.filter(([, count]) => count > 0));
}

/** Records with one of these are shown and never counted in a percentile. */
export const uncountedFlags: readonly RecordFlag[] = ["implausible", "looks-monthly", "no-rate", "not-full-time"];

/** One row of a file about pay, as it is kept. */
export type PayRecord = {
  /** Row of the file, from 1, its heading included. */
  readonly row: number;
  readonly title: string;
  /** Role slug; null where no rule knows the title. */
  readonly role: string | null;
  readonly level: PayLevel | null;
  /** Id of a pay place; null where the file names none of ours. */
  readonly region: string | null;
  /** ISO 3166; null where the file does not say. */
  readonly country: string | null;
  readonly companyType: CompanyType;
  /** In small letters without signs; null where the file does not say. */
  readonly employer: string | null;
  readonly year: number;
  readonly currency: string;
  readonly period: RecordPeriod;
  /** As published, for its period. One amount alone is `mid`. */
  readonly low: number | null;
  readonly mid: number | null;
  readonly high: number | null;
  /** A full-time year in the published currency: the one amount or median, else the middle of the range. */
  readonly base: number;
  /** The base of a year in US dollars, where the file states it. */
  readonly statedUsd: number | null;
  /** A year's, in the published currency; null where the file does not say. */
  readonly bonus: number | null;
  readonly equity: number | null;
  readonly total: number | null;
  /** The base in US dollars: as the file states it, else by the table of exchange rates in force. */
  readonly baseUsd: number;
  /** A year's, in US dollars by the same table; null where the file does not say. */
  readonly bonusUsd: number | null;
  readonly equityUsd: number | null;
  /** As stated, else base, bonus and equity together where all three are known; never a part alone. */
  readonly totalUsd: number | null;
  /** Equal for two rows that tell the same but for the pay. */
  readonly pairKey: string;
  readonly flags: readonly RecordFlag[];
};

/** Whether a record is counted in percentiles: it has a role and nothing is the matter with it that would bend them. */
export function isCounted({ role, region, flags }: Pick<PayRecord, "role" | "region" | "flags">): boolean {
  return role !== null && region !== null && !flags.some((flag) => uncountedFlags.includes(flag));
}

/** Whether pay reaches what is asked. Unknown pay never does. */
export function isAtLeast(pay: number | null, least: number): boolean {
  return pay !== null && pay >= least;
}
