import { Link } from "@/components/ui/link";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { listAccountNames } from "@/lib/data/account-names";
import { countJournal, listJournal } from "@/lib/data/journal";
import { type Actor, may } from "@/lib/domain/access";
import { actorInWords, detailInWords, kindInWords } from "@/lib/domain/journal/journal-words";
import { formatMoment, formatQuantity } from "@/lib/format";
import { journalHref } from "./search-params";

const SHOWN_ENTRIES = 5;

type HistoryPanelProps = {
  readonly actor: Actor;
  /** Id of the object as the journal has it. */
  readonly entity: string;
  /** What it is: "candidate", "profile". */
  readonly noun: string;
};

/** The last things that were done with one object. Nothing for somebody who may not read the journal. */
export async function HistoryPanel({ actor, entity, noun }: HistoryPanelProps) {
  if (!may(actor, "journal:read")) return null;
  const entries = await listJournal(actor, { entity, limit: SHOWN_ENTRIES });
  const total = await countJournal(actor, { entity });
  const names = await listAccountNames(
    actor,
    entries.map((entry) => entry.actor),
  );
  return (
    <Panel className="print:hidden">
      <PanelHead
        title={`History of this ${noun}`}
        subtitle={
          total === 0
            ? "Nothing was done with it since the journal began"
            : `${formatQuantity(total, "entry", "entries")} in the journal, newest first`
        }
        tools={
          <Link href={journalHref({ object: entity })} className="text-12 text-primary-text hover:underline">
            All in the journal
          </Link>
        }
      />
      <PanelBody className={total === 0 ? "hidden" : ""}>
        <ol className="grid gap-1 text-13">
          {entries.map((entry) => (
            <li key={entry.seq} className="flex flex-wrap gap-x-3">
              <time dateTime={entry.at.toISOString()} className="w-44 shrink-0 text-muted-foreground">
                {formatMoment(entry.at.toISOString())}
              </time>
              <span>
                {kindInWords(entry.kind)}
                {entry.entity === entity ? " " : " together with others "}
                <span className="text-muted-foreground">
                  by {entry.actor === actor.id ? "you" : actorInWords(entry.actor, names)}
                </span>
              </span>
              <span className="text-muted-foreground [overflow-wrap:anywhere]">{detailInWords(entry)}</span>
            </li>
          ))}
        </ol>
      </PanelBody>
    </Panel>
  );
}
