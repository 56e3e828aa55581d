import { type VenueMonth, venueMonths } from "@/lib/reference/venue-months";

/** The venues of one month; `monthsAhead` counts from the month of today, which is 0. */
export type CalendarMonth = {
  /** 1 to 12. */
  readonly month: number;
  readonly year: number;
  readonly monthsAhead: number;
  readonly venues: readonly VenueMonth[];
};

const MONTHS_A_YEAR = 12;

/**
 * The twelve months from the one that `today` ("2026-11-22") lies in, with the venues of the given channels that usually begin in each;
 * months without any are there too. A venue that moves between two months stands in both.
 */
export function venueCalendar(channels: ReadonlySet<string>, today: string): readonly CalendarMonth[] {
  const [year = 0, first = 1] = today.split("-").map(Number);
  return Array.from({ length: MONTHS_A_YEAR }, (_, monthsAhead) => {
    const position = first - 1 + monthsAhead;
    const month = (position % MONTHS_A_YEAR) + 1;
    return {
      ...{ month, monthsAhead, year: year + Math.floor(position / MONTHS_A_YEAR) },
      venues: venueMonths.filter((venue) => channels.has(venue.channel) && venue.months.includes(month)),
    };
  });
}

/** The next month that has a venue, this one included; null when none of the channels has any. */
export function nextVenues(calendar: readonly CalendarMonth[]): CalendarMonth | null {
  return calendar.find(({ venues }) => venues.length > 0) ?? null;
}
