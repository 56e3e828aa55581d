import { Link } from "@/components/ui/link";
import { Panel, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { ImportSummary } from "@/lib/data/imports";
import { formatCount, formatMoment } from "@/lib/format";

/** Earlier imports, newest first; each is found again here. */
export function ImportList({ imports }: { readonly imports: readonly ImportSummary[] }) {
  if (imports.length === 0) return null;
  return (
    <Panel>
      <PanelHead title="Earlier imports" subtitle="Newest first" />
      <Table caption="Earlier imports">
        <thead>
          <tr>
            <HeadCell>Started</HeadCell>
            <HeadCell>State</HeadCell>
            <HeadCell numeric className="max-md:hidden">
              Files
            </HeadCell>
            <HeadCell numeric>Read</HeadCell>
            <HeadCell numeric className="max-md:hidden">
              Already here
            </HeadCell>
            <HeadCell numeric>Not read</HeadCell>
          </tr>
        </thead>
        <tbody>
          {imports.map(({ id, createdAt, isActive, cancelledAt, total, missing, counts }) => (
            <Row key={id}>
              <Cell>
                <Link href={`/candidates/import?import=${id}`} className="font-medium hover:underline">
                  {formatMoment(createdAt.toISOString())}
                </Link>
              </Cell>
              <Cell>{stateOf({ isActive, cancelledAt, missing })}</Cell>
              <Cell numeric className="max-md:hidden">
                {formatCount(total + missing)}
              </Cell>
              <Cell numeric>{formatCount(counts.done)}</Cell>
              <Cell numeric className="max-md:hidden">
                {formatCount(counts.duplicate)}
              </Cell>
              <Cell numeric>{formatCount(counts.failed)}</Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}

function stateOf({ isActive, cancelledAt, missing }: Pick<ImportSummary, "isActive" | "cancelledAt" | "missing">) {
  if (isActive) return "Running";
  if (cancelledAt !== null) return "Cancelled";
  return missing > 0 ? `${formatCount(missing)} not sent` : "Finished";
}
