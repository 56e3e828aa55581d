import { ClaimFigure } from "@/components/evidence/claim-figure";
import { claimAmount } from "@/components/evidence/claim-words";
import { Link } from "@/components/ui/link";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { MarketMeasure } from "@/lib/domain/gap/market-gap";
import type { NamedGap } from "./market-view";

type MarketTableProps = {
  readonly title: string;
  readonly kind: "Role" | "Region";
  readonly gaps: readonly NamedGap[];
};

/** Every figure that is claimed of demand and of supply, with its source; where nobody claims any, that. */
export function MarketTable({ title, kind, gaps }: MarketTableProps) {
  const captions = { Role: "Demand and supply by role", Region: "Demand and supply by region" } as const;
  return (
    <Panel>
      <PanelHead
        title={title}
        subtitle="Figures as they are claimed, each with its source and grade; those that disagree stand beside each other"
      />
      <Table caption={captions[kind]}>
        <thead>
          <tr>
            <HeadCell className="w-[22%]">{kind}</HeadCell>
            <HeadCell>Demand</HeadCell>
            <HeadCell>Supply</HeadCell>
            <HeadCell>Supply over demand</HeadCell>
          </tr>
        </thead>
        <tbody>
          {gaps.map((gap) => (
            <Row key={gap.place} className="align-top">
              <Cell className="py-2 align-top font-medium">
                {kind === "Role" ? (
                  <Link href={`/roles/${gap.place}`} prefetch={false} className="hover:underline">
                    {gap.name}
                  </Link>
                ) : (
                  gap.name
                )}
              </Cell>
              {(["demand", "supply", "cover"] as const).map((side) => (
                <Cell key={side} className="py-2 align-top">
                  <Measures measures={gap.measures.filter((measure) => measure.side === side)} />
                </Cell>
              ))}
            </Row>
          ))}
        </tbody>
      </Table>
      <PanelFoot className="text-pretty">
        Occupations of the statistics offices are the nearest that they count and wider than the role; the source of
        each figure names its occupation. “No claim” means that nobody is known to say.
      </PanelFoot>
    </Panel>
  );
}

function Measures({ measures }: { readonly measures: readonly MarketMeasure[] }) {
  const claimed = measures.filter(({ claims }) => claims.length > 0);
  if (claimed.length === 0) return <span className="text-muted-foreground">no claim</span>;
  return (
    <ul className="grid gap-1.5">
      {claimed.map(({ metric, label, claims }) => (
        <li key={metric}>
          <span className="block text-12 text-muted-foreground">{label}</span>
          <span className="flex flex-wrap gap-x-3 gap-y-1.5">
            {claims.map((claim) => (
              <ClaimFigure key={claim.id} claim={claim}>
                {claimAmount(claim)}
              </ClaimFigure>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
