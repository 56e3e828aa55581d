import { Badge } from "@/components/ui/badge";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { LEAST_OVERLAP_HOURS, overlapHours, workPlaces } from "@/lib/domain/sourcing/time-overlap";
import { formatDay } from "@/lib/format";

type OverlapPanelProps = { readonly from: string; readonly today: string };

const hoursFormat = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** How many working hours a day each place shares with the team's. */
export function OverlapPanel({ from, today }: OverlapPanelProps) {
  const home = workPlaces.find(({ name }) => name === from) ?? workPlaces[0];
  if (home === undefined) return null;
  const rows = workPlaces
    .filter((place) => place !== home)
    .map((place) => ({ name: place.name, hours: overlapHours(home, place, today) }))
    .sort((a, b) => b.hours - a.hours);
  const enough = rows.filter(({ hours }) => hours >= LEAST_OVERLAP_HOURS).length;
  return (
    <Panel>
      <PanelHead
        title={`${enough} of ${rows.length} places share ${LEAST_OVERLAP_HOURS} hours or more with ${home.name}`}
        subtitle={`Hours a day in which both work from 9 to 18, by the clocks of ${formatDay(today)}`}
      />
      <Table caption={`Working hours shared with ${home.name}`}>
        <thead>
          <tr>
            <HeadCell>Place</HeadCell>
            <HeadCell numeric>Hours</HeadCell>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, hours }) => (
            <Row key={name}>
              <Cell className="h-8">{name}</Cell>
              <Cell numeric className="h-8">
                {hours < LEAST_OVERLAP_HOURS ? <Badge tone="unknown">under {LEAST_OVERLAP_HOURS}</Badge> : null}{" "}
                {hoursFormat.format(hours)}
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
      <PanelFoot>Modelled: 9 hours less the distance of the clocks. Real days bend; meetings do not.</PanelFoot>
    </Panel>
  );
}
