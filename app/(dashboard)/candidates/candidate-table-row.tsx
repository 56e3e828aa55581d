import { Coverage } from "@/components/evidence/coverage";
import { GateLabel } from "@/components/evidence/gate-label";
import { IntervalBar } from "@/components/evidence/interval-bar";
import { PersonCell } from "@/components/evidence/person-cell";
import { UNNAMED } from "@/components/evidence/person-name";
import { RoleSquare } from "@/components/evidence/role-square";
import { Checkbox } from "@/components/ui/input";
import { Cell, Row } from "@/components/ui/table";
import { formatScore } from "@/lib/format";
import type { CandidateColumn } from "./candidate-columns";
import type { ListedCandidate } from "./listed-candidate";

type CandidateTableRowProps = {
  readonly row: ListedCandidate;
  readonly hidden: readonly CandidateColumn[];
  readonly placeQuery: string;
  readonly isSelected: boolean;
  readonly isPrinted: boolean;
  readonly onToggle: (id: string) => void;
};

/** One candidate of the list. */
export function CandidateTableRow(props: CandidateTableRowProps) {
  const { row, hidden, placeQuery, isSelected, isPrinted, onToggle } = props;
  const stands = (column: CandidateColumn) => !hidden.includes(column);
  return (
    <Row selected={isSelected} className={isPrinted ? "" : "print:hidden"}>
      <Cell className="print:hidden">
        <Checkbox
          aria-label={`Select ${row.name || UNNAMED}`}
          checked={isSelected}
          onChange={() => onToggle(row.id)}
          className="block"
        />
      </Cell>
      <PersonCell
        name={row.name}
        headline={row.headline}
        isSample={row.isSample}
        href={placeQuery ? `/candidates/${row.id}?${placeQuery}` : `/candidates/${row.id}`}
        className="w-[44%] md:w-[34%] xl:w-[30%] print:w-[36%]"
      />
      {stands("location") ? (
        <Cell className="max-w-32 truncate max-lg:hidden print:hidden" title={row.location}>
          <Stated words={row.location} />
        </Cell>
      ) : null}
      {stands("years") ? (
        <Cell numeric className="whitespace-nowrap max-md:hidden">
          <Stated words={row.years} />
        </Cell>
      ) : null}
      {stands("role") ? (
        <Cell className="max-w-36 truncate max-md:hidden xl:max-w-48 print:min-w-36 print:whitespace-normal">
          <RoleWords row={row} />
        </Cell>
      ) : null}
      <Cell className="py-0">
        <IntervalBar points={row.points} label={row.name || UNNAMED} height={36} />
      </Cell>
      <ScoreCells row={row} hasCoverage={stands("coverage")} />
      {stands("imported") ? (
        <Cell numeric className="whitespace-nowrap text-secondary-foreground max-lg:hidden print:hidden">
          {row.imported}
        </Cell>
      ) : null}
    </Row>
  );
}

function Stated({ words }: { readonly words: string }) {
  return <span className={words === "not stated" ? "text-muted-foreground" : ""}>{words}</span>;
}

function RoleWords({ row: { role, hasText } }: { readonly row: ListedCandidate }) {
  if (role === null)
    return <span className="text-muted-foreground">{hasText ? "none of the ten" : "no text found"}</span>;
  return (
    <span title={role.name}>
      <RoleSquare role={role.slug} /> {role.name}
    </span>
  );
}

function ScoreCells({ row, hasCoverage }: { readonly row: ListedCandidate; readonly hasCoverage: boolean }) {
  const { points, coverage, gate } = row;
  if (points === null || coverage === null || gate === null) {
    return (
      <>
        <Cell numeric className="text-muted-foreground">
          –
        </Cell>
        {hasCoverage ? <Cell className="max-lg:hidden" /> : null}
        <Cell className="text-12 text-muted-foreground">
          <NoScore row={row} />
        </Cell>
      </>
    );
  }
  return (
    <>
      <Cell numeric className="font-semibold">
        {formatScore(points.expected)}
      </Cell>
      {hasCoverage ? (
        <Cell numeric className="max-lg:hidden">
          <Coverage share={coverage} />
        </Cell>
      ) : null}
      <Cell>
        <GateLabel gate={gate} mustHaves={row.mustHaves} show="fitting" />
      </Cell>
    </>
  );
}

/** Why there is no score; the column of the role says it to those who see that column. */
function NoScore({ row: { role, hasText } }: { readonly row: ListedCandidate }) {
  if (!hasText) return <span className="whitespace-nowrap">no text</span>;
  if (role === null) return <span className="sr-only">near to none of the ten</span>;
  return (
    <span title="The résumé proves nothing that can be scored">
      no score<span className="sr-only">, not computable</span>
    </span>
  );
}
