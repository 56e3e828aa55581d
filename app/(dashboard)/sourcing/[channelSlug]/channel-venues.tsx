import { monthName } from "@/app/(dashboard)/sourcing/month-name";
import { SourceNote } from "@/components/evidence/source-note";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { nextVenues, venueCalendar } from "@/lib/domain/sourcing/venue-calendar";
import { formatList } from "@/lib/format";
import type { VenueMonth } from "@/lib/reference/venue-months";

/** The gatherings of a channel with their usual months; nothing for a channel without any. */
export function ChannelVenues({ channel, today }: { readonly channel: string; readonly today: string }) {
  const calendar = venueCalendar(new Set([channel]), today);
  const next = nextVenues(calendar);
  if (next === null) return null;
  return (
    <Panel>
      <PanelHead
        title={`Next: ${formatList(next.venues.map(({ name }) => name))} in ${monthName(next.month)}`}
        subtitle="Usual months, soonest first; dates are on the venue’s own page"
      />
      <ul className="text-13">
        {calendar.flatMap((month) =>
          month.venues.map((venue) => (
            <li
              key={`${month.month} ${venue.name}`}
              className="flex flex-wrap items-baseline justify-between gap-x-3 border-t px-4 py-2"
            >
              <span className="text-muted-foreground">
                {monthName(month.month)} {month.year}
              </span>
              <VenueName venue={venue} />
            </li>
          )),
        )}
      </ul>
      <PanelFoot>Each opens to the dates that its usual month was read from.</PanelFoot>
    </Panel>
  );
}

/** A venue that opens to the dates and the source behind its usual month. */
export function VenueName({ venue }: { readonly venue: VenueMonth }) {
  return (
    <SourceNote
      source={{
        figure: `${venue.name}, usual month`,
        grade: null,
        rows: [
          { key: "Dates seen", value: venue.seen },
          { key: "Source", value: venue.sourceName },
          { key: "Meaning", value: "A usual month, not a date" },
        ],
        formula: null,
        url: venue.sourceUrl,
      }}
    >
      {venue.name}
    </SourceNote>
  );
}
