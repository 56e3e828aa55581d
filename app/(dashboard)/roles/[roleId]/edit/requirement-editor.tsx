"use client";

import { useMemo } from "react";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { HeadCell, Table } from "@/components/ui/table";
import { useToast } from "@/components/ui/toast";
import type { Requirement } from "@/lib/domain/role/role-profile";
import { formatQuantity } from "@/lib/format";
import { RequirementEditorRow } from "./requirement-editor-row";
import { SkillInput } from "./skill-input";

type RequirementEditorProps = {
  readonly requirements: readonly Requirement[];
  readonly names: Readonly<Record<string, string>>;
  /** The datalist with all skills. */
  readonly listId: string;
  readonly onChange: (requirements: readonly Requirement[]) => void;
};

/** The requirements of a profile: each editable in place, removable with undo, and any skill of the taxonomy to add. */
export function RequirementEditor({ requirements, names, listId, onChange }: RequirementEditorProps) {
  const showToast = useToast();
  const slugByName = useMemo(
    () => new Map(Object.entries(names).map(([slug, name]) => [name.toLowerCase(), slug])),
    [names],
  );
  const nameOf = (skill: string) => names[skill] ?? skill;
  const musts = requirements.filter(({ required }) => required === "must").length;

  function add(skill: string): string | null {
    if (requirements.some((requirement) => requirement.skill === skill))
      return `${nameOf(skill)} is in the profile already.`;
    onChange([{ skill, weight: 3, required: "strong", targetLevel: 3, satisfiedBy: [] }, ...requirements]);
    return null;
  }

  function remove(skill: string): void {
    onChange(requirements.filter((requirement) => requirement.skill !== skill));
    showToast({ message: `${nameOf(skill)} removed.`, undo: () => onChange(requirements) });
  }

  return (
    <Panel>
      <PanelHead
        title={`${formatQuantity(requirements.length, "requirement")}, ${musts} of them must-haves`}
        subtitle="Weight from 0 (does not count) to 5; level from 1 (aware) to 5 (authority), at senior level or at director level for leaders"
      />
      <div className="border-y px-4 py-2">
        <SkillInput label="Add a skill" listId={listId} slugByName={slugByName} onChoose={add} />
      </div>
      <Table caption="Requirements">
        <thead>
          <tr>
            <HeadCell>Requirement</HeadCell>
            <HeadCell>Kind</HeadCell>
            <HeadCell>Weight</HeadCell>
            <HeadCell>Level</HeadCell>
            <HeadCell>
              <span className="sr-only">Remove</span>
            </HeadCell>
          </tr>
        </thead>
        <tbody>
          {requirements.map((requirement) => (
            <RequirementEditorRow
              key={requirement.skill}
              requirement={requirement}
              nameOf={nameOf}
              skillInput={{ listId, slugByName }}
              onChange={(next) => onChange(requirements.map((other) => (other.skill === next.skill ? next : other)))}
              onRemove={() => remove(requirement.skill)}
            />
          ))}
        </tbody>
      </Table>
      <PanelFoot>A must-have without evidence is “to verify”, never a rejection.</PanelFoot>
    </Panel>
  );
}
