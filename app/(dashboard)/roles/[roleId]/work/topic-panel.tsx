import { Panel, PanelHead } from "@/components/ui/panel";
import type { WorkItem } from "@/lib/data/work-items";
import type { Advice } from "@/lib/domain/sourcing/advice";
import { topicNames, type WorkTopic, workState } from "@/lib/domain/sourcing/work-item";
import { AddWork } from "./add-work";
import { WorkRow } from "./work-row";

type TopicPanelProps = {
  readonly role: string;
  readonly topic: WorkTopic;
  readonly items: readonly WorkItem[];
  readonly advice: readonly Advice[];
  readonly today: string;
  readonly canWrite: boolean;
  /** Makes the id that a form carries, so that sending it twice makes one piece of work. */
  readonly newIds: () => string;
};

/** One checklist: the work of it, then the advice that is no work yet, then a form for work of one's own. */
export function TopicPanel({ role, topic, items, advice, today, canWrite, newIds }: TopicPanelProps) {
  const taken = new Set(items.map((item) => item.advice));
  const free = advice.filter(({ key }) => !taken.has(key));
  const open = items.filter(({ doneAt }) => doneAt === null).length;
  const name = topicNames[topic];
  return (
    <Panel id={topic} aria-label={name} className="scroll-mt-4 print:break-inside-auto">
      <PanelHead
        title={`${name}: ${items.length === 0 ? "nothing handed out yet" : `${open} open, ${items.length - open} done`}`}
        subtitle="What somebody has taken on, with its owner and day"
      />
      {items.length === 0 ? null : (
        <ul aria-label={`Work on ${name}`}>
          {items.map((item) => (
            <WorkRow
              key={item.id}
              item={{
                ...{ id: item.id, text: item.text, ownerName: item.ownerName, dueOn: item.dueOn ?? "" },
                ...{ seenVersion: item.version, isDone: item.doneAt !== null },
              }}
              state={workState({ isDone: item.doneAt !== null, dueOn: item.dueOn }, today)}
              canWrite={canWrite}
            />
          ))}
        </ul>
      )}
      {free.length === 0 ? null : (
        <details className="border-t" open={items.length === 0}>
          <summary className="link px-4 py-2 text-12">{free.length} more pieces of advice</summary>
          <ul aria-label={`Advice on ${name}`}>
            {free.map((line) => (
              <li key={line.key} className="flex flex-wrap items-start gap-x-3 gap-y-2 border-t px-4 py-2 text-13">
                <div className="min-w-0 flex-1 basis-72">
                  <p className="text-pretty">{line.text}</p>
                  <p className="text-12 text-muted-foreground">
                    {line.origin}
                    {line.sign === null ? "" : `. ${line.sign}`}
                  </p>
                </div>
                {canWrite ? (
                  <AddWork id={newIds()} role={role} topic={topic} advice={line.key} text={line.text} />
                ) : null}
              </li>
            ))}
          </ul>
        </details>
      )}
      {canWrite ? (
        <div className="border-t px-4 py-2 print:hidden">
          <AddWork id={newIds()} role={role} topic={topic} advice="" text="" />
        </div>
      ) : null}
    </Panel>
  );
}
