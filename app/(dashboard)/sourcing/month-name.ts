const NAMES = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
] as const;

/** The name of a month from 1 to 12. */
export function monthName(month: number): string {
  return NAMES[month - 1] ?? String(month);
}
