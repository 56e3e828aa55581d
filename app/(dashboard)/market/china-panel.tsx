import type { ReactNode } from "react";
import { ClaimFigure } from "@/components/evidence/claim-figure";
import { claimAmount } from "@/components/evidence/claim-words";
import { claimIds, DerivedFigure } from "@/components/evidence/derived-figure";
import { NoClaim } from "@/components/evidence/no-claim";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, Row, Table } from "@/components/ui/table";
import { chinaBalance } from "@/lib/domain/market/china-balance";
import { formatCount } from "@/lib/format";
import type { Claim } from "@/lib/reference/claims";
import { marketContext } from "@/lib/reference/market-context";
import { rangeWords } from "./claim-line";

const exists = (claim: Claim | null): claim is Claim => claim !== null;

/** The example of China: positions for core staff against graduates of a year, with the arithmetic shown. */
export function ChinaPanel({ market }: { readonly market: readonly Claim[] }) {
  const { companies, staff, positions, masters, doctorates, stated, multiplied, graduatesPerPosition } =
    chinaBalance(market);
  const used = [companies, staff, positions, masters, doctorates, stated].filter(exists);
  const title =
    graduatesPerPosition === null
      ? "Nobody claims both positions and graduates in China"
      : `China: ${formatCount(graduatesPerPosition.low)} to ${formatCount(graduatesPerPosition.high)} graduates of a year for one core position`;
  return (
    <Panel data-claim={claimIds(used)}>
      <PanelHead title={title} subtitle="Supply against demand at the companies that make large models" />
      <Table caption={title}>
        <tbody>
          <ClaimedRow label="Companies with large models" claim={companies} />
          <ClaimedRow label="Core technical staff of each" claim={staff} />
          <ClaimedRow label="Core positions" claim={positions} />
          {multiplied === null || companies === null || staff === null ? null : (
            <ComputedRow label="Companies × staff">
              <DerivedFigure
                figure={rangeWords(multiplied)}
                formula="companies × staff of each"
                claims={[companies, staff]}
              />
            </ComputedRow>
          )}
          <ClaimedRow label="Master's graduates of computer science a year" claim={masters} />
          <ClaimedRow label="Doctorates of computer science a year" claim={doctorates} />
          {graduatesPerPosition === null ? null : (
            <ComputedRow label="Graduates for one position">
              <DerivedFigure
                figure={`${graduatesPerPosition.low.toFixed(0)}–${graduatesPerPosition.high.toFixed(0)}`}
                formula="least graduates ÷ positions"
                claims={[masters, doctorates, positions].filter(exists)}
              />
            </ComputedRow>
          )}
          <ClaimedRow label="Supply over demand, as claimed" claim={stated} />
        </tbody>
      </Table>
      <PanelFoot>{marketContext.chinaExample.reading}</PanelFoot>
    </Panel>
  );
}

function ClaimedRow({ label, claim }: { readonly label: string; readonly claim: Claim | null }) {
  return (
    <Row>
      <Cell>{label}</Cell>
      <Cell numeric>
        {claim === null ? <NoClaim /> : <ClaimFigure claim={claim}>{claimAmount(claim)}</ClaimFigure>}
      </Cell>
    </Row>
  );
}

function ComputedRow({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Row>
      <Cell className="text-secondary-foreground">{label}, calculated</Cell>
      <Cell numeric>{children}</Cell>
    </Row>
  );
}
