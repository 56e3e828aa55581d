import { Link } from "@/components/ui/link";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { JournalRecord } from "@/lib/data/journal";
import { type AccountNames, actorInWords, detailInWords, kindInWords } from "@/lib/domain/journal/journal-words";
import { formatMoment } from "@/lib/format";
import { roleBySlug } from "@/lib/reference/roles";
import { type JournalView, journalHref } from "./search-params";

type JournalTableProps = {
  readonly entries: readonly JournalRecord[];
  readonly view: JournalView;
  readonly names: AccountNames;
};

/** Entries, newest first. */
export function JournalTable({ entries, view, names }: JournalTableProps) {
  return (
    <Table caption="Entries of the journal, newest first">
      <thead>
        <tr>
          <HeadCell numeric>No.</HeadCell>
          <HeadCell>What</HeadCell>
          <HeadCell>When</HeadCell>
          <HeadCell>Who</HeadCell>
          <HeadCell>Object</HeadCell>
          <HeadCell>Details</HeadCell>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Row key={entry.seq}>
            <Cell numeric className="text-muted-foreground">
              {entry.seq}
            </Cell>
            <Cell className="whitespace-nowrap">{kindInWords(entry.kind)}</Cell>
            <Cell className="whitespace-nowrap">{formatMoment(entry.at.toISOString())}</Cell>
            <Cell className="whitespace-nowrap">{actorInWords(entry.actor, names)}</Cell>
            <Cell className="whitespace-nowrap">
              <Link
                href={journalHref(view, { object: entry.entity })}
                title={`All entries of ${entry.entity}`}
                className="text-primary-text hover:underline"
              >
                {objectInWords(entry, names)}
              </Link>
            </Cell>
            <Cell className="min-w-60 py-1.5 text-12 text-muted-foreground [overflow-wrap:anywhere]">
              {detailInWords(entry)}
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}

const SHOWN_LETTERS = 12;
const OF_CANDIDATES = /^(?:candidate|document|score)\./;

/** An account and a role by their names, a name of ours whole, an id by its beginning: it is for telling rows apart, and the link has all of it. */
function objectInWords({ entity, kind }: JournalRecord, names: AccountNames): string {
  const name = names.get(entity);
  if (name !== undefined) return name;
  const role = roleBySlug.get(entity);
  if (role !== undefined) return role.name;
  if (OF_CANDIDATES.test(kind) && entity !== "pool") return `Candidate ${entity.slice(0, SHOWN_LETTERS)}`;
  return entity.length > 2 * SHOWN_LETTERS ? `${entity.slice(0, 2 * SHOWN_LETTERS)}…` : entity;
}
