import { ChartFrame } from "@/components/charts/chart-frame";
import { ClaimFigure } from "@/components/evidence/claim-figure";
import { claimIds } from "@/components/evidence/derived-figure";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { type SupplyDemand, supplyDemand } from "@/lib/domain/market/supply-demand";
import { formatCount } from "@/lib/format";
import type { Claim } from "@/lib/reference/claims";

const NAMES: Readonly<Record<string, string>> = { "US national": "United States", UK: "United Kingdom" };
const countryOf = (region: string): string => NAMES[region] ?? region;
const thousands = (value: number | null): string => `${formatCount((value ?? 0) / 1000)}k`;

/** Jobs against people by country, as forecast for 2027. */
export function SupplyDemandChart({ market }: { readonly market: readonly Claim[] }) {
  const rows = supplyDemand(market);
  const [first] = rows;
  if (first === undefined) {
    return (
      <Panel>
        <EmptyState title="Nobody claims both sides of a country">
          Claims of the metrics ai_talent_demand_2027 and ai_talent_supply_2027 are drawn here.
        </EmptyState>
      </Panel>
    );
  }
  const most = Math.max(...rows.map(({ demand }) => demand.mid ?? 0));
  return (
    <ChartFrame
      title={`${countryOf(first.region)} expects ${first.ratio.toFixed(1)} AI jobs for each person by 2027, the most of ${rows.length} countries`}
      subtitle="Forecast demand (hollow) and supply (solid) of AI talent in 2027, thousand people; upper ends where a range was given"
      claimIds={claimIds(rows.flatMap(({ demand, supply }) => [demand, supply]))}
      table={{
        columns: ["Country", "Demand", "Supply", "Jobs for each person"].map((label, place) => ({
          label,
          numeric: place > 0,
        })),
        rows: rows.map(({ region, demand, supply, ratio }) => [
          countryOf(region),
          formatCount(demand.mid ?? 0),
          formatCount(supply.mid ?? 0),
          ratio.toFixed(1),
        ]),
      }}
      foot={
        <>
          <span>The source says “fewer than” for the supply of the United States</span>
          <Link href="/gaps?view=market" className="link">
            The gap by role and region
          </Link>
        </>
      }
    >
      <div className="-mx-4 -mb-4">
        <Table caption="Demand and supply by country" className="[&_td]:px-2 [&_th]:px-2">
          <thead>
            <tr>
              <HeadCell>Country</HeadCell>
              <HeadCell className="w-[40%]">
                <span className="sr-only">Demand and supply drawn</span>
              </HeadCell>
              <HeadCell numeric className="max-md:hidden">
                Demand
              </HeadCell>
              <HeadCell numeric className="max-md:hidden">
                Supply
              </HeadCell>
              <HeadCell numeric>Ratio</HeadCell>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <CountryRow key={row.region} row={row} most={most} />
            ))}
          </tbody>
        </Table>
      </div>
    </ChartFrame>
  );
}

function CountryRow({ row, most }: { readonly row: SupplyDemand; readonly most: number }) {
  const { region, demand, supply, ratio } = row;
  const width = ({ mid }: Claim) => `${(((mid ?? 0) / most) * 100).toFixed(2)}%`;
  return (
    <Row data-claim={claimIds([demand, supply])}>
      <Cell className="font-medium">{countryOf(region)}</Cell>
      <Cell>
        <svg aria-hidden="true" className="block h-11 w-full">
          {/* Half a pixel of its outline lies outside: the longest must not lose its end, which would read as open. */}
          <rect
            x="0.5"
            y="10"
            height="10"
            width={`calc(${width(demand)} - 1px)`}
            fill="none"
            stroke="var(--foreground)"
          />
          <rect y="23" height="10" width={width(supply)} fill="var(--foreground)" />
        </svg>
      </Cell>
      <Cell numeric className="max-md:hidden">
        <ClaimFigure claim={demand}>{thousands(demand.mid)}</ClaimFigure>
      </Cell>
      <Cell numeric className="max-md:hidden">
        <ClaimFigure claim={supply}>{thousands(supply.mid)}</ClaimFigure>
      </Cell>
      <Cell numeric className="font-semibold">
        {ratio.toFixed(1)}
      </Cell>
    </Row>
  );
}
