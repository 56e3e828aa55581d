import { VenueName } from "@/app/(dashboard)/sourcing/[channelSlug]/channel-venues";
import { monthName } from "@/app/(dashboard)/sourcing/month-name";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import type { CalendarMonth } from "@/lib/domain/sourcing/venue-calendar";
import { formatQuantity } from "@/lib/format";

/** The twelve months from this one with the venues that usually begin in each. */
export function CalendarPanel({ calendar }: { readonly calendar: readonly CalendarMonth[] }) {
  const venues = calendar.reduce((sum, month) => sum + month.venues.length, 0);
  const months = calendar.filter((month) => month.venues.length > 0).length;
  return (
    <Panel>
      <PanelHead
        title={`${formatQuantity(venues, "gathering")} in ${months} of the next twelve months`}
        subtitle="Venues of these channels by their usual month, this month first"
      />
      <ol className="text-13">
        {calendar.map(({ month, year, monthsAhead, venues: here }) => (
          <li
            key={month}
            className="grid grid-cols-[116px_minmax(0,1fr)] gap-3 border-t px-4 py-1.5 print:break-inside-avoid"
          >
            <span className={monthsAhead === 0 ? "font-semibold" : "text-muted-foreground"}>
              {monthName(month)} {year}
              {monthsAhead === 0 ? <span className="sr-only">, this month</span> : null}
            </span>
            {here.length === 0 ? (
              <span className="text-muted-foreground">none known</span>
            ) : (
              <span className="flex flex-wrap gap-x-3 gap-y-1">
                {here.map((venue) => (
                  <VenueName key={venue.name} venue={venue} />
                ))}
              </span>
            )}
          </li>
        ))}
      </ol>
      <PanelFoot className="text-pretty">
        A usual month is no date: each opens to the dates it was read from. Venues whose month was not found in a source
        are left out.
      </PanelFoot>
    </Panel>
  );
}
