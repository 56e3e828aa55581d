import type { Metadata } from "next";
import { SettingsTabs } from "@/app/(dashboard)/settings/settings-tabs";
import { PageFrame } from "@/components/layout/page-frame";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { listOwnSessions } from "@/lib/data/open-sessions";
import { accountRoleOf } from "@/lib/domain/access";
import { roleInWords, roleNote } from "@/lib/domain/access-words";
import { requireSession } from "@/lib/server/session";
import { NameForm } from "./name-form";
import { PasswordForm } from "./password-form";
import { SecondFactor } from "./second-factor";
import { SessionsPanel } from "./sessions-panel";
import { TokensPanel } from "./tokens-panel";

export const metadata: Metadata = { title: "Your account" };

export default async function AccountPage() {
  const { actor, email, hasSecondFactor, sessionId } = await requireSession();
  const now = new Date();
  const sessions = await listOwnSessions(actor, now);
  const role = accountRoleOf(actor.role);
  return (
    <PageFrame
      title="Your account"
      answer={
        <>
          You are <b>{actor.name}</b>
          {role === null ? "." : `, ${roleInWords(role).toLowerCase()}. ${roleNote(role)}`}
        </>
      }
    >
      <SettingsTabs actor={actor} current="Your account" />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <div className="grid gap-4">
          <Panel>
            <PanelHead title="Name" subtitle="As colleagues see it, and as the journal shows what you did" />
            <PanelBody>
              <NameForm name={actor.name} email={email} />
            </PanelBody>
          </Panel>
          <Panel>
            <PanelHead title="Password" subtitle="A new one signs you out everywhere else" />
            <PanelBody>
              <PasswordForm email={email} />
            </PanelBody>
          </Panel>
        </div>
        <div className="grid gap-4">
          <Panel>
            <PanelHead
              title={hasSecondFactor ? "Your second factor is on" : "You have no second factor"}
              subtitle="With one, a stolen password alone lets nobody in: a code of an app on your phone is asked for as well"
            />
            <PanelBody>
              <SecondFactor isOn={hasSecondFactor} />
            </PanelBody>
          </Panel>
          <SessionsPanel sessions={sessions} currentId={sessionId} />
        </div>
        <TokensPanel actor={actor} now={now} />
      </div>
    </PageFrame>
  );
}
