"use client";

import { useMemo, useState } from "react";
import { SkillInput } from "@/components/form/skill-input";
import { Input } from "@/components/ui/input";
import { Panel, PanelFoot, PanelHead } from "@/components/ui/panel";
import { HeadCell, Table } from "@/components/ui/table";
import { useToast } from "@/components/ui/toast";
import type { Requirement } from "@/lib/domain/role/role-profile";
import { formatQuantity } from "@/lib/format";
import { RequirementEditorRow } from "./requirement-editor-row";

type RequirementEditorProps = {
  readonly requirements: readonly Requirement[];
  /** The requirements of the version that is being edited, to mark what differs. */
  readonly base: readonly Requirement[];
  readonly names: Readonly<Record<string, string>>;
  /** The datalist with all skills. */
  readonly listId: string;
  readonly onChange: (requirements: readonly Requirement[]) => void;
};

/** The requirements of a profile: each editable in place, removable with undo, and any skill of the taxonomy to add. */
export function RequirementEditor({ requirements, base, names, listId, onChange }: RequirementEditorProps) {
  const showToast = useToast();
  const slugByName = useMemo(
    () => new Map(Object.entries(names).map(([slug, name]) => [name.toLowerCase(), slug])),
    [names],
  );
  const nameOf = (skill: string) => names[skill] ?? skill;
  const [sought, setSought] = useState("");
  const shown = requirements.filter(({ skill }) => nameOf(skill).toLowerCase().includes(sought.trim().toLowerCase()));
  const known = new Map(base.map((requirement) => [requirement.skill, requirement]));
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
      <div className="flex flex-wrap items-start justify-between gap-2 border-y px-4 py-2">
        <SkillInput label="Add a skill" listId={listId} slugByName={slugByName} onChoose={add} />
        <Input
          type="search"
          aria-label="Find in the profile"
          placeholder="Find in the profile"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
          onKeyDown={(event) => {
            // Enter must not save the whole profile.
            if (event.key === "Enter") event.preventDefault();
          }}
          className="h-7 max-w-56"
        />
      </div>
      <Table caption="Requirements" className="[&_td]:px-1.5 [&_th]:px-1.5">
        <thead className="max-md:sr-only">
          <tr>
            <HeadCell>
              Requirement<span className="max-md:hidden">, and what stands in for it</span>
            </HeadCell>
            <HeadCell>Kind</HeadCell>
            <HeadCell>Weight</HeadCell>
            <HeadCell>Level</HeadCell>
            <HeadCell>
              <span className="sr-only">Remove</span>
            </HeadCell>
          </tr>
        </thead>
        <tbody>
          {shown.map((requirement) => (
            <RequirementEditorRow
              key={requirement.skill}
              requirement={requirement}
              isChanged={isChanged(known.get(requirement.skill), requirement)}
              nameOf={nameOf}
              skillInput={{ listId, slugByName }}
              onChange={(next) => onChange(requirements.map((other) => (other.skill === next.skill ? next : other)))}
              onRemove={() => remove(requirement.skill)}
            />
          ))}
        </tbody>
      </Table>
      {shown.length === 0 ? (
        <p className="px-4 py-3 text-13 text-muted-foreground">No requirement of this profile has that name.</p>
      ) : null}
      <PanelFoot>A must-have without evidence is “to verify”, never a rejection.</PanelFoot>
    </Panel>
  );
}

/** Whether a requirement was added or edited. */
function isChanged(before: Requirement | undefined, now: Requirement): boolean {
  return before === undefined || JSON.stringify(before) !== JSON.stringify(now);
}
