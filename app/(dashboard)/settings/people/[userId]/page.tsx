import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HistoryPanel } from "@/app/(dashboard)/settings/journal/history-panel";
import { PageFrame } from "@/components/layout/page-frame";
import { Badge } from "@/components/ui/badge";
import { Banner } from "@/components/ui/banner";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { listGrantsOf } from "@/lib/data/account-grants";
import { type AccountRow, listAccounts } from "@/lib/data/accounts";
import { listSessionsOf } from "@/lib/data/open-sessions";
import { accountRoles, type GrantablePermission, may, mayManage, permissionsOfRole } from "@/lib/domain/access";
import { roleInWords, roleNote } from "@/lib/domain/access-words";
import { formatDay, formatMoment } from "@/lib/format";
import { requireActor } from "@/lib/server/session";
import { AccessPanel } from "./access-panel";
import { GrantForm } from "./grant-form";
import { PasswordLinkForm } from "./password-link-form";
import { RevealGrantForm } from "./reveal-grant-form";
import { RoleForm } from "./role-form";
import { SecondFactorForm } from "./second-factor-form";

export const metadata: Metadata = { title: "Account" };

export default async function PersonPage({ params }: PageProps<"/settings/people/[userId]">) {
  const actor = await requireActor("account:read");
  const { userId } = await params;
  const now = new Date();
  const account = (await listAccounts(actor, now)).find(({ id }) => id === userId);
  if (account === undefined) notFound();
  const sessions = await listSessionsOf(actor, userId, now);
  const mayWrite = may(actor, "account:write");
  const mayChange = mayWrite && mayManage(actor.role, account.role);
  const lastSeen = account.lastSeenAt;
  const grants = await listGrantsOf(actor, userId);
  const mayByRole = permissionsOfRole[account.role].includes("own-pay:write");
  return (
    <PageFrame
      crumbs={[
        { label: "Settings", href: "/settings/account" },
        { label: "People", href: "/settings/people" },
      ]}
      title={account.name}
      badge={account.disabledAt === null ? null : <Badge tone="unmet">Disabled</Badge>}
      answer={
        <>
          <b>{roleInWords(account.role)}</b>, {account.email}, since {formatDay(account.createdAt.toISOString())};{" "}
          {lastSeen === null ? "never signed in yet" : `last seen ${formatMoment(lastSeen.toISOString())}`};{" "}
          {account.hasSecondFactor ? "with a second factor" : "without a second factor"}.
        </>
      }
    >
      {mayWrite && !mayChange ? <Banner>Only an owner may change an owner&apos;s account.</Banner> : null}
      <div className="grid items-start gap-4 lg:grid-cols-2">
        {mayChange ? (
          <Panel>
            <PanelHead title="Role" subtitle={roleNote(account.role)} />
            <PanelBody>
              <RoleForm
                userId={userId}
                current={account.role}
                roles={accountRoles.filter((role) => mayManage(actor.role, role))}
              />
            </PanelBody>
          </Panel>
        ) : null}
        {mayChange && !mayByRole ? (
          <Panel>
            <PanelHead
              title="What present people are paid"
              subtitle="Owners and admins see it; others only when they are named here"
            />
            <PanelBody>
              <GrantForm userId={userId} current={ownPayOf(grants)} />
            </PanelBody>
          </Panel>
        ) : null}
        <RevealPanel account={account} mayChange={mayChange} grants={grants} />
        <AccessPanel account={account} sessions={sessions} mayChange={mayChange} isOwn={userId === actor.id} />
        {mayChange && account.disabledAt === null ? (
          <Panel>
            <PanelHead
              title="Lost password"
              subtitle="The password that they have works until the link is used; then they are signed out everywhere"
            />
            <PanelBody>
              <PasswordLinkForm userId={userId} />
            </PanelBody>
          </Panel>
        ) : null}
        {mayChange && account.hasSecondFactor ? (
          <Panel>
            <PanelHead
              title="Lost second factor"
              subtitle="Without phone and recovery codes nobody gets past the second step. They are signed out everywhere"
            />
            <PanelBody>
              <SecondFactorForm userId={userId} />
            </PanelBody>
          </Panel>
        ) : null}
        <HistoryPanel actor={actor} entity={userId} noun="account" />
      </div>
    </PageFrame>
  );
}

type RevealPanelProps = {
  readonly account: AccountRow;
  readonly mayChange: boolean;
  readonly grants: readonly GrantablePermission[];
};

/** Names somebody to reveal candidates who opens them and may not by role. */
function RevealPanel({ account: { id, role }, mayChange, grants }: RevealPanelProps) {
  const byRole = permissionsOfRole[role];
  if (!mayChange || !byRole.includes("candidate:read") || byRole.includes("identity:reveal")) return null;
  return (
    <Panel>
      <PanelHead
        title="Revealing in blind review"
        subtitle="Recruiters, admins and owners may; others only when they are named here, and candidates assigned to them alone"
      />
      <PanelBody>
        <RevealGrantForm userId={id} current={grants.includes("identity:reveal") ? "yes" : "no"} />
      </PanelBody>
    </Panel>
  );
}

function ownPayOf(grants: readonly GrantablePermission[]): "none" | "read" | "write" {
  if (grants.includes("own-pay:write")) return "write";
  return grants.includes("own-pay:read") ? "read" : "none";
}
