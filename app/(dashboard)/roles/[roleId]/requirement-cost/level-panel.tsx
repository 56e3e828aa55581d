import { EvidenceFigures } from "@/app/(dashboard)/compensation/evidence-figures";
import { levelName } from "@/app/(dashboard)/roles/[roleId]/ranking/ranking-filters";
import { payPlaceInWords } from "@/components/evidence/pay-words";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { PayEvidence } from "@/lib/domain/compensation/pay-evidence";
import type { RoleRequirementCost } from "@/lib/server/requirement-cost";
import { poolInWords } from "./cost-words";
import type { CostView } from "./search-params";

type LevelPanelProps = {
  readonly cost: RoleRequirementCost;
  readonly view: CostView;
  /** One a level, in the order of the levels. */
  readonly evidence: readonly PayEvidence[];
};

/** The pool and the pay of each level beside each other: asking less of everything at once. */
export function LevelPanel({ cost, view, evidence }: LevelPanelProps) {
  return (
    <Panel>
      <PanelHead
        title="What another level would change"
        subtitle={`Pool at each level, and base pay a year in US dollars, ${payPlaceInWords(view.place)}, all employers`}
      />
      <Table caption="Pool and pay at each level">
        <thead>
          <tr>
            <HeadCell>Level</HeadCell>
            <HeadCell numeric>Pool</HeadCell>
            <HeadCell>Base pay</HeadCell>
          </tr>
        </thead>
        <tbody>
          {cost.levels.map(({ level, poolSize }, index) => {
            const known = evidence[index];
            return (
              <Row key={level} selected={level === view.level} aria-current={level === view.level ? "true" : undefined}>
                <Cell>{levelName(level)}</Cell>
                <Cell numeric className="whitespace-nowrap">
                  {poolInWords(poolSize)}
                </Cell>
                <Cell>
                  {known === undefined ? null : (
                    <EvidenceFigures
                      evidence={known}
                      exchange={{ currency: "USD", fromUsd: 1 }}
                      year={new Date().getUTCFullYear()}
                    />
                  )}
                </Cell>
              </Row>
            );
          })}
        </tbody>
      </Table>
      <PanelFoot>
        Pool: who passes every must-have, to who may. Measured, claimed and modelled pay are never mixed.
      </PanelFoot>
    </Panel>
  );
}
