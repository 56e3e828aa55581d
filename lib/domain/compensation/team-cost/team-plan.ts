import type { CompanyType, PayLevel } from "@/lib/domain/compensation/pay-cell";

/** Which percentile of measured pay a plan pays. */
export const payPolicies = ["p25", "p50", "p75", "p90"] as const;
export type PayPolicy = (typeof payPolicies)[number];

/** A seat that has to be there, or how much it is wanted: 5 the most. */
export const seatNeeds = ["must", "5", "4", "3", "2", "1"] as const;
export type SeatNeed = (typeof seatNeeds)[number];

/** Like seats that begin in the same month. */
export type TeamSeat = {
  readonly role: string;
  readonly level: PayLevel;
  /** Id of a place of `lib/reference/pay-places.ts`. */
  readonly place: string;
  readonly companyType: CompanyType;
  /** How many, from 1. */
  readonly count: number;
  /** "2026-12"; a month before the plan's first means that they are here already. */
  readonly startMonth: string;
  readonly need: SeatNeed;
  /** What somebody typed as base a year in the plan's currency, over whatever evidence says; null where nobody did. */
  readonly typedBase: number | null;
};

/** How far a company's funding is; "" where nobody said. */
export const fundingStages = [
  "",
  "pre-seed",
  "seed",
  "series-a",
  "series-b",
  "series-c",
  "later",
  "own-revenue",
] as const;
export type FundingStage = (typeof fundingStages)[number];

/** Seats, over how long, in which currency, and what is there to pay them. */
export type TeamPlan = {
  readonly name: string;
  readonly firstMonth: string;
  /** How far the plan looks, for example until the next round; from 1. */
  readonly months: number;
  readonly currency: string;
  readonly policy: PayPolicy;
  /** What a person costs over what they are paid as base: 1.25 adds a quarter. */
  readonly load: number;
  /** For all the months together, in the plan's currency; null where none was given. */
  readonly budget: number | null;
  readonly stage: FundingStage;
  /** Money that is there in the first month, the round's and what was left; null where none was given. */
  readonly raised: number | null;
  /** What everything but these seats costs a month; null where none was given. */
  readonly otherMonthly: number | null;
  readonly seats: readonly TeamSeat[];
};

/** An assumption, not a measurement: payroll tax, benefits, equipment and place differ by country and company. */
export const ASSUMED_LOAD = 1.25;
export const MOST_LOAD = 3;
export const MOST_MONTHS = 60;
export const MOST_SEAT_LINES = 20;
export const MOST_SEATS_A_LINE = 50;
/** Above every real budget in every currency, and far below what a sum could not hold. */
export const MOST_MONEY = 1_000_000_000_000;
