import { channelOptions } from "@/app/(dashboard)/sourcing/channel-options";
import { channelTitle } from "@/app/(dashboard)/sourcing/channel-title";
import { ContactForm } from "@/app/(dashboard)/sourcing/contact-form";
import { stepNames } from "@/app/(dashboard)/sourcing/outcome-words";
import { Link } from "@/components/ui/link";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { getSourcingHistory, type SourcingHistory } from "@/lib/data/contacts";
import { type Actor, may } from "@/lib/domain/access";
import { dayOf } from "@/lib/domain/calendar-day";
import { reachedSteps } from "@/lib/domain/sourcing/outcome";
import { formatDay, formatQuantity } from "@/lib/format";
import { OutcomeForm } from "./outcome-form";
import { RemoveContact } from "./remove-contact";

type ContactPanelProps = { readonly actor: Actor; readonly candidateId: string };

/** Through which channels this candidate was met, and how far they came. */
export async function ContactPanel({ actor, candidateId }: ContactPanelProps) {
  const history = await getSourcingHistory(actor, candidateId);
  const canWrite = may(actor, "channel:write");
  if (!canWrite && history.contacts.length === 0 && history.outcome === null) return null;
  const today = dayOf(new Date());
  return (
    <Panel id="contacts" className="print:hidden">
      <PanelHead
        title={contactFinding(history)}
        subtitle="How we met: every contact with its channel and day. The yields of channels are counted from it"
      />
      <ContactList history={history} candidateId={candidateId} canWrite={canWrite} />
      {canWrite ? (
        <PanelBody className="grid gap-4 pt-3 md:grid-cols-2">
          <ContactForm ids={[candidateId]} today={today} channels={channelOptions()} />
          <OutcomeForm
            key={`${history.outcome?.reached} ${history.outcome?.reachedOn}`}
            candidateId={candidateId}
            today={today}
            outcome={history.outcome}
            steps={reachedSteps.map((step) => ({ value: step, label: stepNames[step] }))}
          />
        </PanelBody>
      ) : null}
    </Panel>
  );
}

function contactFinding({ contacts, outcome }: SourcingHistory): string {
  const came = outcome === null ? "" : `; came to: ${stepNames[outcome.reached].toLowerCase()}`;
  const [first] = contacts;
  if (first === undefined) return `No channel recorded${came}`;
  const many = contacts.length === 1 ? "" : `, ${formatQuantity(contacts.length, "contact")} in all`;
  return `First met through ${channelTitle(first.channel)}${many}${came}`;
}

type ContactListProps = { readonly history: SourcingHistory; readonly candidateId: string; readonly canWrite: boolean };

function ContactList({ history, candidateId, canWrite }: ContactListProps) {
  if (history.contacts.length === 0) return null;
  return (
    <ul aria-label="Contacts">
      {history.contacts.map((contact) => (
        <li key={contact.id} className="flex items-center gap-3 border-t px-4 py-1.5 text-13">
          <span className="w-24 shrink-0 text-muted-foreground">{formatDay(contact.metOn)}</span>
          <Link href={`/sourcing/${contact.channel}`} prefetch={false} className="min-w-0 flex-1 hover:underline">
            {channelTitle(contact.channel)}
          </Link>
          {canWrite ? (
            <RemoveContact candidateId={candidateId} contact={contact} label={channelTitle(contact.channel)} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}
