import type { ReactNode } from "react";
import { claimIds } from "@/components/evidence/derived-figure";
import { Cell, Row, Table } from "@/components/ui/table";
import type { Interval } from "@/lib/domain/interval";
import type { Claim } from "@/lib/reference/claims";

/** One claim, or what was calculated from several, on an axis that it shares with others. */
export type ClaimLine = Interval & {
  readonly key: string;
  readonly label: ReactNode;
  /** Year, source or formula, below the label. */
  readonly note: string;
  /** The middle that the source gives beside a range; null where it gives none. */
  readonly at: number | null;
  readonly claims: readonly Claim[];
  /** The figure in words, opening to its source. */
  readonly figure: ReactNode;
};

export type ClaimLineGroup = {
  readonly heading: string;
  readonly scale: "linear" | "log";
  readonly lines: readonly ClaimLine[];
};

const HEIGHT = 30;
const MIDDLE = HEIGHT / 2;

/** Claims above each other as thin lines, each as its source gives it: a point, a range with ends, or a range that is open above. None is
 *  averaged into another. One axis a group; a range without an end runs to its edge. */
export function ClaimLines({
  caption,
  groups,
}: {
  readonly caption: string;
  readonly groups: readonly ClaimLineGroup[];
}) {
  return (
    <Table caption={caption}>
      {groups.map((group) => {
        const scale = scaleOf(group);
        return (
          <tbody key={group.heading}>
            <tr>
              <th scope="rowgroup" colSpan={3} className="border-b bg-muted px-4 py-1.5 text-left font-medium text-12">
                {group.heading}, {scale.words}
              </th>
            </tr>
            {group.lines.map((line) => (
              <Row key={line.key} data-claim={claimIds(line.claims)}>
                <Cell className="py-1.5 leading-[18px]">
                  {line.label}
                  <span className="block text-12 text-muted-foreground">{line.note}</span>
                </Cell>
                <Cell className="w-[36%] min-w-20">
                  <Mark line={line} at={scale.at} />
                </Cell>
                <Cell numeric className="whitespace-nowrap">
                  {line.figure}
                </Cell>
              </Row>
            ))}
          </tbody>
        );
      })}
    </Table>
  );
}

function Mark({ line, at }: { readonly line: ClaimLine; readonly at: (value: number) => string }) {
  const isOpen = !Number.isFinite(line.high);
  const [from, to] = [at(line.low), isOpen ? "100%" : at(line.high)];
  const isPoint = from === to;
  const point = isPoint ? line.low : line.at;
  return (
    <svg aria-hidden="true" className="block w-full overflow-visible" height={HEIGHT}>
      <line x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} stroke="var(--grid)" />
      {isPoint ? null : (
        <g stroke="var(--primary)" strokeWidth="1.5">
          <line x1={from} x2={to} y1={MIDDLE} y2={MIDDLE} strokeDasharray={isOpen ? "4 3" : undefined} />
          <line x1={from} x2={from} y1={MIDDLE - 5} y2={MIDDLE + 5} />
          {isOpen ? null : <line x1={to} x2={to} y1={MIDDLE - 5} y2={MIDDLE + 5} />}
        </g>
      )}
      {point === null ? null : <circle cx={at(point)} cy={MIDDLE} r="4" fill="var(--primary)" />}
    </svg>
  );
}

const STEPS = [1, 2, 5, 10] as const;

/** The next round number at or above `value`: 46,000 → 50,000. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * (STEPS.find((step) => step * power >= value) ?? 10);
}

type Scale = { readonly words: string; readonly at: (value: number) => string };
const short = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });
const percent = (share: number): string => `${(Math.min(1, Math.max(0, share)) * 100).toFixed(2)}%`;

function scaleOf({ scale, lines }: ClaimLineGroup): Scale {
  const ends = lines.flatMap(({ low, at, high }) => [low, at ?? low, Number.isFinite(high) ? high : low]);
  const highest = roundUp(Math.max(...ends, Number.MIN_VALUE));
  if (scale === "linear") return { words: `0 to ${short.format(highest)}`, at: (value) => percent(value / highest) };
  const lowest = 10 ** Math.floor(Math.log10(Math.min(...ends.filter((end) => end > 0))));
  const top = 10 ** Math.ceil(Math.log10(highest) + 0.01);
  const place = (value: number) => Math.log10(Math.max(value, lowest) / lowest) / Math.log10(top / lowest);
  return { words: `log scale ${short.format(lowest)} to ${short.format(top)}`, at: (value) => percent(place(value)) };
}
