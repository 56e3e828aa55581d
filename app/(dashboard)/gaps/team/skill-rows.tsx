"use client";

import { X } from "lucide-react";
import { useId, useMemo } from "react";
import { SkillInput } from "@/components/form/skill-input";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/input";
import { Panel, PanelHead } from "@/components/ui/panel";
import { formatLevel, formatQuantity } from "@/lib/format";
import type { DraftSkill } from "./draft-skill";

type SkillRowsProps = {
  readonly skills: readonly DraftSkill[];
  /** Names of all skills by slug. */
  readonly names: Readonly<Record<string, string>>;
  readonly errors: readonly string[];
  readonly onChange: (skills: readonly DraftSkill[]) => void;
};

const LEVELS = [1, 2, 3, 4, 5] as const;
const FIRST_LEVEL = 3;

/** The skills of somebody with a level each. */
export function SkillRows({ skills, names, errors, onChange }: SkillRowsProps) {
  const listId = useId();
  const slugByName = useMemo(
    () => new Map(Object.entries(names).map(([slug, name]) => [name.toLowerCase(), slug])),
    [names],
  );

  function add(skill: string): string | null {
    if (skills.some((entry) => entry.skill === skill)) return `${names[skill]} is here already.`;
    onChange([{ skill, level: FIRST_LEVEL, known: null }, ...skills]);
    return null;
  }

  return (
    <Panel>
      <PanelHead
        title={formatQuantity(skills.length, "skill")}
        subtitle="Level 1 aware, 2 working, 3 proficient, 4 expert, 5 authority, as role profiles ask them"
      />
      <div className="grid gap-1 border-y px-4 py-2">
        <SkillInput label="Add a skill" listId={listId} slugByName={slugByName} onChoose={add} />
        {errors.map((error) => (
          <p key={error} className="text-12 text-unmet-text">
            {error}
          </p>
        ))}
      </div>
      <datalist id={listId}>
        {Object.values(names).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <ul aria-label="Skills" className="divide-y">
        {skills.map((entry) => (
          <SkillRow
            key={entry.skill}
            entry={entry}
            name={names[entry.skill] ?? entry.skill}
            onChange={(next) => onChange(skills.map((other) => (other.skill === next.skill ? next : other)))}
            onRemove={() => onChange(skills.filter(({ skill }) => skill !== entry.skill))}
          />
        ))}
      </ul>
    </Panel>
  );
}

type SkillRowProps = {
  readonly entry: DraftSkill;
  readonly name: string;
  readonly onChange: (entry: DraftSkill) => void;
  readonly onRemove: () => void;
};

function SkillRow({ entry, name, onChange, onRemove }: SkillRowProps) {
  const { level, known } = entry;
  const isOdd = level !== null && !LEVELS.some((step) => step === level);
  return (
    <li className="flex items-center gap-3 px-4 py-1 text-13">
      <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">{name}</span>
      <Select
        aria-label={`Level of ${name}`}
        value={level === null ? "" : String(level)}
        onChange={(event) =>
          onChange({ ...entry, level: event.target.value === "" ? null : Number(event.target.value) })
        }
        className="h-7 w-44 shrink-0"
      >
        {known === null ? null : (
          <option value="">{`${formatLevel(known.level)} ${known.isEvidence ? "from evidence" : "as it was"}`}</option>
        )}
        {isOdd ? <option value={level}>{level} stated</option> : null}
        {LEVELS.map((step) => (
          <option key={step} value={step}>
            {step} stated
          </option>
        ))}
      </Select>
      <Button tone="ghost" size="xs" icon aria-label={`Remove ${name}`} onClick={onRemove}>
        <X aria-hidden />
      </Button>
    </li>
  );
}
