import { Link } from "@/components/ui/link";
import { Panel, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { CandidateSheet } from "@/lib/data/candidate-sheets";
import { formatCount, formatMoment } from "@/lib/format";
import { statusWords } from "./sheet-words";

/** Spreadsheets of candidates, newest first; nothing where there are none. */
export function SheetList({ sheets }: { readonly sheets: readonly CandidateSheet[] }) {
  if (sheets.length === 0) return null;
  return (
    <Panel className="mb-4">
      <PanelHead title="Spreadsheets" subtitle="Newest first. One that waits brings nobody before you begin it" />
      <Table caption="Spreadsheets">
        <thead>
          <tr>
            <HeadCell>File</HeadCell>
            <HeadCell>State</HeadCell>
            <HeadCell numeric>Created</HeadCell>
            <HeadCell numeric className="max-md:hidden">
              Updated
            </HeadCell>
            <HeadCell numeric className="max-md:hidden">
              Skipped
            </HeadCell>
            <HeadCell numeric className="max-md:hidden">
              Refused
            </HeadCell>
          </tr>
        </thead>
        <tbody>
          {sheets.map(({ id, fileName, createdAt, status, created, updated, skipped, refused }) => (
            <Row key={id}>
              <Cell className="max-w-64">
                <Link href={`/candidates/import/sheet/${id}`} className="block truncate font-medium hover:underline">
                  {fileName}
                </Link>
                <span className="text-12 text-muted-foreground">{formatMoment(createdAt.toISOString())}</span>
              </Cell>
              <Cell className="whitespace-nowrap">{statusWords[status]}</Cell>
              <Cell numeric>{formatCount(created)}</Cell>
              <Cell numeric className="max-md:hidden">
                {formatCount(updated)}
              </Cell>
              <Cell numeric className="max-md:hidden">
                {formatCount(skipped)}
              </Cell>
              <Cell numeric className="max-md:hidden">
                {formatCount(refused)}
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}
