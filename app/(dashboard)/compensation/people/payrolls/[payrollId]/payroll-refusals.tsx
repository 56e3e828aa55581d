import { EmptyState } from "@/components/ui/empty-state";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { PayrollRefusals as Refusals } from "@/lib/data/own-payrolls";
import { formatCount, formatQuantity } from "@/lib/format";

const MOST_SHOWN = 100;

/** The refused rows, each with the sentence that says how to mend it. */
export function PayrollRefusals({ refusals, title }: { readonly refusals: Refusals; readonly title: string }) {
  return (
    <Panel>
      {refusals.length === 0 ? (
        <EmptyState title="No row was refused">Everybody of the file was taken.</EmptyState>
      ) : (
        <>
          <PanelHead title={title} subtitle="Rows of the file, the heading is row 1" />
          <Table caption="Refused rows">
            <thead>
              <tr>
                <HeadCell numeric>Row</HeadCell>
                <HeadCell>Why</HeadCell>
              </tr>
            </thead>
            <tbody>
              {refusals.slice(0, MOST_SHOWN).map(({ row, because }) => (
                <Row key={row}>
                  <Cell numeric>{formatCount(row)}</Cell>
                  <Cell className="w-full">{because}</Cell>
                </Row>
              ))}
            </tbody>
          </Table>
          {refusals.length > MOST_SHOWN ? (
            <PanelFoot>and {formatQuantity(refusals.length - MOST_SHOWN, "row")} more</PanelFoot>
          ) : null}
        </>
      )}
    </Panel>
  );
}
