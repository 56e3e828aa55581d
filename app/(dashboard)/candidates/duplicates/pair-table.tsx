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

// On a phone each fact is a card: its name and how far it agrees in the first line, what each source says below.
const STACKED =
  "max-md:[&_thead]:sr-only max-md:[&_tbody]:block max-md:[&_tr]:flex max-md:[&_tr]:h-auto max-md:[&_tr]:flex-wrap max-md:[&_tr]:items-baseline max-md:[&_tr]:gap-x-2 max-md:[&_tr]:border-b max-md:[&_tr]:px-4 max-md:[&_tr]:py-2 max-md:[&_td]:h-auto max-md:[&_td]:border-0 max-md:[&_td]:p-0!";

/** Two sources side by side: what agrees, what differs, and what only one says. */
export function PairTable({ caption, rows, heads, hasValues }: PairTableProps) {
  return (
    <Table caption={caption} className={STACKED}>
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
            {hasValues ? <ValueCell head={heads[0]} values={left} /> : null}
            {hasValues ? <ValueCell head={heads[1]} values={right} /> : null}
            <Cell className="align-top max-md:order-1">
              <Badge tone={tone}>{agreement}</Badge>
            </Cell>
            <Cell numeric className="align-top tabular-nums max-md:order-1 max-md:ml-auto">
              {weight ?? "–"}
              {weight === null ? null : <span className="md:hidden"> bits</span>}
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}

function ValueCell({ head, values }: { readonly head: string; readonly values: readonly string[] }) {
  return (
    <Cell className="min-w-36 align-top max-md:order-2 max-md:flex max-md:w-full max-md:items-baseline">
      <span className="w-28 shrink-0 text-muted-foreground text-12 md:hidden">{head}</span>
      <TextValues values={values} />
    </Cell>
  );
}
