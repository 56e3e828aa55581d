import type { ReactNode } from "react";
import { metricWords } from "@/app/(dashboard)/market/claims/metric-words";
import { claimAmount } from "@/components/evidence/claim-words";
import { Badge } from "@/components/ui/badge";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { ClaimImportPlan, PlannedRow } from "@/lib/domain/market/plan-claim-import";
import { formatList, formatQuantity } from "@/lib/format";

/** Rows that one look takes in; what is refused comes first, so that no reason is cut off by it. */
const MOST_SHOWN = 200;

const KINDS = {
  refused: { word: "refused", tone: "unmet" },
  update: { word: "corrects", tone: "unknown" },
  create: { word: "new", tone: "met" },
  skip: { word: "skipped", tone: "neutral" },
} as const;

type ImportPreviewProps = { readonly plan: ClaimImportPlan /** The button that does it. */; readonly form: ReactNode };

/** What a file would do, row by row, with the reasons. */
export function ImportPreview({ plan, form }: ImportPreviewProps) {
  const count = (kind: PlannedRow["kind"]) => plan.rows.filter((row) => row.kind === kind).length;
  const order = Object.keys(KINDS);
  const rows = [...plan.rows].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.line - b.line);
  const taken = count("create") + count("update");
  return (
    <Panel aria-label="What the file would do">
      <PanelHead
        title={
          plan.problem ??
          `${count("create")} new, ${count("update")} corrected, ${count("skip")} skipped, ${count("refused")} refused`
        }
        subtitle={
          plan.unknownColumns.length === 0
            ? "Nothing is written yet"
            : `Nothing is written yet. Columns that mean nothing here are left out: ${formatList(plan.unknownColumns)}`
        }
      />
      {rows.length === 0 ? null : (
        <Table caption="Rows of the file">
          <thead>
            <tr>
              <HeadCell numeric>Line</HeadCell>
              <HeadCell>Outcome</HeadCell>
              <HeadCell>What and why</HeadCell>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_SHOWN).map((row) => (
              <Row key={row.line}>
                <Cell numeric>{row.line}</Cell>
                <Cell>
                  <Badge tone={KINDS[row.kind].tone}>{KINDS[row.kind].word}</Badge>
                </Cell>
                <Cell className="py-1.5 [overflow-wrap:anywhere]">
                  <WhatAndWhy row={row} />
                </Cell>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      {rows.length > MOST_SHOWN ? (
        <PanelFoot>{formatQuantity(rows.length - MOST_SHOWN, "more row")} like the last ones shown</PanelFoot>
      ) : null}
      {taken === 0 ? null : <PanelBody className="border-t pt-4">{form}</PanelBody>}
    </Panel>
  );
}

function WhatAndWhy({ row }: { readonly row: PlannedRow }) {
  if (row.kind === "skip") return row.because;
  if (row.kind === "refused") {
    return (
      <ul>
        {row.problems.map(({ column, message }) => (
          <li key={`${column} ${message}`}>
            {column === "" ? null : <b className="font-semibold">{column}: </b>}
            {message}
          </li>
        ))}
      </ul>
    );
  }
  const { claim } = row;
  const words = `${metricWords(claim.metric)}, ${claim.role ?? "no single role"}, ${claim.region}: ${claimAmount(claim)}`;
  if (row.kind === "create") return words;
  return `${words}; was ${claimAmount(row.before.claim)} (${row.changed.join(", ")})`;
}
