import { levelInWords, payPlaceInWords } from "@/components/evidence/pay-words";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { OwnBandVersion } from "@/lib/data/own-bands";
import { bandLevels, ownBandOf, placeRatio } from "@/lib/domain/compensation/own-band/own-bands";
import { formatCount } from "@/lib/format";

/** The bands in force at a place, level by level. */
export function BandTable({ version, place }: { readonly version: OwnBandVersion; readonly place: string }) {
  const { role, bands, note } = version;
  const amount = (value: number) => formatCount(Math.round(value));
  return (
    <Panel>
      <PanelHead
        title={`In force: version ${version.version}`}
        subtitle={`A year's base in ${bands.currency}, for ${payPlaceInWords(place)}; ${Math.round(bands.spread * 100)} percent wide`}
      />
      <Table caption="Bands in force">
        <thead>
          <tr>
            <HeadCell>Level</HeadCell>
            <HeadCell numeric>Low</HeadCell>
            <HeadCell numeric>Midpoint</HeadCell>
            <HeadCell numeric>High</HeadCell>
          </tr>
        </thead>
        <tbody>
          {bandLevels(bands).map((level) => {
            const band = ownBandOf(role, bands, level, place);
            return (
              <Row key={level}>
                <Cell>{levelInWords(level)}</Cell>
                <Cell numeric>{band === null ? "not known" : amount(band.low)}</Cell>
                <Cell numeric className="font-medium">
                  {band === null ? "not known" : amount(band.midpoint)}
                </Cell>
                <Cell numeric>{band === null ? "not known" : amount(band.high)}</Cell>
              </Row>
            );
          })}
        </tbody>
      </Table>
      <PanelFoot>
        {bands.geography === "one" ? "The same everywhere." : placeWords(role, bands.place, place)}
        {note === "" ? null : <span>{note}</span>}
      </PanelFoot>
    </Panel>
  );
}

function placeWords(role: string, from: string, into: string): string {
  if (from === into) return "Other places as they pay in the market.";
  const ratio = placeRatio(role, from, into);
  if (ratio === null) return `Nothing is known of what ${payPlaceInWords(into)} pays beside ${payPlaceInWords(from)}.`;
  return `${ratio.toFixed(2)} times ${payPlaceInWords(from)}, by the modelled factors of both places.`;
}
