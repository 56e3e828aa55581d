import { ActButton } from "@/components/form/act-button";
import { Badge } from "@/components/ui/badge";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import type { OpenSession } from "@/lib/data/open-sessions";
import { browserInWords } from "@/lib/domain/browser-words";
import { formatMoment, formatQuantity } from "@/lib/format";
import { endOtherSessionsAction, endSessionAction } from "./actions";

type SessionsPanelProps = { readonly sessions: readonly OpenSession[]; readonly currentId: string };

/** Where one is signed in, and the way out of all of it. */
export function SessionsPanel({ sessions, currentId }: SessionsPanelProps) {
  const others = sessions.filter(({ id }) => id !== currentId).length;
  return (
    <Panel>
      <PanelHead
        title={
          others === 0 ? "You are signed in here only" : `You are signed in at ${formatQuantity(others + 1, "place")}`
        }
        subtitle="A session that you do not know is somebody else's: sign it out and change your password"
      />
      <PanelBody className="grid gap-3">
        <ul className="grid gap-2 text-13">
          {sessions.map((session) => {
            const browser = browserInWords(session.userAgent);
            const lastUsed = formatMoment(session.lastUsedAt.toISOString());
            return (
              <li key={session.id} className="flex min-h-8 flex-wrap items-center gap-x-3">
                <span>{browser}</span>
                {session.id === currentId ? <Badge tone="met">This one</Badge> : null}
                <span className="text-muted-foreground">last used {lastUsed}</span>
                {session.id === currentId ? null : (
                  <span className="ml-auto">
                    <ActButton
                      act={endSessionAction}
                      fields={{ sessionId: session.id }}
                      label="Sign out"
                      describedAs={`Sign out ${browser}, last used ${lastUsed}`}
                      done="Signed out there."
                      small
                    />
                  </span>
                )}
              </li>
            );
          })}
        </ul>
        {others === 0 ? null : (
          <ActButton
            act={endOtherSessionsAction}
            fields={{}}
            label="Sign out everywhere else"
            done="Signed out everywhere else."
          />
        )}
      </PanelBody>
    </Panel>
  );
}
