import { flagSentence, flagWord } from "@/app/(dashboard)/compensation/records/flag-words";
import { Link } from "@/components/ui/link";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { PayImportCounts } from "@/lib/data/pay-imports";
import { formatCount } from "@/lib/format";
import { roleNames } from "@/lib/reference/role-names";

type TallyProps = {
  readonly counts: PayImportCounts;
  /** The address that shows the rows; null where they cannot be shown yet. */
  readonly hrefOf: ((filter: { readonly role: string } | { readonly flag: string }) => string) | null;
};

/** How many rows are which role. */
export function RoleTally({ counts, hrefOf }: TallyProps) {
  const rows = [...roleNames, { slug: "", name: "No role: no rule knows the title" }].filter(
    ({ slug }) => (counts.roles[slug] ?? 0) > 0,
  );
  return (
    <Table caption="Rows by role">
      <thead>
        <tr>
          <HeadCell>Role</HeadCell>
          <HeadCell numeric>Rows</HeadCell>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ slug, name }) => (
          <Row key={slug}>
            <Cell>
              {hrefOf === null ? (
                name
              ) : (
                <Link className="link" href={hrefOf({ role: slug || "none" })}>
                  {name}
                </Link>
              )}
            </Cell>
            <Cell numeric>{formatCount(counts.roles[slug] ?? 0)}</Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}

/** How many rows have something that somebody should know. */
export function FlagTally({ counts, hrefOf }: TallyProps) {
  const flags = Object.entries(counts.flags).sort((a, b) => b[1] - a[1]);
  if (flags.length === 0)
    return <p className="px-4 pb-3 text-13 text-muted-foreground">Nothing stands out in any row.</p>;
  return (
    <Table caption="Rows with something to know">
      <thead>
        <tr>
          <HeadCell>What stands out</HeadCell>
          <HeadCell numeric>Rows</HeadCell>
        </tr>
      </thead>
      <tbody>
        {flags.map(([flag, count]) => (
          <Row key={flag}>
            <Cell>
              {hrefOf === null ? (
                flagWord(flag)
              ) : (
                <Link className="link" href={hrefOf({ flag })}>
                  {flagWord(flag)}
                </Link>
              )}
              <span className="block text-12 text-muted-foreground">{flagSentence(flag)}</span>
            </Cell>
            <Cell numeric>{formatCount(count)}</Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
