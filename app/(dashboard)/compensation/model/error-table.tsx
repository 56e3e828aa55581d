import { Panel, PanelHead } from "@/components/ui/panel";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { PayModelErrors } from "@/lib/domain/compensation/pay-model-errors";
import { formatCount, formatShare } from "@/lib/format";

/** Some of the claims, by what they have in common. */
export type Slice = { readonly name: string; readonly errors: PayModelErrors };

type ErrorTableProps = {
  readonly title: string;
  readonly slices: readonly Slice[];
  readonly all: PayModelErrors | null;
};

/** How far the model is off, slice by slice and all together. */
export function ErrorTable({ title, slices, all }: ErrorTableProps) {
  const rows = all === null ? slices : [...slices, { name: "All together", errors: all }];
  return (
    <Panel>
      <PanelHead
        title={title}
        subtitle="Estimated over claimed, each claim by a model that saw nothing of its source; few claims say little"
      />
      <Table caption={`Errors of the model ${title.toLowerCase()}`}>
        <thead>
          <tr>
            <HeadCell>{capitalised(title.replace("By ", ""))}</HeadCell>
            {[
              "Claims",
              "Median ratio",
              "Median error",
              "Formula alone",
              "Within 25 %",
              "Within 50 %",
              "In the range",
            ].map((head) => (
              <HeadCell key={head} numeric>
                {head}
              </HeadCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, errors }) => (
            <Row key={name} className={name === "All together" ? "font-medium" : ""}>
              <Cell>{name}</Cell>
              <Cell numeric>{formatCount(errors.n)}</Cell>
              <Cell numeric>{errors.medianRatio.toFixed(2)}</Cell>
              <Cell numeric>{formatShare(errors.medianError)}</Cell>
              <Cell numeric>{formatShare(errors.formulaMedianError)}</Cell>
              <Cell numeric>{formatShare(errors.within25Percent)}</Cell>
              <Cell numeric>{formatShare(errors.within50Percent)}</Cell>
              <Cell numeric>{formatShare(errors.inRange)}</Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
