import type { ReactNode } from "react";
import { evidenceLines } from "@/app/(dashboard)/compensation/evidence-lines";
import type { Exchange } from "@/app/(dashboard)/compensation/exchange";
import { amountsOf } from "@/app/(dashboard)/compensation/explorer-words";
import { EvidenceFormBadge } from "@/components/evidence/evidence-form-badge";
import { cellPlaceInWords, levelInWords, shortRange } from "@/components/evidence/pay-words";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { payCellKey } from "@/lib/domain/compensation/pay-cell";
import { bandConfidence } from "@/lib/domain/compensation/pay-confidence";
import { evidenceKind, type PayEvidence } from "@/lib/domain/compensation/pay-evidence";
import { formatQuantity } from "@/lib/format";

type CompareTableProps = {
  readonly base: readonly PayEvidence[];
  /** Total pay of the same cells in the same order. */
  readonly total: readonly PayEvidence[];
  readonly exchange: Exchange;
  /** By the key of a cell. */
  readonly removeLinks: ReadonlyMap<string, ReactNode>;
};

/** The compared cells as columns: base, range, what it rests on, total and trust. */
export function CompareTable({ base, total, exchange, removeLinks }: CompareTableProps) {
  const lines: readonly {
    readonly head: string;
    readonly cell: (evidence: PayEvidence, index: number) => ReactNode;
  }[] = [
    { head: "Base", cell: (evidence) => <Middle evidence={evidence} exchange={exchange} /> },
    { head: "Range", cell: (evidence) => rangeOf(evidence, exchange) },
    { head: "Rests on", cell: restsOn },
    { head: "Total", cell: (_, index) => <Total evidence={total[index]} exchange={exchange} /> },
    { head: "Trust", cell: trustOf },
  ];
  return (
    <Table caption="The compared seats">
      <thead>
        <tr>
          <HeadCell>
            <span className="sr-only">Figure</span>
          </HeadCell>
          {base.map(({ cell }) => (
            <HeadCell key={payCellKey(cell)} className="min-w-44 whitespace-normal text-13 text-foreground">
              <span className="flex items-start justify-between gap-2">
                <span>
                  {cellPlaceInWords(cell)}
                  <span className="block font-normal text-12 text-muted-foreground">{levelInWords(cell.level)}</span>
                </span>
                {removeLinks.get(payCellKey(cell))}
              </span>
            </HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ head, cell }) => (
          <Row key={head}>
            <th
              scope="row"
              className="border-b px-4 py-1.5 text-left align-top font-normal text-12 text-muted-foreground"
            >
              {head}
            </th>
            {base.map((evidence, index) => (
              <Cell key={payCellKey(evidence.cell)} className="py-1.5 align-top">
                {cell(evidence, index)}
              </Cell>
            ))}
          </Row>
        ))}
      </tbody>
    </Table>
  );
}

function Middle({ evidence, exchange }: { readonly evidence: PayEvidence; readonly exchange: Exchange }) {
  const usd = amountsOf(evidence);
  if (usd === null) return "no claim";
  return (
    <span className="inline-flex flex-wrap items-center gap-1.5">
      <b>
        {shortRange(usd.low * exchange.fromUsd, usd.high * exchange.fromUsd)} {exchange.currency}
      </b>
      <EvidenceFormBadge kind={evidenceKind(evidence)} />
    </span>
  );
}

function rangeOf({ bands, claims, modelled }: PayEvidence, { fromUsd }: Exchange): string {
  const [first] = bands;
  if (first !== undefined) {
    const { p25, p75, points } = first.band;
    const [low, high] = [p25 ?? points[0], p75 ?? points.at(-1)];
    return low === undefined || high === undefined
      ? "not known"
      : `${shortRange(low * fromUsd, high * fromUsd)}, P25 to P75`;
  }
  if (claims.length > 0) {
    const low = Math.min(...claims.map(({ usd, lowUsd }) => lowUsd ?? usd));
    const high = Math.max(...claims.map(({ usd, highUsd }) => highUsd ?? usd));
    return `${shortRange(low * fromUsd, high * fromUsd)}, from the lowest claimed to the highest`;
  }
  return modelled === null
    ? "not known"
    : `${shortRange(modelled.range.low * fromUsd, modelled.range.high * fromUsd)}, meant to hold 80 %`;
}

function restsOn({ bands, claims, modelled }: PayEvidence): string {
  const [first] = bands;
  if (first !== undefined) return `${formatQuantity(first.band.n, "record")}, ${first.source.name}`;
  if (claims.length > 0) {
    const grades = [...new Set(claims.map(({ claim }) => claim.confidence))].sort().join(", ");
    return `${formatQuantity(claims.length, "claim")} of grade ${grades}`;
  }
  if (modelled === null) return "no evidence for one of the factors";
  return `anchor${modelled.formula.factors.map(({ factor }) => ` × ${factor.toFixed(2)}`).join("")}, and claims × ${modelled.adjustment.toFixed(2)}`;
}

/** The first source of total pay; what is modelled of it says so. */
function Total({ evidence, exchange }: { readonly evidence: PayEvidence | undefined; readonly exchange: Exchange }) {
  if (evidence === undefined || evidenceKind(evidence) === "nothing")
    return evidence?.cell.companyType === "frontier-lab" ? "base + undisclosed equity" : "no claim, not computed";
  return evidenceLines(evidence, exchange, new Date().getUTCFullYear())[0]?.figure ?? null;
}

function trustOf({ bands, claims, modelled, cell }: PayEvidence): string {
  const [first] = bands;
  if (first !== undefined) {
    const { confidence, reasons } = bandConfidence(first, cell.role, new Date().getUTCFullYear());
    return `${confidence}: ${reasons.join(", ")}`;
  }
  if (claims.length > 0) return "as published, not a sample";
  if (modelled === null) return "nothing to trust";
  const width = modelled.range.high / modelled.range.low;
  return `modelled: the high end is ${width.toFixed(1)} times the low end`;
}
