import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { listAssignees } from "@/lib/data/assignments";
import { type Actor, may } from "@/lib/domain/access";
import { formatQuantity } from "@/lib/format";
import { AssignForm } from "./assign-form";

type AssignPanelProps = { readonly actor: Actor; readonly candidateId: string };

/** Which interviewers and hiring managers see this candidate. Nothing while there are none, and for whoever may not choose. */
export async function AssignPanel({ actor, candidateId }: AssignPanelProps) {
  if (!may(actor, "candidate:assign")) return null;
  const assignees = await listAssignees(actor, candidateId);
  if (assignees.length === 0) return null;
  const seeing = assignees.filter(({ isAssigned }) => isAssigned).length;
  return (
    <Panel className="print:hidden">
      <PanelHead
        title={seeing === 0 ? "Not assigned to anybody" : `Assigned to ${formatQuantity(seeing, "person", "people")}`}
        subtitle="Interviewers and hiring managers see the candidates who are assigned to them, and no others"
      />
      <PanelBody>
        <AssignForm candidateId={candidateId} assignees={assignees} />
      </PanelBody>
    </Panel>
  );
}
