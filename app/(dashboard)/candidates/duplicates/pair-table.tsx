import { Badge } from "@/components/ui/badge";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { PairRow } from "./pair-rows";
import { TextValues } from "./text-values";

type PairTableProps = {
  readonly caption: string;
  readonly rows: readonly PairRow[];
  /** What the two columns are headed by. */
  readonly heads: readonly [string, string];
  /** Whether values may be shown; without, only how far they agree. */
  readonly hasValues: boolean;
};

/** Two sources side by side: what agrees, what differs, and what only one says. */
export function PairTable({ caption, rows, heads, hasValues }: PairTableProps) {
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <HeadCell>Fact</HeadCell>
          {hasValues
            ? heads.map((head, index) => <HeadCell key={index === 0 ? "first" : "second"}>{head}</HeadCell>)
            : null}
          <HeadCell>Agreement</HeadCell>
          <HeadCell numeric>Bits</HeadCell>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ field, label, left, right, agreement, tone, weight }) => (
          <Row key={field}>
            <Cell className="whitespace-nowrap align-top text-muted-foreground first-letter:uppercase">{label}</Cell>
            {hasValues ? <ValueCell values={left} /> : null}
            {hasValues ? <ValueCell values={right} /> : null}
            <Cell className="align-top">
              <Badge tone={tone}>{agreement}</Badge>
            </Cell>
            <Cell numeric className="align-top tabular-nums">
              {weight ?? "–"}
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}

function ValueCell({ values }: { readonly values: readonly string[] }) {
  return (
    <Cell className="min-w-36 align-top">
      <TextValues values={values} />
    </Cell>
  );
}
