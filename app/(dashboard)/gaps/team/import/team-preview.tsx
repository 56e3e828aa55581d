"use client";

import { FormFailure } from "@/components/form/form-failure";
import { SubmitButton } from "@/components/form/submit-button";
import { Banner } from "@/components/ui/banner";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { TeamTable } from "@/lib/domain/team/team-csv";
import { formatQuantity } from "@/lib/format";

const MOST_SHOWN = 50;

type TeamPreviewProps = {
  readonly table: TeamTable;
  /** The table as it was looked at: that one is imported, whatever was typed since. */
  readonly text: string;
  readonly act: (form: FormData) => void;
  readonly failure: string | null;
};

/** What an import would do: who joins, which rows and columns are refused and why, who is here already. */
export function TeamPreview({ table, text, act, failure }: TeamPreviewProps) {
  const { problem, toAdd, known, refusedRows, refusedColumns } = table;
  if (problem !== null) return <Banner tone="unmet">{problem} Nothing was imported.</Banner>;
  const refused = refusedRows.length + refusedColumns.length;
  return (
    <>
      {refused === 0 ? null : <RefusedTable table={table} />}
      <Panel>
        <PanelHead
          title={
            toAdd.length === 0
              ? "Nobody would be added"
              : `${formatQuantity(toAdd.length, "person", "people")} would be added`
          }
          subtitle={`${formatQuantity(known.length, "person is", "people are")} on the team already, ${formatQuantity(refusedRows.length, "row is", "rows are")} refused`}
        />
        {toAdd.length === 0 ? null : (
          <Table caption="Who would be added">
            <thead>
              <tr>
                <HeadCell numeric>Line</HeadCell>
                <HeadCell>Name</HeadCell>
                <HeadCell>Title</HeadCell>
                <HeadCell numeric>Skills</HeadCell>
              </tr>
            </thead>
            <tbody>
              {toAdd.slice(0, MOST_SHOWN).map(({ line, member }) => (
                <Row key={line}>
                  <Cell numeric>{line}</Cell>
                  <Cell>{member.name}</Cell>
                  <Cell>{member.title}</Cell>
                  <Cell numeric>{member.skills.length}</Cell>
                </Row>
              ))}
            </tbody>
          </Table>
        )}
        <PanelFoot>
          {toAdd.length > MOST_SHOWN ? <span>and {toAdd.length - MOST_SHOWN} more</span> : null}
          {toAdd.length === 0 ? (
            <span>Mend the rows above, or choose another table.</span>
          ) : (
            <form action={act} className="grid gap-2">
              <FormFailure message={failure} />
              <input type="hidden" name="text" value={text} />
              <SubmitButton busyLabel="Adding">Add {formatQuantity(toAdd.length, "person", "people")}</SubmitButton>
            </form>
          )}
        </PanelFoot>
      </Panel>
    </>
  );
}

/** A reason for every row and column that is not taken. */
function RefusedTable({ table: { refusedRows, refusedColumns } }: { readonly table: TeamTable }) {
  const parts = [
    ...(refusedRows.length > 0 ? [formatQuantity(refusedRows.length, "row")] : []),
    ...(refusedColumns.length > 0 ? [formatQuantity(refusedColumns.length, "column")] : []),
  ];
  return (
    <Panel>
      <PanelHead
        title={`${parts.join(" and ")} cannot be read`}
        subtitle="Where, what stands there, and how to mend it"
      />
      <Table caption="Refused rows and columns">
        <thead>
          <tr>
            <HeadCell>Where</HeadCell>
            <HeadCell>What stands there</HeadCell>
            <HeadCell>Why</HeadCell>
          </tr>
        </thead>
        <tbody>
          {refusedColumns.map(({ column, reason }) => (
            <Row key={column}>
              <Cell>Column {column}</Cell>
              <Cell />
              <Cell>{reason}</Cell>
            </Row>
          ))}
          {refusedRows.slice(0, MOST_SHOWN).map(({ line, column, value, reason }) => (
            <Row key={line}>
              <Cell>
                Line {line}, {column}
              </Cell>
              <Cell className="[overflow-wrap:anywhere]">{value === "" ? "nothing" : value.slice(0, 80)}</Cell>
              <Cell>{reason}</Cell>
            </Row>
          ))}
        </tbody>
      </Table>
      {refusedRows.length > MOST_SHOWN ? <PanelFoot>and {refusedRows.length - MOST_SHOWN} rows more</PanelFoot> : null}
    </Panel>
  );
}
