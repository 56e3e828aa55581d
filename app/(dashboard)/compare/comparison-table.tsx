import { X } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { Coverage } from "@/components/evidence/coverage";
import { GateLabel } from "@/components/evidence/gate-label";
import { IntervalBar } from "@/components/evidence/interval-bar";
import type { RequirementKind } from "@/lib/domain/role/role-profile";
import { formatScore, formatYears } from "@/lib/format";
import { AskCell } from "./ask-cell";
import { type Compared, type ComparedRow, differs } from "./compared-rows";
import { RequirementCell, RequirementName } from "./requirement-cell";

type ComparisonTableProps = {
  readonly people: readonly Compared[];
  readonly rows: readonly ComparedRow[];
  /** The address without the person of that id, by id. */
  readonly withoutHref: Readonly<Record<string, string>>;
};

const CELL = "h-9 border-b border-l px-3 first:border-l-0";

/** Two to four people in one table: score, gate, coverage, experience, then one row a requirement. */
export function ComparisonTable({ people, rows, withoutHref }: ComparisonTableProps) {
  return (
    <section aria-label="Comparison" className="relative overflow-x-auto print:overflow-visible">
      <table className="w-full min-w-[640px] table-fixed border-collapse text-13">
        <caption className="sr-only">The compared candidates, one a column</caption>
        <thead>
          <tr>
            <td className="w-48 border-b px-3 py-2 align-bottom font-medium">Score of 100</td>
            {people.map((person) => (
              <PersonHead
                key={person.candidate.id}
                person={person}
                withoutHref={withoutHref[person.candidate.id] ?? "/compare"}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {SUMMARY.map(({ label, cell }) => (
            <tr key={label}>
              <th scope="row" className={`${CELL} text-left font-medium text-secondary-foreground`}>
                {label}
              </th>
              {people.map((person) => (
                <td key={person.candidate.id} className={CELL}>
                  {cell(person)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {KINDS.map(({ kind, title }) => (
          <RowGroup key={kind} title={title} rows={rows.filter((row) => row.required === kind)} people={people} />
        ))}
        <tbody>
          <GroupHead columns={people.length + 1}>Ask first</GroupHead>
          <tr>
            <th scope="row" className="border-b px-3 py-2 text-left align-top font-medium text-secondary-foreground">
              Worth most points
            </th>
            {people.map(({ candidate, score }) => (
              <td key={candidate.id} className="border-b border-l px-3 py-2 align-top">
                <AskCell score={score} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

const KINDS: readonly { readonly kind: RequirementKind; readonly title: string }[] = [
  { kind: "must", title: "Must-haves" },
  { kind: "strong", title: "Strong" },
  { kind: "nice", title: "Nice to have" },
];

const SUMMARY: readonly { readonly label: string; readonly cell: (person: Compared) => ReactNode }[] = [
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
  { label: "Experience", cell: ({ candidate }) => formatYears(candidate.facts.yearsExperience) },
];

function PersonHead({
  person: { candidate, score },
  withoutHref,
}: {
  readonly person: Compared;
  readonly withoutHref: string;
}) {
  const name = candidate.name || "Name not stated";
  return (
    <th scope="col" className="border-b border-l px-3 pt-2 text-left align-top font-normal">
      <span className="flex items-start gap-2">
        <Link
          href={`/candidates/${candidate.id}?role=${score.role}&level=${score.level}`}
          className="min-w-0 flex-1 truncate font-semibold hover:underline"
          title={name}
        >
          {name}
        </Link>
        <Link
          href={withoutHref}
          aria-label={`Leave ${name} out`}
          className="grid size-6 place-items-center text-muted-foreground hover:text-foreground print:hidden"
        >
          <X aria-hidden className="size-3.5" />
        </Link>
      </span>
      <span className="block truncate text-12 text-muted-foreground" title={candidate.headline}>
        {candidate.headline || "no position read"}
      </span>
      <IntervalBar points={score.kind === "computed" ? score.points : null} label={name} height={36} />
    </th>
  );
}

type RowGroupProps = {
  readonly title: string;
  readonly rows: readonly ComparedRow[];
  readonly people: readonly Compared[];
};

function RowGroup({ title, rows, people }: RowGroupProps) {
  if (rows.length === 0) return null;
  const different = rows.filter(differs).length;
  return (
    <tbody>
      <GroupHead columns={people.length + 1}>
        {title}: {different === 0 ? "no difference" : `they differ in ${different} of ${rows.length} shown`}
      </GroupHead>
      {rows.map((row) => (
        <tr key={row.skill}>
          <th scope="row" className={`${CELL} truncate text-left font-medium`}>
            <RequirementName skill={row.skill} />
          </th>
          {people.map(({ candidate }, index) => (
            <td key={candidate.id} className={`${CELL} truncate`}>
              <RequirementCell result={row.results[index] ?? null} text={candidate.document.text} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function GroupHead({ columns, children }: { readonly columns: number; readonly children: ReactNode }) {
  return (
    <tr>
      <th
        colSpan={columns}
        scope="rowgroup"
        className="h-7 border-b bg-muted px-3 text-left font-medium text-12 text-secondary-foreground"
      >
        {children}
      </th>
    </tr>
  );
}
