import { X } from "lucide-react";
import type { ReactNode } from "react";
import { IntervalBar } from "@/components/evidence/interval-bar";
import { PersonName, SampleMark, UNNAMED } from "@/components/evidence/person-name";
import { skillName } from "@/components/evidence/skill-names";
import { Link } from "@/components/ui/link";
import { ScrollRegion } from "@/components/ui/scroll-region";
import type { RequirementKind } from "@/lib/domain/role/role-profile";
import { widthCausesOf } from "@/lib/domain/scoring/width-causes";
import { AskCell } from "./ask-cell";
import { type Compared, type ComparedRow, differs } from "./compared-rows";
import { RequirementCell } from "./requirement-cell";
import { summaryRows } from "./summary-rows";

type ComparisonTableProps = {
  readonly people: readonly Compared[];
  /** Every requirement, and those that are shown. */
  readonly rows: readonly ComparedRow[];
  readonly shown: readonly ComparedRow[];
  /** The address without the person of that id, by id. */
  readonly withoutHref: Readonly<Record<string, string>>;
};

/** By the number of people: a name, a bar and a level fit a phone; a quote needs more. */
const LEAST_WIDTH: Readonly<Record<number, string>> = {
  2: "md:min-w-[560px]",
  3: "min-w-[480px] md:min-w-[740px]",
  4: "min-w-[600px] md:min-w-[920px]",
};
const CELL = "h-9 border-b border-l px-2 md:px-3";
/** The first column stays in sight while the others are scrolled on a phone. */
const FIRST = "sticky left-0 z-10 border-b bg-card px-2 text-left font-medium max-md:leading-4 md:px-3";

/** Two to four people in one table: score, gate, coverage, experience, then one row a requirement. */
export function ComparisonTable({ people, rows, shown, withoutHref }: ComparisonTableProps) {
  return (
    <ScrollRegion label="Comparison" className="lg:overflow-x-visible">
      <table
        className={`w-full table-fixed border-separate border-spacing-0 text-13 ${LEAST_WIDTH[people.length] ?? ""}`}
      >
        <caption className="sr-only">The compared candidates, one a column</caption>
        <thead className="lg:[&_td]:sticky lg:[&_td]:top-0 lg:[&_td]:z-20 lg:[&_th]:sticky lg:[&_th]:top-0 lg:[&_th]:z-10">
          <tr>
            <td className={`w-28 rounded-tl-md py-2 align-bottom md:w-48 ${FIRST}`}>Score of 100</td>
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
          {summaryRows.map(({ label, cell, wraps }) => (
            <tr key={label}>
              <th scope="row" className={`text-secondary-foreground ${FIRST} ${wraps ? "py-2 align-top" : ""}`}>
                {label}
              </th>
              {people.map((person, index) => (
                <td key={person.candidate.id} className={`${CELL} ${wraps ? "py-2 align-top" : ""}`}>
                  {cell(person, index, rows)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {KINDS.map(({ kind, title }) => (
          <RowGroup key={kind} title={title} rows={shown.filter((row) => row.required === kind)} people={people} />
        ))}
        <tbody>
          <GroupHead columns={people.length}>Ask first</GroupHead>
          <tr>
            <th scope="row" className={`py-2 align-top text-secondary-foreground ${FIRST}`}>
              Worth most points
            </th>
            {people.map(({ candidate, score }) => (
              <td key={candidate.id} className="border-b border-l px-2 py-2 align-top md:px-3">
                <AskCell score={score} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </ScrollRegion>
  );
}

const KINDS: readonly { readonly kind: RequirementKind; readonly title: string }[] = [
  { kind: "must", title: "Must-haves" },
  { kind: "strong", title: "Strong" },
  { kind: "nice", title: "Nice to have" },
];

function PersonHead({
  person: { candidate, score },
  withoutHref,
}: {
  readonly person: Compared;
  readonly withoutHref: string;
}) {
  const name = candidate.name || UNNAMED;
  return (
    <th
      scope="col"
      className="border-b border-l bg-card px-2 pt-2 md:px-3 text-left align-top font-normal last:rounded-tr-md"
    >
      <span className="flex items-start gap-2">
        <Link
          href={`/candidates/${candidate.id}?role=${score.role}&level=${score.level}`}
          className="min-w-0 flex-1 truncate font-semibold wrap-break-word hover:underline max-md:whitespace-normal max-md:leading-4 print:whitespace-normal"
          title={name}
        >
          <PersonName name={candidate.name} />
        </Link>
        <Link
          href={withoutHref}
          aria-label={`Leave ${name} out`}
          className="grid size-6 place-items-center text-muted-foreground hover:text-foreground print:hidden"
        >
          <X aria-hidden className="size-3.5" />
        </Link>
      </span>
      <span className="block truncate text-12 text-muted-foreground print:whitespace-normal" title={candidate.headline}>
        {candidate.isSample ? (
          <>
            <SampleMark />,{" "}
          </>
        ) : null}
        <bdi>{candidate.headline || "no position read"}</bdi>
      </span>
      <IntervalBar
        points={score.kind === "computed" ? score.points : null}
        label={name}
        height={36}
        note={score.kind === "computed" ? { causes: widthCausesOf(score), coverage: score.coverage } : null}
      />
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
      <GroupHead columns={people.length}>
        {title}: {different === 0 ? "no difference" : `they differ in ${different} of ${rows.length} shown`}
      </GroupHead>
      {rows.map((row) => (
        <tr key={row.skill}>
          <th
            scope="row"
            className={`truncate max-md:whitespace-normal print:whitespace-normal print:py-1 print:align-top ${FIRST}`}
            title={skillName(row.skill)}
          >
            {skillName(row.skill)}
          </th>
          {people.map(({ candidate }, index) => (
            <td key={candidate.id} className={`${CELL} print:py-1 print:align-top`}>
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
        colSpan={columns + 1}
        scope="rowgroup"
        className="h-7 border-b bg-muted px-3 text-left font-medium text-12 text-secondary-foreground"
      >
        <span className="sticky left-3">{children}</span>
      </th>
    </tr>
  );
}
