"use client";

import { X } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/input";
import { Cell, Row } from "@/components/ui/table";
import { type Requirement, RequirementKind } from "@/lib/domain/role/role-profile";
import { SkillInput } from "./skill-input";

const WEIGHTS = [0, 1, 2, 3, 4, 5] as const;
const LEVELS = [1, 2, 3, 4, 5] as const;

type RequirementEditorRowProps = {
  readonly requirement: Requirement;
  readonly nameOf: (skill: string) => string;
  readonly skillInput: { readonly listId: string; readonly slugByName: ReadonlyMap<string, string> };
  readonly onChange: (requirement: Requirement) => void;
  readonly onRemove: () => void;
};

/** One requirement, editable in place. */
export function RequirementEditorRow({
  requirement,
  nameOf,
  skillInput,
  onChange,
  onRemove,
}: RequirementEditorRowProps) {
  const name = nameOf(requirement.skill);
  return (
    <Row>
      <Cell className="py-1.5 align-top">
        <p className="pt-1 font-medium">{name}</p>
        <StandIns requirement={requirement} nameOf={nameOf} skillInput={skillInput} onChange={onChange} />
      </Cell>
      <Cell className="py-1.5 align-top">
        <Select
          aria-label={`Kind of ${name}`}
          value={requirement.required}
          onChange={(event) => onChange({ ...requirement, required: RequirementKind.parse(event.target.value) })}
          className="h-7 w-24"
        >
          {RequirementKind.options.map((kind) => (
            <option key={kind} value={kind}>
              {kind}
            </option>
          ))}
        </Select>
      </Cell>
      <NumberCell
        label={`Weight of ${name}`}
        value={requirement.weight}
        choices={WEIGHTS}
        onChange={(weight) => onChange({ ...requirement, weight })}
      />
      <NumberCell
        label={`Level of ${name}`}
        value={requirement.targetLevel}
        choices={LEVELS}
        onChange={(targetLevel) => onChange({ ...requirement, targetLevel })}
      />
      <Cell className="py-1.5 align-top">
        <Button icon size="sm" tone="ghost" aria-label={`Remove ${name}`} onClick={onRemove}>
          <X aria-hidden />
        </Button>
      </Cell>
    </Row>
  );
}

type NumberCellProps = {
  readonly label: string;
  readonly value: number;
  readonly choices: readonly number[];
  readonly onChange: (value: number) => void;
};

function NumberCell({ label, value, choices, onChange }: NumberCellProps) {
  return (
    <Cell className="py-1.5 align-top">
      <Select
        aria-label={label}
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
        className="h-7 w-14"
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </Select>
    </Cell>
  );
}

/** The skills that meet the requirement in its place. */
function StandIns({ requirement, nameOf, skillInput, onChange }: Omit<RequirementEditorRowProps, "onRemove">) {
  const { satisfiedBy } = requirement;
  const name = nameOf(requirement.skill);

  function add(skill: string): string | null {
    if (skill === requirement.skill) return `${name} cannot stand in for itself.`;
    if (satisfiedBy.includes(skill)) return `${nameOf(skill)} stands in already.`;
    onChange({ ...requirement, satisfiedBy: [...satisfiedBy, skill] });
    return null;
  }

  return (
    <details className="text-12 text-muted-foreground">
      <summary>{satisfiedBy.length === 0 ? "add a stand-in" : `or ${satisfiedBy.map(nameOf).join(", ")}`}</summary>
      <ul className="my-1.5 flex flex-wrap gap-1">
        {satisfiedBy.map((skill) => (
          <li
            key={skill}
            className="inline-flex h-6 items-center gap-0.5 rounded-sm border bg-card pl-1.5 text-foreground"
          >
            {nameOf(skill)}
            <button
              type="button"
              aria-label={`Remove ${nameOf(skill)} as a stand-in for ${name}`}
              onClick={() => onChange({ ...requirement, satisfiedBy: satisfiedBy.filter((other) => other !== skill) })}
              className="grid size-6 place-items-center text-muted-foreground hover:text-foreground"
            >
              <X aria-hidden className="size-3" />
            </button>
          </li>
        ))}
      </ul>
      <SkillInput label={`Add a stand-in for ${name}`} {...skillInput} onChoose={add} />
    </details>
  );
}
