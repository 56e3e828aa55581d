import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { Role } from "@/lib/reference/roles";

/** Where people come from who are not called this role yet: what transfers, what to teach, how long it takes. */
export function LateralPanel({ role }: { readonly role: Role }) {
  const rows = [...role.transferBackgrounds].sort((a, b) => a.typicalRampMonths - b.typicalRampMonths);
  const [quickest] = rows;
  const title = quickest
    ? `${quickest.background} needs least: about ${quickest.typicalRampMonths} months`
    : "No lateral background is known";
  return (
    <Panel>
      <PanelHead title={title} subtitle="Lateral backgrounds: what transfers, what to teach, months until effective" />
      <Table caption="Lateral backgrounds">
        <thead>
          <tr>
            <HeadCell>From</HeadCell>
            <HeadCell>What transfers</HeadCell>
            <HeadCell className="max-md:hidden">What to teach</HeadCell>
            <HeadCell numeric>Ramp, months</HeadCell>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.background}>
              <Cell className="py-2 align-top font-medium">{row.background}</Cell>
              <Cell className="py-2 align-top text-secondary-foreground">{row.why}</Cell>
              <Cell className="py-2 align-top text-secondary-foreground max-md:hidden">
                {row.whatToTeach.join("; ")}
              </Cell>
              <Cell numeric className="py-2 align-top">
                {row.typicalRampMonths}
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
      <PanelFoot>Ramp months are a stated assumption of the reference data, not a measurement.</PanelFoot>
    </Panel>
  );
}
