/** A month as it is written in addresses and files: "2026-11". */
export const MONTH_PATTERN = /^(?:20|21)\d{2}-(?:0[1-9]|1[0-2])$/;

const MONTHS_A_YEAR = 12;

function numberOf(month: string): number {
  const [year = 0, ofYear = 0] = month.split("-").map(Number);
  return year * MONTHS_A_YEAR + ofYear - 1;
}

/** The month that is `months` after another, or before it when negative. */
export function monthAfter(month: string, months: number): string {
  const number = numberOf(month) + months;
  const ofYear = (number % MONTHS_A_YEAR) + 1;
  return `${Math.floor(number / MONTHS_A_YEAR)}-${String(ofYear).padStart(2, "0")}`;
}

/** Whole months from one month to another; negative when `to` is the earlier one. */
export function monthsBetween(from: string, to: string): number {
  return numberOf(to) - numberOf(from);
}
