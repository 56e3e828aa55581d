import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { Panel, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { OwnPayroll } from "@/lib/data/own-payrolls";
import { formatCount, formatMoment, formatQuantity } from "@/lib/format";
import { PayrollTools } from "./payroll-tools";

type ListedPayroll = OwnPayroll & { readonly people: number };

type PayrollListProps = {
  readonly payrolls: readonly ListedPayroll[];
  /** The one that counts; null for none. */
  readonly currentId: string | null;
};

/** The payrolls that are here: the one that counts, earlier ones, those that wait to be looked at. */
export function PayrollList({ payrolls, currentId }: PayrollListProps) {
  return (
    <Panel>
      <PanelHead
        title={formatQuantity(payrolls.length, "payroll")}
        subtitle="The newest that was taken counts; an earlier one comes back when it is taken back"
      />
      <Table caption="Payrolls">
        <thead>
          <tr>
            <HeadCell>File</HeadCell>
            <HeadCell>Sent</HeadCell>
            <HeadCell numeric>People</HeadCell>
            <HeadCell numeric>Refused</HeadCell>
            <HeadCell>State</HeadCell>
            <HeadCell>
              <span className="sr-only">Change</span>
            </HeadCell>
          </tr>
        </thead>
        <tbody>
          {payrolls.map((payroll) => (
            <Row key={payroll.id}>
              <Cell className="min-w-40 [overflow-wrap:anywhere]">
                <Link className="link" href={`/compensation/people/payrolls/${payroll.id}`}>
                  {payroll.fileName}
                </Link>{" "}
                {payroll.isSample ? <Badge tone="line">Sample</Badge> : null}
              </Cell>
              <Cell className="whitespace-nowrap">{formatMoment(payroll.createdAt.toISOString())}</Cell>
              <Cell numeric>{formatCount(payroll.people)}</Cell>
              <Cell numeric>{formatCount(payroll.refusals.length)}</Cell>
              <Cell>{stateInWords(payroll, currentId)}</Cell>
              <Cell>
                <PayrollTools payrollId={payroll.id} fileName={payroll.fileName} status={payroll.status} />
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}

function stateInWords({ id, status }: ListedPayroll, currentId: string | null): string {
  if (status === "waiting") return "waits to be looked at";
  if (status === "undone") return "taken back";
  return id === currentId ? "counts" : "an earlier one";
}
