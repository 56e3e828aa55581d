import { ClaimFigure } from "@/components/evidence/claim-figure";
import { type ClaimLineGroup, ClaimLines } from "@/components/evidence/claim-lines";
import { claimAmount } from "@/components/evidence/claim-words";
import { claimIds } from "@/components/evidence/derived-figure";
import { NoClaim } from "@/components/evidence/no-claim";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { claimsOn, isApart, rangeOf } from "@/lib/domain/market/claims-on";
import {
  claimedTotal,
  type Positions,
  positionsByLayer,
  positionsByRegion,
  sumOfPositions,
} from "@/lib/domain/market/positions";
import type { Claim } from "@/lib/reference/claims";
import { marketContext } from "@/lib/reference/market-context";
import { roleLayers } from "@/lib/reference/role-layers";
import { publishedLines } from "./claim-line";

/** How many positions there are claimed to be: by layer of the work, and by region. */
export function PositionsPanel({ market }: { readonly market: readonly Claim[] }) {
  const [layers, regions] = [positionsByLayer(market), positionsByRegion(market)];
  const total = claimedTotal(market);
  const used = [...layers, ...regions].flatMap(({ claims }) => claims);
  return (
    <Panel data-claim={claimIds([...used, ...(total === null ? [] : [total])])}>
      <PanelHead
        title={positionsFinding(layers, total)}
        subtitle="Positions claimed by layer and by region; the source states no method"
      />
      <ClaimLines
        caption="Positions by layer and by region"
        groups={[
          groupOf("Positions worldwide by layer", "log", layers),
          groupOf("Core positions by region", "linear", regions),
        ]}
      />
      <PanelFoot>{marketContext.inconsistency}</PanelFoot>
    </Panel>
  );
}

function groupOf(heading: string, scale: "linear" | "log", rows: readonly Positions[]): ClaimLineGroup {
  return {
    heading,
    scale,
    lines: rows.flatMap(({ label, claims }) =>
      publishedLines(
        claims,
        () => label,
        ({ year }) => String(year),
      ),
    ),
  };
}

/** Whether layers and regions can be parts of one whole. */
function positionsFinding(layers: readonly Positions[], total: Claim | null): string {
  const [core, range] = [sumOfPositions(layers.slice(0, 2)), total && rangeOf(total)];
  if (core === null || range === null) return "Nobody claims how many positions there are in all";
  return isApart(core, range)
    ? "Most positions are applications; the layers and the regions of the same article do not add up to the same"
    : "Most positions are applications; layers and regions agree on the core";
}

const APPLICANTS = ["applicants_per_position_tier1", "applicants_per_position_tier2", "applicants_per_position_tier3"];

/** What each layer typically asks of somebody who wants in, and how many try. */
export function LayerPanel({ market }: { readonly market: readonly Claim[] }) {
  return (
    <Panel>
      <PanelHead
        title="The closer to core research, the more is asked and the more apply"
        subtitle="What each layer typically asks: a signal to read a résumé by, never a gate"
      />
      <Table caption="The three layers of AI work">
        <thead>
          <tr>
            <HeadCell>Layer</HeadCell>
            <HeadCell>Education</HeadCell>
            <HeadCell className="max-md:hidden">Skills and experience</HeadCell>
            <HeadCell numeric>Applicants</HeadCell>
          </tr>
        </thead>
        <tbody>
          {roleLayers.map(({ layer, name, typicalRequirements: asked }) => {
            const [claim] = claimsOn(market, { metric: APPLICANTS[layer - 1] ?? "" });
            return (
              <Row key={layer} className="[&>td]:py-2 [&>td]:align-top [&>td]:leading-[18px]">
                <Cell className="font-medium">{name}</Cell>
                <Cell className="text-secondary-foreground" data-not-market="rank of a programme">
                  {asked.education}
                </Cell>
                <Cell className="text-secondary-foreground max-md:hidden">
                  {[asked.skills, asked.publications, asked.experience].filter(Boolean).join("; ")}
                </Cell>
                <Cell numeric>
                  {claim === undefined ? <NoClaim /> : <ClaimFigure claim={claim}>{claimAmount(claim)}</ClaimFigure>}
                </Cell>
              </Row>
            );
          })}
        </tbody>
      </Table>
    </Panel>
  );
}
