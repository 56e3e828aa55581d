import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { formatQuantity } from "@/lib/format";
import type { Role } from "@/lib/reference/roles";

/** Where people come from who are not called this role yet: what transfers, what to teach, how long it takes. */
export function LateralPanel({ role }: { readonly role: Role }) {
  const rows = [...role.transferBackgrounds].sort((a, b) => a.typicalRampMonths - b.typicalRampMonths);
  return (
    <Panel className="print:break-inside-auto">
      <PanelHead
        title={lateralFinding(rows)}
        subtitle="Lateral pools: what transfers, what to teach, months until effective"
      />
      <Table caption="Lateral pools">
        <thead>
          <tr>
            <HeadCell className="w-[22%]">From</HeadCell>
            <HeadCell>What transfers</HeadCell>
            <HeadCell className="max-md:hidden">What to teach</HeadCell>
            <HeadCell numeric>Ramp</HeadCell>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.background}>
              <Cell className="py-2 align-top font-medium leading-[18px]">{row.background}</Cell>
              <Cell className="py-2 align-top text-secondary-foreground leading-[18px]">
                <span className="block first-letter:uppercase">{row.why}</span>
                <span className="mt-1 hidden text-12 text-muted-foreground max-md:block">
                  To teach: {row.whatToTeach.join("; ")}
                </span>
              </Cell>
              <Cell className="py-2 align-top text-secondary-foreground leading-[18px] max-md:hidden">
                <span className="block first-letter:uppercase">{row.whatToTeach.join("; ")}</span>
              </Cell>
              <Cell numeric className="whitespace-nowrap py-2 align-top leading-[18px]">
                {formatQuantity(row.typicalRampMonths, "month")}
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
      <PanelFoot>Ramp months are a stated assumption of the reference data, not a measurement.</PanelFoot>
    </Panel>
  );
}

function lateralFinding(rows: Role["transferBackgrounds"]): string {
  const [quickest, slowest] = [rows[0], rows.at(-1)];
  if (quickest === undefined || slowest === undefined) return "No lateral pool is known";
  if (quickest.typicalRampMonths === slowest.typicalRampMonths)
    return `Each of ${rows.length} lateral pools needs about ${formatQuantity(quickest.typicalRampMonths, "month")}`;
  return `${quickest.background}: about ${quickest.typicalRampMonths} months until effective, the slowest pool ${slowest.typicalRampMonths}`;
}
