import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { AccountRow } from "@/lib/data/accounts";
import { roleInWords } from "@/lib/domain/access-words";
import { formatCount, formatMoment } from "@/lib/format";

type PeopleTableProps = {
  readonly accounts: readonly AccountRow[];
  /** Whoever looks at it. */
  readonly ownId: string;
};

/** Everybody who has an account; a name leads to what can be done with it. */
export function PeopleTable({ accounts, ownId }: PeopleTableProps) {
  return (
    <Table caption="Accounts, the widest rights first">
      <thead>
        <tr>
          <HeadCell>Name</HeadCell>
          <HeadCell>Address</HeadCell>
          <HeadCell>Role</HeadCell>
          <HeadCell>Second factor</HeadCell>
          <HeadCell>Last seen</HeadCell>
          <HeadCell numeric>Open sessions</HeadCell>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <Row key={account.id}>
            <Cell className="whitespace-nowrap">
              <Link href={`/settings/people/${account.id}`} className="font-medium hover:underline">
                {account.name}
              </Link>
              {account.id === ownId ? <span className="text-muted-foreground"> (you)</span> : null}
              {account.disabledAt === null ? null : (
                <Badge tone="unmet" className="ml-2">
                  Disabled
                </Badge>
              )}
            </Cell>
            <Cell>{account.email}</Cell>
            <Cell className="whitespace-nowrap">{roleInWords(account.role)}</Cell>
            <Cell>
              {account.hasSecondFactor ? (
                <Badge tone="met">On</Badge>
              ) : (
                <span className="text-muted-foreground">Off</span>
              )}
            </Cell>
            <Cell className="whitespace-nowrap">
              {account.lastSeenAt === null ? (
                <span className="text-muted-foreground">Never</span>
              ) : (
                formatMoment(account.lastSeenAt.toISOString())
              )}
            </Cell>
            <Cell numeric>{formatCount(account.openSessions)}</Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
