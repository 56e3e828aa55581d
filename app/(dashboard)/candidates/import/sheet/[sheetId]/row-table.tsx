import { choiceWords, outcomeWords } from "@/app/(dashboard)/candidates/import/sheet/sheet-words";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Pager } from "@/components/ui/pager";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { TabLinks } from "@/components/ui/tab-links";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import { sheetRowChoices } from "@/lib/data/sheet-row-list";
import type { RowOutcome } from "@/lib/domain/exchange/candidate-sheet/decide-row";
import { formatCount } from "@/lib/format";
import type { SheetRows, SheetView, ShownRow } from "./load-rows";

const TONES: Readonly<Record<RowOutcome, "met" | "neutral" | "line" | "unmet">> = {
  ...{ create: "met", update: "neutral", skip: "line", refused: "unmet" },
};

// On a phone each row is a card: its number and outcome in the first line, who and why below.
const CARDS =
  "max-md:[&_thead]:sr-only max-md:[&_tbody]:block max-md:[&_tr]:flex max-md:[&_tr]:h-auto max-md:[&_tr]:flex-wrap max-md:[&_tr]:items-baseline max-md:[&_tr]:gap-x-2 max-md:[&_tr]:border-b max-md:[&_tr]:px-4 max-md:[&_tr]:py-2 max-md:[&_td]:h-auto max-md:[&_td]:border-0 max-md:[&_td]:p-0 max-md:[&_td:first-child]:pl-0 max-md:[&_td:last-child]:pr-0";

type RowTableProps = {
  readonly sheetId: string;
  readonly title: string;
  readonly subtitle: string;
  readonly view: SheetView;
  readonly shown: SheetRows;
};

/** Rows with what becomes of them and why, by outcome and in pages. */
export function RowTable({ sheetId, title, subtitle, view, shown }: RowTableProps) {
  const { counts, rows, before, next } = shown;
  const href = (show: SheetView["show"], after: number) =>
    `/candidates/import/sheet/${sheetId}?${new URLSearchParams({ show, ...(after > 0 ? { after: String(after) } : {}) })}`;
  return (
    <Panel>
      <PanelHead title={title} subtitle={subtitle} />
      <div className="border-b px-4">
        <TabLinks
          label="Rows by outcome"
          tabs={sheetRowChoices.map((choice) => ({
            ...{ label: choiceWords[choice], href: href(choice, 0) },
            ...{ count: counts[choice], current: choice === view.show },
          }))}
        />
      </div>
      {rows.length === 0 ? (
        <EmptyState title="No such row">Choose another outcome above.</EmptyState>
      ) : (
        <Table caption="Rows of the spreadsheet" className={CARDS}>
          <thead>
            <tr>
              <HeadCell numeric>Row</HeadCell>
              <HeadCell>Outcome</HeadCell>
              <HeadCell>Person</HeadCell>
              <HeadCell>Why, and what to look at</HeadCell>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <SheetRow key={row.row} row={row} />
            ))}
          </tbody>
        </Table>
      )}
      <PanelFoot className="gap-3">
        {counts.problems > 0 ? (
          <a href={`/candidates/import/sheet/${sheetId}/problems`} className="underline" download>
            Download what to look at, by row and column (CSV)
          </a>
        ) : (
          <span>Nothing to look at.</span>
        )}
        <Pager
          first={before + 1}
          count={rows.length}
          total={counts[view.show]}
          previousHref={before > 0 ? href(view.show, 0) : null}
          nextHref={next === null ? null : href(view.show, next)}
        />
      </PanelFoot>
    </Panel>
  );
}

function SheetRow({ row }: { readonly row: ShownRow }) {
  const { outcome, reason, problems, name, email = "", file = null, candidateId } = row;
  return (
    <Row>
      <Cell numeric>
        <span className="text-muted-foreground md:hidden">Row </span>
        {formatCount(row.row)}
      </Cell>
      <Cell>
        <Badge tone={TONES[outcome]}>{outcomeWords[outcome]}</Badge>
      </Cell>
      <Cell className="max-md:w-full md:max-w-56">
        {candidateId === null ? (
          <span className="block truncate">{name === "" ? "–" : name}</span>
        ) : (
          <Link href={`/candidates/${candidateId}`} className="block truncate font-medium hover:underline">
            {name === "" ? "No name" : name}
          </Link>
        )}
        {email === "" ? null : <span className="block truncate text-12 text-muted-foreground">{email}</span>}
      </Cell>
      <Cell className="w-full py-1.5 md:min-w-64">
        <span className="text-secondary-foreground">{reason}</span>
        {file === null ? null : (
          <span className="block text-12 text-muted-foreground [overflow-wrap:anywhere]">
            Résumé: {file.name}, {file.from === "added" ? "added" : "here already"}
          </span>
        )}
        {problems.map(({ column, value, advice }) => (
          <span key={`${column} ${advice}`} className="block text-12 text-unknown-text [overflow-wrap:anywhere]">
            {column === "" ? "" : `${column}${value === "" ? "" : ` “${value}”`}: `}
            {advice}
          </span>
        ))}
      </Cell>
    </Row>
  );
}
