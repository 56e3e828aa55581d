import type { ChartTable } from "@/components/charts/chart-frame";
import type { PayEvidence } from "@/lib/domain/compensation/pay-evidence";
import { formatCount } from "@/lib/format";
import type { Exchange } from "./exchange";
import { recordsOf } from "./explorer-words";

/** The numbers of the explorer's plot, one row a source. */
export function explorerTable(rows: readonly PayEvidence[], { fromUsd }: Exchange): ChartTable {
  const number = (value: number | null) => (value === null ? "–" : formatCount(value));
  return {
    columns: [
      { label: "Role" },
      { label: "Level" },
      { label: "Place" },
      { label: "Employers" },
      { label: "Form" },
      { label: "Low or P25", numeric: true },
      { label: "Middle", numeric: true },
      { label: "High or P75", numeric: true },
      { label: "n", numeric: true },
      { label: "Source" },
    ],
    rows: recordsOf(rows, fromUsd).map(
      ({ role, level, place, employers, form, low, middle, high, sample, sources }) => [
        role,
        level,
        place,
        employers,
        form,
        number(low),
        number(middle),
        number(high),
        number(sample),
        sources,
      ],
    ),
  };
}
