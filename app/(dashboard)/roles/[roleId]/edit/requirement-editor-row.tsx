"use client";

import { ChevronRight, X } from "lucide-react";
import { SkillInput } from "@/components/form/skill-input";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/input";
import { Cell, Row } from "@/components/ui/table";
import { type Requirement, RequirementKind } from "@/lib/domain/role/role-profile";

const WEIGHTS = [0, 1, 2, 3, 4, 5] as const;
const LEVELS = [1, 2, 3, 4, 5] as const;

type RequirementEditorRowProps = {
  readonly requirement: Requirement;
  /** Whether it differs from the version that is being edited. */
  readonly isChanged: boolean;
  readonly nameOf: (skill: string) => string;
  readonly skillInput: { readonly listId: string; readonly slugByName: ReadonlyMap<string, string> };
  readonly onChange: (requirement: Requirement) => void;
  readonly onRemove: () => void;
};

/** One requirement, editable in place. */
export function RequirementEditorRow({
  requirement,
  isChanged,
  nameOf,
  skillInput,
  onChange,
  onRemove,
}: RequirementEditorRowProps) {
  const name = nameOf(requirement.skill);
  return (
    <Row
      selected={isChanged}
      className="max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto_auto_auto] max-md:border-b max-md:px-2 max-md:py-1 max-md:[&>td]:h-auto max-md:[&>td]:border-b-0 max-md:[&>td]:px-1.5 max-md:[&>td:first-child]:pl-1.5"
    >
      <Cell className="py-1 align-top max-md:col-span-4">
        <StandIns requirement={requirement} nameOf={nameOf} skillInput={skillInput} onChange={onChange} />
      </Cell>
      <Cell className="py-1 align-top">
        <Select
          aria-label={`Kind of ${name}`}
          value={requirement.required}
          onChange={(event) => onChange({ ...requirement, required: RequirementKind.parse(event.target.value) })}
          className="h-7 w-24 max-md:w-20 max-md:px-1.5"
        >
          {RequirementKind.options.map((kind) => (
            <option key={kind} value={kind}>
              {kind}
            </option>
          ))}
        </Select>
      </Cell>
      <NumberCell
        heading="Weight"
        label={`Weight of ${name}`}
        value={requirement.weight}
        choices={WEIGHTS}
        onChange={(weight) => onChange({ ...requirement, weight })}
      />
      <NumberCell
        heading="Level"
        label={`Level of ${name}`}
        value={requirement.targetLevel}
        choices={LEVELS}
        onChange={(targetLevel) => onChange({ ...requirement, targetLevel })}
      />
      <Cell className="py-1 align-top">
        <Button icon size="sm" tone="ghost" aria-label={`Remove ${name}`} onClick={onRemove}>
          <X aria-hidden />
        </Button>
      </Cell>
    </Row>
  );
}

type NumberCellProps = {
  /** Stands before the choice where the column has no heading, on a phone. */
  readonly heading: string;
  readonly label: string;
  readonly value: number;
  readonly choices: readonly number[];
  readonly onChange: (value: number) => void;
};

function NumberCell({ heading, label, value, choices, onChange }: NumberCellProps) {
  return (
    <Cell className="whitespace-nowrap py-1 align-top">
      <span aria-hidden className="mr-1.5 text-12 text-muted-foreground md:hidden">
        {heading}
      </span>
      <Select
        aria-label={label}
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
        className="h-7 w-14 max-md:w-12 max-md:px-1.5"
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
function StandIns({
  requirement,
  nameOf,
  skillInput,
  onChange,
}: Omit<RequirementEditorRowProps, "onRemove" | "isChanged">) {
  const { satisfiedBy } = requirement;
  const name = nameOf(requirement.skill);

  function add(skill: string): string | null {
    if (skill === requirement.skill) return `${name} cannot stand in for itself.`;
    if (satisfiedBy.includes(skill)) return `${nameOf(skill)} stands in already.`;
    onChange({ ...requirement, satisfiedBy: [...satisfiedBy, skill] });
    return null;
  }

  return (
    <details className="group text-12 text-muted-foreground">
      <summary className="flex list-none items-start gap-1 py-1 [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          className="mt-0.5 size-4 shrink-0 text-muted-foreground transition-transform group-open:rotate-90"
        />
        <span className="min-w-0 leading-[18px]">
          <span className="font-medium text-13 text-foreground">{name}</span>
          {satisfiedBy.length === 0 ? null : ` or ${satisfiedBy.map(nameOf).join(", ")}`}
          <span className="sr-only">, what stands in for it</span>
        </span>
      </summary>
      <ul className="mb-1.5 ml-5 flex flex-wrap gap-1">
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
      <div className="mb-1.5 ml-5">
        <SkillInput label={`Add a stand-in for ${name}`} {...skillInput} onChoose={add} />
      </div>
    </details>
  );
}
