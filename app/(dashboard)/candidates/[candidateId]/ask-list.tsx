import { skillName } from "@/components/evidence/skill-names";
import { CopyButton } from "@/components/ui/copy-button";
import { Panel, PanelHead } from "@/components/ui/panel";
import type { Ask } from "@/lib/domain/interview/ask-next";
import type { DecidingQuestion } from "@/lib/domain/interview/deciding-questions";
import { formatList, formatPoints, formatQuantity, formatShare } from "@/lib/format";

const MOST_SHOWN = 4;
const MOST_NAMED = 4;

/** The question of an ask in words; a plain one where the kit has none. */
export function questionWords(ask: Ask): string {
  return (
    ask.question ??
    `What have you done with ${skillName(ask.skills[0] ?? "")}: when, at what scale, and what was your own part?`
  );
}

/** The questions whose answers decide most: the gate first, then the score; or where a target is named, by how often an answer alone decides it. */
export function AskList({ asks }: { readonly asks: readonly (Ask | DecidingQuestion)[] }) {
  const shown = asks.slice(0, MOST_SHOWN);
  const points = shown.reduce((sum, ask) => sum + ask.points, 0);
  return (
    <Panel>
      <PanelHead
        title="Ask next"
        subtitle={
          shown.length === 0
            ? "Everything that this role asks is settled"
            : `${formatQuantity(shown.length, "answer")} ${shown.length === 1 ? "decides" : "decide"} up to ${formatPoints(points)} points. ${orderWords(asks)}`
        }
        tools={
          shown.length === 0 ? null : (
            <CopyButton
              label="Copy"
              text={shown.map((ask, index) => `${index + 1}. ${questionWords(ask)}`).join("\n")}
            />
          )
        }
      />
      <ol className="border-t">
        {shown.map((ask, index) => (
          <li key={ask.skills.join()} className="flex gap-3 border-t px-4 py-2.5 text-13 first:border-t-0">
            <span className="w-3 text-muted-foreground">{index + 1}</span>
            <div className="min-w-0 flex-1">
              <p className="font-medium text-pretty">{questionWords(ask)}</p>
              <p className="mt-0.5 text-12 text-muted-foreground text-pretty">Settles {settledWords(ask.skills)}</p>
            </div>
            <p className="whitespace-nowrap text-right">
              +{formatPoints(ask.points)}
              {"decides" in ask ? (
                <span className="block text-12 text-muted-foreground">decides {decidesWords(ask.decides)}</span>
              ) : null}
              {ask.settlesMustHave ? <span className="block text-12 text-muted-foreground">must-have</span> : null}
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function orderWords(asks: readonly (Ask | DecidingQuestion)[]): string {
  return asks.some((ask) => "decides" in ask)
    ? "By points times how often the answer alone decides what is asked below"
    : "The gate first, then the points";
}

function decidesWords(share: number): string {
  if (share === 0) return "never";
  return share < 0.01 ? "under 1 %" : formatShare(share);
}

function settledWords(skills: readonly string[]): string {
  const names = skills.map(skillName);
  if (names.length <= MOST_NAMED) return formatList(names);
  return formatList([...names.slice(0, MOST_NAMED - 1), `${names.length - MOST_NAMED + 1} more`]);
}
