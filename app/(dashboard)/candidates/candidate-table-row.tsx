import Link from "next/link";
import { Coverage } from "@/components/evidence/coverage";
import { GateLabel } from "@/components/evidence/gate-label";
import { IntervalBar } from "@/components/evidence/interval-bar";
import { RoleSquare } from "@/components/evidence/role-square";
import { Badge } from "@/components/ui/badge";
import { Checkbox } from "@/components/ui/input";
import { Cell, Row } from "@/components/ui/table";
import { formatScore } from "@/lib/format";
import type { ListedCandidate } from "./listed-candidate";

type CandidateTableRowProps = {
  readonly row: ListedCandidate;
  readonly placeQuery: string;
  readonly isSelected: boolean;
  readonly onToggle: (id: string) => void;
};

/** One candidate of the list. */
export function CandidateTableRow({ row, placeQuery, isSelected, onToggle }: CandidateTableRowProps) {
  return (
    <Row selected={isSelected}>
      <Cell>
        <Checkbox
          aria-label={`Select ${row.name}`}
          checked={isSelected}
          onChange={() => onToggle(row.id)}
          className="block"
        />
      </Cell>
      <Cell className="w-[30%] max-w-0 truncate" title={row.headline ? `${row.name}, ${row.headline}` : row.name}>
        <Link
          href={placeQuery ? `/candidates/${row.id}?${placeQuery}` : `/candidates/${row.id}`}
          className="font-medium hover:underline"
        >
          {row.name}
        </Link>
        <span className="ml-1.5 text-12 text-muted-foreground max-md:hidden">{row.headline}</span>
      </Cell>
      <Cell className="max-w-32 truncate max-lg:hidden" title={row.location}>
        <span className={row.location === "not stated" ? "text-muted-foreground" : ""}>{row.location}</span>
      </Cell>
      <Cell numeric className="whitespace-nowrap max-md:hidden">
        <span className={row.years === "not stated" ? "text-muted-foreground" : ""}>{row.years}</span>
      </Cell>
      <Cell className="max-w-40 truncate max-md:hidden">
        {row.role === null ? (
          <span className="text-muted-foreground">none of the ten</span>
        ) : (
          <span title={row.role.name}>
            <RoleSquare role={row.role.slug} /> {row.role.name}
          </span>
        )}
      </Cell>
      <Cell className="py-0">
        <IntervalBar points={row.points} label={row.name} height={36} />
      </Cell>
      <ScoreCells row={row} />
      <Cell numeric className="whitespace-nowrap text-secondary-foreground max-lg:hidden">
        {row.isSample ? <Badge>sample</Badge> : row.imported}
      </Cell>
    </Row>
  );
}

function ScoreCells({ row }: { readonly row: ListedCandidate }) {
  const { points, coverage, gate } = row;
  if (points === null || coverage === null || gate === null) {
    const reason = row.hasText ? "no score" : "no text found";
    return (
      <>
        <Cell numeric className="text-muted-foreground">
          –
        </Cell>
        <Cell className="max-lg:hidden" />
        <Cell className="whitespace-nowrap text-12 text-muted-foreground">{reason}</Cell>
      </>
    );
  }
  return (
    <>
      <Cell numeric className="font-semibold">
        {formatScore(points.expected)}
      </Cell>
      <Cell numeric className="max-lg:hidden">
        <Coverage share={coverage} />
      </Cell>
      <Cell>
        <span className="max-md:hidden">
          <GateLabel gate={gate} mustHaves={row.mustHaves} />
        </span>
        <span className="md:hidden">
          <GateLabel gate={gate} mustHaves={row.mustHaves} show="count" />
        </span>
      </Cell>
    </>
  );
}
