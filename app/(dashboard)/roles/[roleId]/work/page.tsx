import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RoleTabs } from "@/app/(dashboard)/roles/[roleId]/role-tabs";
import { PageFrame } from "@/components/layout/page-frame";
import { PrintButton } from "@/components/ui/print-button";
import { newId } from "@/lib/data/new-id";
import { listOwnerNames, listWork, type WorkItem } from "@/lib/data/work-items";
import { may } from "@/lib/domain/access";
import { dayOf } from "@/lib/domain/calendar-day";
import { adviceFor } from "@/lib/domain/sourcing/advice";
import { workState, workTopics } from "@/lib/domain/sourcing/work-item";
import { formatCount } from "@/lib/format";
import { roleBySlug } from "@/lib/reference/roles";
import { requireActor } from "@/lib/server/session";
import { TopicPanel } from "./topic-panel";

export async function generateMetadata({ params }: PageProps<"/roles/[roleId]/work">): Promise<Metadata> {
  return { title: `Checklists, ${roleBySlug.get((await params).roleId)?.name ?? "role"}` };
}

export default async function WorkPage({ params }: PageProps<"/roles/[roleId]/work">) {
  const actor = await requireActor("role:read");
  const { roleId } = await params;
  const role = roleBySlug.get(roleId);
  if (role === undefined) notFound();
  const canWrite = may(actor, "work:write");
  const [items, owners] = await Promise.all([listWork(actor, roleId), canWrite ? listOwnerNames(actor) : []]);
  const advice = adviceFor(roleId);
  const today = dayOf(new Date());
  return (
    <PageFrame
      crumbs={[
        { label: "Roles", href: "/roles" },
        { label: role.name, href: `/roles/${roleId}` },
      ]}
      title={`Checklists, ${role.name}`}
      answer={<WorkAnswer items={items} today={today} advice={advice.length} />}
      actions={<PrintButton />}
    >
      <RoleTabs role={roleId} current="Checklists" />
      <datalist id="owners">
        {owners.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div className="grid gap-4">
        {workTopics.map((topic) => (
          <TopicPanel
            key={topic}
            role={roleId}
            topic={topic}
            items={items.filter((item) => item.topic === topic)}
            advice={advice.filter((line) => line.topic === topic)}
            today={today}
            canWrite={canWrite}
            newIds={newId}
          />
        ))}
      </div>
    </PageFrame>
  );
}

type WorkAnswerProps = { readonly items: readonly WorkItem[]; readonly today: string; readonly advice: number };

function WorkAnswer({ items, today, advice }: WorkAnswerProps) {
  const states = items.map(({ doneAt, dueOn }) => workState({ isDone: doneAt !== null, dueOn }, today));
  const count = (wanted: string) => states.filter((state) => state === wanted).length;
  if (items.length === 0)
    return (
      <>
        <b>{advice} pieces of advice</b> that nobody does yet. Give one an owner and a day, and it becomes work.
      </>
    );
  return (
    <>
      <b>{formatCount(items.length - count("done"))} open</b>, {formatCount(count("done"))} done
      {count("overdue") > 0 ? (
        <>
          , <b>{formatCount(count("overdue"))} overdue</b>
        </>
      ) : null}
      ; {formatCount(advice)} pieces of advice in all.
    </>
  );
}
