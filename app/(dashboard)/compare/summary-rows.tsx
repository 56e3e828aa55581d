import type { ReactNode } from "react";
import { scaleUnits } from "@/app/(dashboard)/candidates/[candidateId]/fact-rows";
import { Coverage } from "@/components/evidence/coverage";
import { GateLabel } from "@/components/evidence/gate-label";
import { UNNAMED } from "@/components/evidence/person-name";
import { skillName } from "@/components/evidence/skill-names";
import { Link } from "@/components/ui/link";
import { formatCount, formatScore, formatShare, formatYears } from "@/lib/format";
import { roleBySlug } from "@/lib/reference/roles";
import { type Compared, type ComparedRow, leadsOf } from "./compared-rows";

type SummaryRow = {
  readonly label: string;
  readonly cell: (person: Compared, index: number, rows: readonly ComparedRow[]) => ReactNode;
  /** Text that takes more than a line. */
  readonly wraps?: boolean;
};

/** What stands above the requirements: the same few questions about each of the compared. */
export const summaryRows: readonly SummaryRow[] = [
  {
    label: "Proven, expected, possible",
    cell: ({ score }) =>
      score.kind === "computed" ? (
        <>
          {formatScore(score.points.proven)}, <b className="font-semibold">{formatScore(score.points.expected)}</b>,{" "}
          {formatScore(score.points.possible)}
        </>
      ) : (
        "not computable"
      ),
  },
  {
    label: "Gate",
    cell: ({ score }) =>
      score.kind === "computed" ? <GateLabel gate={score.gate} mustHaves={score.mustHaves} /> : null,
  },
  { label: "Coverage", cell: ({ score }) => (score.kind === "computed" ? <Coverage share={score.coverage} /> : null) },
  {
    label: "First when weights move",
    cell: ({ firstShare }) => {
      if (firstShare === null) return null;
      return firstShare === 0 ? "never" : `in ${formatShare(firstShare)} of re-weightings`;
    },
  },
  { label: "Experience", cell: ({ candidate }) => formatYears(candidate.facts.yearsExperience) },
  { label: "Largest scale", cell: (person) => largestScale(person) },
  {
    label: "Proves more than the others",
    wraps: true,
    cell: (_, index, rows) => {
      const leads = leadsOf(rows, index);
      return leads.length === 0 ? (
        <span className="text-muted-foreground">nothing by half a point</span>
      ) : (
        leads.map(skillName).join(", ")
      );
    },
  },
  {
    label: "To take along",
    cell: ({ candidate, score }) =>
      score.kind === "computed" ? (
        <Link
          href={`/candidates/${candidate.id}/receipt?role=${score.role}&level=${score.level}`}
          aria-label={`Receipt of ${candidate.name || UNNAMED}`}
          className="link print:hidden"
        >
          Receipt
        </Link>
      ) : null,
  },
];

/** The quantity that the role asks about, else whatever was found; of several the largest. */
function largestScale({ candidate, score }: Compared): ReactNode {
  const asked = roleBySlug.get(score.role)?.levels.find(({ level }) => level === score.level)?.scale ?? [];
  const found = candidate.evidence.scale;
  const dimension = [...asked, ...found].find((wanted) => found.some((one) => one.dimension === wanted.dimension));
  if (dimension === undefined) return <span className="text-muted-foreground">not stated</span>;
  const values = found.flatMap((one) => (one.dimension === dimension.dimension ? [one.value] : []));
  return `${formatCount(Math.max(...values))} ${scaleUnits[dimension.dimension]}`;
}
