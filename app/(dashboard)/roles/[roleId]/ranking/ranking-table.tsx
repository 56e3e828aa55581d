"use client";

import { Coverage } from "@/components/evidence/coverage";
import { GateLabel } from "@/components/evidence/gate-label";
import { IntervalAxis } from "@/components/evidence/interval-axis";
import { IntervalBar } from "@/components/evidence/interval-bar";
import { PersonCell } from "@/components/evidence/person-cell";
import { UNNAMED } from "@/components/evidence/person-name";
import { Badge } from "@/components/ui/badge";
import { classNames } from "@/components/ui/class-names";
import { Checkbox } from "@/components/ui/input";
import { Cell, HeadCell, Row, SortHead, Table } from "@/components/ui/table";
import { formatScore, formatScoreRange, formatShare } from "@/lib/format";
import { Climb } from "./climb";
import { type DrawPlace, GroupHead, type ShownDraw } from "./group-head";
import type { RankSection, ShownGroup } from "./rank-sections";
import type { RankDetail, RankedRow } from "./ranked-row";

export type RankingSorts = {
  readonly sort: string;
  readonly direction: "ascending" | "descending";
  /** Address of each sort, by its name. */
  readonly hrefs: Readonly<Record<"name" | "expected" | "coverage", string>>;
};

type RankingTableProps = {
  readonly caption: string;
  readonly sections: readonly RankSection[];
  /** The order that was drawn for a group, if one was. */
  readonly drawnFor: (group: ShownGroup) => ShownDraw | null;
  /** Null where no order may be drawn. */
  readonly drawPlace: DrawPlace | null;
  readonly sorts: RankingSorts;
  /** Part of a candidate's address that keeps role and level. */
  readonly candidateQuery: string;
  readonly selected: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
  /** k of "among the first k". */
  readonly top: number;
};

// A line ends each section; a bar stands beside those who belong together, so that whoever follows does not seem to.
const PARTED = "not-last:[&>tr:last-child>td]:border-b";
const GROUPED = "[&>tr>*:first-child]:shadow-[inset_2px_0_0_var(--axis)]";

/** The pool of a role on one shared axis. With people chosen, a print shows them alone. */
export function RankingTable(props: RankingTableProps) {
  const { caption, sections, sorts, candidateQuery, selected, onToggle, top } = props;
  return (
    <Table caption={caption} pinned className="[&_td]:px-1.5 [&_th]:px-1.5 md:[&_td]:px-2 md:[&_th]:px-2">
      <RankingHeads sorts={sorts} />
      {sections.map(({ key, group, rows }) => (
        <tbody key={key} className={classNames(PARTED, group !== null && GROUPED)}>
          {group === null ? null : (
            <GroupHead
              group={group}
              shown={rows.length}
              drawn={props.drawnFor(group)}
              place={props.drawPlace}
              isPrinted={selected.size === 0}
            />
          )}
          {rows.map((row) => (
            <RankingRow
              key={row.id}
              row={row}
              href={`/candidates/${row.id}?${candidateQuery}`}
              isSelected={selected.has(row.id)}
              isPrinted={selected.size === 0 || selected.has(row.id)}
              onToggle={onToggle}
              top={top}
            />
          ))}
        </tbody>
      ))}
    </Table>
  );
}

function RankingHeads({ sorts }: { readonly sorts: RankingSorts }) {
  const sortedBy = (name: string) => (sorts.sort === name ? sorts.direction : null);
  return (
    <thead>
      <tr>
        <HeadCell className="w-8 print:hidden">
          <span className="sr-only">Select</span>
        </HeadCell>
        <HeadCell numeric className="w-6 md:w-12">
          <span aria-hidden>#</span>
          <span className="sr-only">Position</span>
        </HeadCell>
        <SortHead sorted={sortedBy("name")} href={sorts.hrefs.name}>
          Candidate
        </SortHead>
        <HeadCell className="w-[18%] min-w-14 md:w-[27%]">
          <IntervalAxis />
        </HeadCell>
        <SortHead numeric sorted={sortedBy("expected")} href={sorts.hrefs.expected}>
          <abbr title="Expected score" className="no-underline">
            Exp.
          </abbr>
        </SortHead>
        <HeadCell numeric className="max-md:hidden">
          Interval
        </HeadCell>
        <SortHead numeric sorted={sortedBy("coverage")} href={sorts.hrefs.coverage} className="max-lg:hidden">
          Coverage
        </SortHead>
        <HeadCell>Gate</HeadCell>
        <HeadCell numeric className="max-md:hidden">
          <abbr title="Rank among everybody scored, in nine of ten weightings" className="no-underline">
            Rank
          </abbr>
        </HeadCell>
      </tr>
    </thead>
  );
}

type RankingRowProps = {
  readonly row: RankedRow;
  readonly href: string;
  readonly isSelected: boolean;
  readonly isPrinted: boolean;
  readonly onToggle: (id: string) => void;
  readonly top: number;
};

function RankingRow({ row, href, isSelected, isPrinted, onToggle, top }: RankingRowProps) {
  const name = row.name || UNNAMED;
  return (
    <Row selected={isSelected} className={isPrinted ? "" : "print:hidden"}>
      <Cell className="print:hidden">
        <Checkbox
          aria-label={`Select ${name}`}
          checked={isSelected}
          onChange={() => onToggle(row.id)}
          className="block"
        />
      </Cell>
      <Cell numeric className="whitespace-nowrap text-muted-foreground">
        <Climb places={row.climbed} /> {row.position}
      </Cell>
      <PersonCell name={row.name} headline={row.headline} isSample={row.isSample} href={href} className="w-[42%]" />
      <Cell className="py-0">
        <IntervalBar
          points={row.points}
          label={name}
          height={36}
          note={
            row.detail ? { causes: row.detail.causes, coverage: row.coverage, rows: rankNotes(row.detail, top) } : null
          }
        />
      </Cell>
      <Scores row={row} />
    </Row>
  );
}

/** What the note on a bar says about the rank. */
function rankNotes({ stability, open }: RankDetail, top: number) {
  const openRanks = { key: "Ranks the intervals leave open", value: formatScoreRange(open) };
  if (stability === null) return [openRanks];
  return [
    { key: "Rank when weights move", value: `best ${stability.best}, worst ${stability.worst}` },
    { key: "First in", value: `${formatShare(stability.firstShare)} of weightings` },
    { key: `Among the first ${top} in`, value: `${formatShare(stability.topShare)} of weightings` },
    openRanks,
  ];
}

function Scores({ row }: { readonly row: RankedRow }) {
  const { points, gate, detail } = row;
  if (points === null || gate === null) {
    return (
      <Cell colSpan={5} className="text-12 text-muted-foreground">
        <Badge tone="line">not computable</Badge> <span className="max-md:hidden">no readable evidence</span>
      </Cell>
    );
  }
  const range = detail?.stability?.range ?? null;
  return (
    <>
      <Cell numeric className="font-semibold">
        {formatScore(points.expected)}
      </Cell>
      <Cell numeric className="whitespace-nowrap text-secondary-foreground max-md:hidden">
        {formatScoreRange({ low: points.proven, high: points.possible })}
      </Cell>
      <Cell numeric className="max-lg:hidden">
        <Coverage share={row.coverage} />
      </Cell>
      <Cell>
        <GateLabel gate={gate} mustHaves={row.mustHaves} show="fitting" />
      </Cell>
      <Cell numeric className="whitespace-nowrap max-md:hidden">
        {range === null ? <span className="text-muted-foreground">–</span> : formatScoreRange(range)}
      </Cell>
    </>
  );
}
