import { ClaimFigure } from "@/components/evidence/claim-figure";
import { claimAmount } from "@/components/evidence/claim-words";
import { Badge } from "@/components/ui/badge";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { Claim } from "@/lib/reference/claims";
import { marketContext } from "@/lib/reference/market-context";

/** What is expected, and in which industries people compete. A statement whose claim was retired is left out with it. */
export function OutlookPanel({ market }: { readonly market: readonly Claim[] }) {
  const byId = new Map(market.map((claim) => [claim.id, claim]));
  const statements = marketContext.outlook.flatMap(({ text, claim: id }) => {
    const claim = id === null ? null : byId.get(id);
    return claim === undefined ? [] : [{ text, claim }];
  });
  return (
    <Panel>
      <PanelHead
        title="The shortage is expected to last, and to move from training to inference"
        subtitle="What the articles expect"
      />
      <PanelBody>
        <ul className="grid gap-2 text-13">
          {statements.map(({ text, claim }) => (
            <li key={text} data-claim={claim?.id} className="flex flex-wrap items-start gap-x-3">
              <span className="min-w-3/5 flex-1 text-pretty">{text}</span>
              {claim === null ? null : <ClaimFigure claim={claim}>{claimAmount(claim)}</ClaimFigure>}
            </li>
          ))}
        </ul>
      </PanelBody>
      <PanelFoot>
        <span>Industries that compete for them:</span>
        {marketContext.industries.map((industry) => (
          <Badge key={industry} tone="line" className="h-auto whitespace-normal">
            {industry}
          </Badge>
        ))}
      </PanelFoot>
    </Panel>
  );
}

/** What people believe about these jobs against what is the case. */
export function ExpectationPanel() {
  return (
    <Panel>
      <PanelHead
        title="Much of what applicants believe about these jobs does not hold"
        subtitle="For whoever reads many applications, and for whoever answers them"
      />
      <Table caption="Expectation against reality">
        <thead>
          <tr>
            <HeadCell>What people think</HeadCell>
            <HeadCell>What is the case</HeadCell>
          </tr>
        </thead>
        <tbody>
          {marketContext.misconceptions.map(({ belief, reality }) => (
            <Row key={belief}>
              <Cell className="py-2">{belief}</Cell>
              <Cell className="py-2 text-secondary-foreground" data-not-market="number of a layer">
                {reality}
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}
