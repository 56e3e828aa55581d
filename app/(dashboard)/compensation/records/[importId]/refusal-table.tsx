import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { formatCount } from "@/lib/format";

type RefusalTableProps = {
  readonly refusals: readonly { readonly row: number; readonly because: string; readonly text: string }[];
};

/** The first refused rows, each with its sentence. */
export function RefusalTable({ refusals }: RefusalTableProps) {
  return (
    <Table caption="Refused rows">
      <thead>
        <tr>
          <HeadCell numeric>Row</HeadCell>
          <HeadCell>Why</HeadCell>
          <HeadCell>What stands there</HeadCell>
        </tr>
      </thead>
      <tbody>
        {refusals.map(({ row, because, text }) => (
          <Row key={row}>
            <Cell numeric>{formatCount(row)}</Cell>
            <Cell className="min-w-48">{because}</Cell>
            <Cell className="min-w-48 text-12 [overflow-wrap:anywhere]">{text.slice(0, 120)}</Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
