import type { claimLevels, companyTypes } from "@/lib/reference/claims";

/** The levels that pay is told for, from the beginning; "lead" manages people. */
export const payLevels = ["junior", "mid", "senior", "staff", "principal", "lead", "director", "vp"] as const;
export type PayLevel = (typeof payLevels)[number] & (typeof claimLevels)[number];

/** "all": every kind of employer together. */
export type CompanyType = (typeof companyTypes)[number];

/** What pay is asked for. */
export type PayCell = {
  /** Role slug. */
  readonly role: string;
  /** null: all levels together, as a source publishes that names none. */
  readonly level: PayLevel | null;
  /** Id of a place of `lib/reference/pay-places.ts`. */
  readonly region: string;
  readonly companyType: CompanyType;
};

/** One word for a cell, the same for equal cells. */
export function payCellKey({ role, level, region, companyType }: PayCell): string {
  return [role, level ?? "all", region, companyType].join("|");
}
