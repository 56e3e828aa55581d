"use client";

import { Table2 } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";

export type ChartTable = {
  readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[];
  /** Cells as shown; no two rows are the same. */
  readonly rows: readonly (readonly string[])[];
};

type ChartFrameProps = {
  /** The finding, as a sentence. */
  readonly title: string;
  /** What is drawn, and its unit. */
  readonly subtitle: string;
  /** The same numbers as a table. */
  readonly table: ChartTable;
  /** Key and sources. */
  readonly foot?: ReactNode;
  /** Ids of the claims that its numbers come from, parted by blanks; none for a chart of the own pool. */
  readonly claimIds?: string;
  readonly children: ReactNode;
};

/** A chart with its finding, its unit, its sources, and the way to its numbers. */
export function ChartFrame({ title, subtitle, table, foot, claimIds, children }: ChartFrameProps) {
  const [showsTable, setShowsTable] = useState(false);
  const titleId = useId();
  return (
    <figure
      aria-labelledby={titleId}
      data-claim={claimIds}
      className="m-0 min-w-0 rounded-md border bg-card print:break-inside-avoid"
    >
      <PanelHead
        titleId={titleId}
        title={title}
        subtitle={subtitle}
        tools={
          <Button tone="ghost" size="sm" aria-pressed={showsTable} onClick={() => setShowsTable(!showsTable)}>
            <Table2 aria-hidden />
            <span className="max-md:sr-only">{showsTable ? "Show as chart" : "Show as table"}</span>
          </Button>
        }
      />
      {showsTable ? (
        <NumbersTable title={title} table={table} />
      ) : (
        <div className="px-4 pt-1 pb-4 print:pb-1.5">{children}</div>
      )}
      {foot ? (
        <figcaption className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t px-4 py-2 text-12 text-muted-foreground print:py-1">
          {foot}
        </figcaption>
      ) : null}
    </figure>
  );
}

function NumbersTable({ title, table }: { readonly title: string; readonly table: ChartTable }) {
  return (
    <Table caption={title}>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <HeadCell key={column.label} numeric={column.numeric}>
              {column.label}
            </HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((cells) => (
          <Row key={cells.join("\n")}>
            {table.columns.map((column, index) => (
              <Cell key={column.label} numeric={column.numeric}>
                {cells[index]}
              </Cell>
            ))}
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
