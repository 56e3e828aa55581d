import { ActButton } from "@/components/form/act-button";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { PayImport } from "@/lib/data/pay-imports";
import { formatCount, formatDay } from "@/lib/format";
import { undoPayImportAction } from "./actions";
import { statusWords } from "./status-words";

type ImportTableProps = {
  readonly imports: readonly PayImport[];
  /** Whether the reader may open a file and take it back. */
  readonly mayWrite: boolean;
};

/** Every file that was brought in, with what became of its rows. */
export function ImportTable({ imports, mayWrite }: ImportTableProps) {
  return (
    <Table caption="Imports of pay, the newest first">
      <thead>
        <tr>
          <HeadCell>File</HeadCell>
          <HeadCell>Source</HeadCell>
          <HeadCell>State</HeadCell>
          <HeadCell numeric>Taken</HeadCell>
          <HeadCell numeric>Refused</HeadCell>
          <HeadCell>Day</HeadCell>
          {mayWrite ? (
            <HeadCell>
              <span className="sr-only">What you can do</span>
            </HeadCell>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {imports.map((one) => (
          <Row key={one.id}>
            <Cell className="min-w-36 [overflow-wrap:anywhere]">
              {mayWrite ? (
                <Link href={`/compensation/records/${one.id}`} className="link">
                  {one.fileName}
                </Link>
              ) : (
                one.fileName
              )}
            </Cell>
            <Cell className="min-w-36 text-12">
              {one.sourceName}, grade {one.grade}
            </Cell>
            <Cell>
              <Badge tone={statusWords[one.status].tone}>{statusWords[one.status].word}</Badge>
            </Cell>
            <Cell numeric>{formatCount(one.takenRows)}</Cell>
            <Cell numeric>{formatCount(one.refusedRows)}</Cell>
            <Cell className="whitespace-nowrap text-12">{formatDay(one.createdAt.toISOString())}</Cell>
            {mayWrite ? (
              <Cell>
                {one.status === "done" ? (
                  <ActButton
                    act={undoPayImportAction}
                    fields={{ importId: one.id }}
                    label="Take back"
                    describedAs={`Take back the import of ${one.fileName}`}
                    done="The import is taken back: none of its rows count any more."
                    small
                  />
                ) : null}
              </Cell>
            ) : null}
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
