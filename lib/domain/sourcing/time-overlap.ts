/** A place to work from, with the name by which its clock is known (IANA time zone database). */
export type WorkPlace = { readonly name: string; readonly zone: string };

/** Places that the dossier names as hubs or as sources of remote people. */
export const workPlaces: readonly WorkPlace[] = [
  { name: "San Francisco", zone: "America/Los_Angeles" },
  { name: "New York", zone: "America/New_York" },
  { name: "Toronto", zone: "America/Toronto" },
  { name: "Mexico City", zone: "America/Mexico_City" },
  { name: "São Paulo", zone: "America/Sao_Paulo" },
  { name: "London", zone: "Europe/London" },
  { name: "Lisbon", zone: "Europe/Lisbon" },
  { name: "Paris", zone: "Europe/Paris" },
  { name: "Zurich", zone: "Europe/Zurich" },
  { name: "Berlin", zone: "Europe/Berlin" },
  { name: "Warsaw", zone: "Europe/Warsaw" },
  { name: "Bucharest", zone: "Europe/Bucharest" },
  { name: "Tel Aviv", zone: "Asia/Jerusalem" },
  { name: "Nairobi", zone: "Africa/Nairobi" },
  { name: "Lagos", zone: "Africa/Lagos" },
  { name: "Bengaluru", zone: "Asia/Kolkata" },
  { name: "Hanoi", zone: "Asia/Ho_Chi_Minh" },
  { name: "Singapore", zone: "Asia/Singapore" },
  { name: "Beijing", zone: "Asia/Shanghai" },
];

const [START_HOUR, END_HOUR, HOURS_A_DAY] = [9, 18, 24];

/** The remote guide asks for at least this many hours of overlap a day. */
export const LEAST_OVERLAP_HOURS = 4;

/** Hours that the clocks of a zone are ahead of UTC at noon of a day ("2026-11-22"), summer time included. */
export function hoursAheadOfUtc(zone: string, day: string): number {
  const noon = new Date(`${day}T12:00:00Z`);
  const parts = new Intl.DateTimeFormat("en-GB", {
    ...{ timeZone: zone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric" },
    ...{ hour: "numeric", minute: "numeric" },
  }).formatToParts(noon);
  const read = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
  const local = Date.UTC(read("year"), read("month") - 1, read("day"), read("hour"), read("minute"));
  return (local - noon.getTime()) / 3_600_000;
}

/** Hours a day, from 0 to 9, in which two places both work from 9 to 18 by their own clocks, on a given day. The same both ways round. */
export function overlapHours(a: WorkPlace, b: WorkPlace, day: string): number {
  const apart = Math.abs(hoursAheadOfUtc(a.zone, day) - hoursAheadOfUtc(b.zone, day));
  const hours = END_HOUR - START_HOUR;
  // Round the clock the other way: 20 hours ahead is as near as 4 hours behind.
  return Math.max(0, hours - Math.min(apart, HOURS_A_DAY - apart));
}
