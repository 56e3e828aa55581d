import { Cell, HeadCell, Row, Table } from "@/components/ui/table";
import type { PendingInvitation } from "@/lib/data/one-time-links";
import { roleInWords } from "@/lib/domain/access-words";
import { formatMoment } from "@/lib/format";
import { WithdrawForm } from "./withdraw-form";

type InvitationsTableProps = {
  readonly invitations: readonly PendingInvitation[];
  readonly mayWithdraw: boolean;
};

/** Invitations that nobody has taken up yet. Their links are kept by nobody, so they cannot be shown again. */
export function InvitationsTable({ invitations, mayWithdraw }: InvitationsTableProps) {
  return (
    <Table caption="Invitations that wait, newest first">
      <thead>
        <tr>
          <HeadCell>Name</HeadCell>
          <HeadCell>Address</HeadCell>
          <HeadCell>Role</HeadCell>
          <HeadCell>Valid until</HeadCell>
          {mayWithdraw ? <HeadCell>Take back</HeadCell> : null}
        </tr>
      </thead>
      <tbody>
        {invitations.map(({ id, name, email, role, expiresAt }) => (
          <Row key={id}>
            <Cell className="whitespace-nowrap">{name}</Cell>
            <Cell>{email}</Cell>
            <Cell className="whitespace-nowrap">{roleInWords(role)}</Cell>
            <Cell className="whitespace-nowrap">{formatMoment(expiresAt.toISOString())}</Cell>
            {mayWithdraw ? (
              <Cell>
                <WithdrawForm invitationId={id} name={name} />
              </Cell>
            ) : null}
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
