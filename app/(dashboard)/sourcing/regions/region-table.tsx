import { ClaimFigure } from "@/components/evidence/claim-figure";
import { claimAmount, payRange } from "@/components/evidence/claim-words";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { peopleMetricWords, type Region } from "@/lib/domain/sourcing/regions";
import type { Claim } from "@/lib/reference/claims";

/** Countries with the claims on such people there and on their pay. */
export function RegionTable({ regions }: { readonly regions: readonly Region[] }) {
  return (
    <Table caption="Countries with claims on people and pay" className="[&_td]:align-top [&_td]:py-2">
      <thead>
        <tr>
          <HeadCell>Country</HeadCell>
          <HeadCell>Such people</HeadCell>
          <HeadCell numeric>Base pay a year</HeadCell>
        </tr>
      </thead>
      <tbody>
        {regions.map(({ country, people, pay }) => (
          <Row key={country}>
            <Cell className="font-medium">{country}</Cell>
            <Cell>
              {people.length === 0 ? (
                <span className="text-muted-foreground">no claim</span>
              ) : (
                <ul className="grid gap-1">
                  {people.map((claim) => (
                    <PeopleLine key={claim.id} claim={claim} />
                  ))}
                </ul>
              )}
            </Cell>
            <Cell numeric>
              {pay === null ? (
                <span className="text-muted-foreground">no claim</span>
              ) : (
                <ClaimFigure claim={pay}>
                  {pay.unit.slice(0, 3)} {payRange(pay)}
                </ClaimFigure>
              )}
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}

const number = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

function PeopleLine({ claim }: { readonly claim: Claim }) {
  const { low, mid, high, unit, metric, year } = claim;
  const isShare = unit.startsWith("percent");
  const bounds = mid ?? (low !== null && high !== null && low !== high ? null : (low ?? high));
  const figure = bounds === null ? `${number.format(low ?? 0)} to ${number.format(high ?? 0)}` : number.format(bounds);
  return (
    <li className="flex flex-wrap items-center gap-x-1.5" title={claimAmount(claim)}>
      <ClaimFigure claim={claim}>{isShare ? `${figure} %` : figure}</ClaimFigure>
      <span className="text-secondary-foreground">{peopleMetricWords[metric]}</span>
      <span className="text-12 text-muted-foreground">{year}</span>
    </li>
  );
}
