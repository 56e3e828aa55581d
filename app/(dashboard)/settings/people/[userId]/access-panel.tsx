import { endSessionsAction, setDisabledAction } from "@/app/(dashboard)/settings/people/actions";
import { ActButton } from "@/components/form/act-button";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import type { AccountRow } from "@/lib/data/accounts";
import type { OpenSession } from "@/lib/data/open-sessions";
import { browserInWords } from "@/lib/domain/browser-words";
import { formatMoment, formatQuantity } from "@/lib/format";

type AccessPanelProps = {
  readonly account: AccountRow;
  readonly sessions: readonly OpenSession[];
  readonly mayChange: boolean;
  /** Nobody shuts themselves out. */
  readonly isOwn: boolean;
};

/** Where somebody is signed in, and the way to end it or to shut the account. */
export function AccessPanel({ account, sessions, mayChange, isOwn }: AccessPanelProps) {
  const fields = { userId: account.id };
  return (
    <Panel>
      <PanelHead
        title={sessions.length === 0 ? "Not signed in" : formatQuantity(sessions.length, "open session")}
        subtitle="Where this account is signed in, the last used first"
      />
      <PanelBody className="grid gap-4">
        {sessions.length === 0 ? null : (
          <ul className="grid gap-1 text-13">
            {sessions.map((session) => (
              <li key={session.id} className="flex flex-wrap gap-x-3">
                <span>{browserInWords(session.userAgent)}</span>
                <span className="text-muted-foreground">
                  last used {formatMoment(session.lastUsedAt.toISOString())}
                </span>
              </li>
            ))}
          </ul>
        )}
        {mayChange ? (
          <div className="flex flex-wrap gap-2">
            {sessions.length === 0 ? null : (
              <ActButton
                act={endSessionsAction}
                fields={fields}
                label="Sign out everywhere"
                done="Signed out everywhere."
              />
            )}
            {isOwn ? null : account.disabledAt === null ? (
              <ActButton
                act={setDisabledAction}
                fields={{ ...fields, disabled: "yes" }}
                label="Disable the account"
                done="Disabled: signed out everywhere, and its tokens are revoked."
                danger
              />
            ) : (
              <ActButton
                act={setDisabledAction}
                fields={{ ...fields, disabled: "no" }}
                label="Enable the account"
                done="Enabled: the password works again. Revoked tokens stay revoked."
              />
            )}
          </div>
        ) : null}
      </PanelBody>
    </Panel>
  );
}
