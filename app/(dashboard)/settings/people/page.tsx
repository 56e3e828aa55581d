import type { Metadata } from "next";
import { SettingsTabs } from "@/app/(dashboard)/settings/settings-tabs";
import { PageFrame } from "@/components/layout/page-frame";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import { type AccountRow, listAccounts } from "@/lib/data/accounts";
import { listInvitations } from "@/lib/data/one-time-links";
import { accountRoles, may, mayManage } from "@/lib/domain/access";
import { formatCount, formatQuantity } from "@/lib/format";
import { areLinksMailed } from "@/lib/server/mail/link-mail";
import { requireActor } from "@/lib/server/session";
import { InvitationsTable } from "./invitations-table";
import { InviteForm } from "./invite-form";
import { PeopleTable } from "./people-table";
import { RightsTable } from "./rights-table";

export const metadata: Metadata = { title: "People" };

export default async function PeoplePage() {
  const actor = await requireActor("account:read");
  const now = new Date();
  const [accounts, invitations] = await Promise.all([listAccounts(actor, now), listInvitations(actor, now)]);
  const mayWrite = may(actor, "account:write");
  return (
    <PageFrame title="People" answer={<Answer accounts={accounts} invitations={invitations.length} />}>
      <SettingsTabs actor={actor} current="People" />
      <div className="grid gap-4">
        <Panel>
          <PanelHead title={formatQuantity(accounts.length, "account")} subtitle="Open one to change it" />
          <PeopleTable accounts={accounts} ownId={actor.id} />
          <PanelFoot>
            Somebody who did nothing for 30 minutes, or signed in more than 12 hours ago, signs in again.
          </PanelFoot>
        </Panel>
        {mayWrite ? (
          <Panel>
            <PanelHead
              title="Invite somebody"
              subtitle={`${areLinksMailed() ? "They get a link by mail" : "You get a link to send them"}. They choose their own password with it.`}
            />
            <PanelBody>
              <InviteForm roles={accountRoles.filter((role) => mayManage(actor.role, role))} />
            </PanelBody>
          </Panel>
        ) : null}
        {invitations.length > 0 ? (
          <Panel>
            <PanelHead
              title={`${formatQuantity(invitations.length, "invitation")} not taken up yet`}
              subtitle="A lost link is replaced by inviting the same address again"
            />
            <InvitationsTable invitations={invitations} mayWithdraw={mayWrite} />
          </Panel>
        ) : null}
        <Panel>
          <PanelHead title="Who may do what" subtitle="The table that the program checks, as it stands" />
          <RightsTable />
          <PanelFoot>
            An owner also makes and changes owners. “Assigned” means the candidates who were assigned to them.
          </PanelFoot>
        </Panel>
      </div>
    </PageFrame>
  );
}

function Answer({ accounts, invitations }: { readonly accounts: readonly AccountRow[]; readonly invitations: number }) {
  const open = accounts.filter(({ disabledAt }) => disabledAt === null);
  const guarded = open.filter(({ hasSecondFactor }) => hasSecondFactor).length;
  return (
    <>
      <b>{formatQuantity(open.length, "person can sign in", "people can sign in")}</b>, <b>{formatCount(guarded)}</b> of
      them with a second factor
      {invitations === 0 ? "." : <>; {formatQuantity(invitations, "invitation waits", "invitations wait")}.</>}
    </>
  );
}
