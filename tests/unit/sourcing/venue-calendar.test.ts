import { expect, test } from "vitest";
import { nextVenues, venueCalendar } from "@/lib/domain/sourcing/venue-calendar";
import { channelBySlug } from "@/lib/reference/channels";
import { venueMonths } from "@/lib/reference/venue-months";

const all = new Set(venueMonths.map(({ channel }) => channel));
const names = (month: { readonly venues: readonly { readonly name: string }[] } | null | undefined) =>
  month?.venues.map(({ name }) => name);

test("the calendar begins with the month of today and runs over the end of the year", () => {
  const calendar = venueCalendar(all, "2026-11-22");
  expect(calendar.map(({ year, month }) => `${year}-${month}`)).toEqual([
    ...["2026-11", "2026-12", "2027-1", "2027-2", "2027-3", "2027-4"],
    ...["2027-5", "2027-6", "2027-7", "2027-8", "2027-9", "2027-10"],
  ]);
  expect(names(calendar[0])).toContain("SC (Supercomputing)");
  expect(names(calendar[1])).toEqual(["NeurIPS"]);
});

test("only venues of the given channels are listed, and the next month with one is found", () => {
  const calendar = venueCalendar(new Set(["venue-mlsys"]), "2026-11-22");
  expect(names(nextVenues(calendar))).toEqual(["MLSys"]);
  expect(nextVenues(calendar)).toMatchObject({ year: 2027, month: 5, monthsAhead: 6 });
  expect(nextVenues(venueCalendar(new Set(), "2026-11-22"))).toBeNull();
});

test("every venue belongs to a channel of the dossier that is a venue", () => {
  expect(venueMonths.filter(({ channel }) => channelBySlug.get(channel)?.kind !== "venue")).toEqual([]);
  expect(new Set(venueMonths.map(({ name }) => name)).size).toBe(venueMonths.length);
});
