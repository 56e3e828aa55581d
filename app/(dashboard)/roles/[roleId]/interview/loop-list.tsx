import { Link } from "@/components/ui/link";
import { Panel, PanelHead } from "@/components/ui/panel";
import type { InterviewLoop } from "@/lib/data/interview-loops";
import type { Actor } from "@/lib/domain/access";
import { may } from "@/lib/domain/access";
import { formatDay, formatQuantity } from "@/lib/format";
import { NewLoopForm } from "./new-loop-form";

type LoopListProps = { readonly actor: Actor; readonly role: string; readonly loops: readonly InterviewLoop[] };

/** The loops that were put together for a role, and the way to another. */
export function LoopList({ actor, role, loops }: LoopListProps) {
  const title = loops.length === 0 ? "No loop yet: who asks what" : formatQuantity(loops.length, "interview loop");
  return (
    <Panel className="max-lg:row-start-1 print:hidden">
      <PanelHead
        title={title}
        subtitle="A loop gives each round its interviewer and questions, so that every must-have is rated once"
      />
      <ul>
        {loops.map(({ id, name, rounds, updatedAt }) => (
          <li key={id} className="border-t px-4 py-2 text-13">
            <Link href={`/roles/${role}/interview/loops/${id}`} className="link font-medium">
              {name}
            </Link>
            <span className="block text-12 text-muted-foreground">
              {formatQuantity(rounds.length, "round")}, changed {formatDay(updatedAt.toISOString())}
            </span>
          </li>
        ))}
      </ul>
      {may(actor, "posting:write") ? <NewLoopForm role={role} /> : null}
    </Panel>
  );
}
