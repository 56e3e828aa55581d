"use client";

import { Field } from "@/components/form/field";
import { Input, Select, Textarea } from "@/components/ui/input";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import type { RoleLevel } from "@/lib/domain/role/role-profile";
import type { PostingDraft } from "./use-posting-draft";

type FieldKind = "line" | "lines" | "number" | "day" | "level" | "mode" | "employment";

type ChoiceField = { readonly name: string; readonly label: string; readonly kind: FieldKind; readonly hint?: string };

const FIELDS: readonly ChoiceField[] = [
  { name: "title", label: "Title", kind: "line" },
  { name: "company", label: "Company", kind: "line" },
  { name: "level", label: "Level", kind: "level" },
  { name: "employment", label: "Employment", kind: "employment" },
  { name: "place", label: "Place", kind: "line", hint: "The city; rules about pay follow from it." },
  { name: "country", label: "Country", kind: "line", hint: "For remote work: where people may live." },
  { name: "workMode", label: "Work mode", kind: "mode" },
  { name: "currency", label: "Currency", kind: "line", hint: "Three letters, for example EUR." },
  { name: "payLow", label: "Lowest base pay a year", kind: "number" },
  { name: "payHigh", label: "Highest base pay a year", kind: "number" },
  { name: "equity", label: "Bonus and equity", kind: "line" },
  { name: "reportsTo", label: "Reports to", kind: "line" },
  {
    name: "scaleNow",
    label: "Scale today",
    kind: "line",
    hint: "GPUs, requests a second, users or petabytes, in numbers.",
  },
  { name: "scaleNext", label: "Scale in twelve months", kind: "line" },
  { name: "applyBy", label: "Apply by", kind: "day" },
  { name: "apply", label: "Where and with what to apply", kind: "line" },
  { name: "hardware", label: "Hardware and platforms", kind: "lines" },
  { name: "team", label: "Team and who they work with", kind: "lines" },
  { name: "outcomes", label: "Done after the first year", kind: "lines", hint: "One a line, with a number." },
  { name: "steps", label: "Interview steps", kind: "lines", hint: "One a line, with how long it takes." },
  { name: "benefits", label: "Benefits", kind: "lines" },
  {
    name: "growth",
    label: "Growth",
    kind: "lines",
    hint: "The next level, what it asks for, time and money to learn.",
  },
];

const MODES: Readonly<Record<string, string>> = { "on-site": "On site", hybrid: "Hybrid", remote: "Remote" };
const EMPLOYMENTS: Readonly<Record<string, string>> = {
  FULL_TIME: "Full time",
  PART_TIME: "Part time",
  CONTRACTOR: "Contract",
  TEMPORARY: "For a time",
  INTERN: "Internship",
};

type ChoiceFieldsProps = {
  readonly draft: PostingDraft;
  readonly levels: readonly RoleLevel[];
  readonly errors: Readonly<Record<string, string>>;
};

/** What a person says of the post; the parts below follow it as long as nobody edits them. */
export function ChoiceFields({ draft, levels, errors }: ChoiceFieldsProps) {
  return (
    <Panel>
      <PanelHead
        title="What you say of the post"
        subtitle="The text below follows it. What you leave empty stays a gap in square brackets; nothing is made up"
      />
      <PanelBody className="grid items-start gap-3 sm:grid-cols-2">
        {FIELDS.map((field) => (
          <Choice key={field.name} field={field} draft={draft} levels={levels} error={errors[field.name]} />
        ))}
      </PanelBody>
    </Panel>
  );
}

type ChoiceProps = {
  readonly field: ChoiceField;
  readonly draft: PostingDraft;
  readonly levels: readonly RoleLevel[];
  readonly error: string | undefined;
};

function Choice({ field: { name, label, kind, hint }, draft, levels, error }: ChoiceProps) {
  const value = draft.choices[name] ?? "";
  const choices = choicesOf(kind, levels);
  return (
    <Field label={label} errors={error ? [error] : []} {...(hint ? { hint } : {})}>
      {(wiring) => {
        const control = {
          ...{ ...wiring, name, value },
          onChange: (event: { readonly target: { readonly value: string } }) => draft.choose(name, event.target.value),
        };
        if (choices !== null)
          return (
            <Select {...control}>
              {choices.map(([key, words]) => (
                <option key={key} value={key}>
                  {words}
                </option>
              ))}
            </Select>
          );
        if (kind === "lines") return <Textarea {...control} className="min-h-16" />;
        return (
          <Input
            {...control}
            type={kind === "day" ? "date" : "text"}
            inputMode={kind === "number" ? "numeric" : "text"}
          />
        );
      }}
    </Field>
  );
}

function choicesOf(kind: FieldKind, levels: readonly RoleLevel[]): readonly (readonly [string, string])[] | null {
  if (kind === "level") return levels.map((level) => [level, level]);
  if (kind === "mode") return Object.entries(MODES);
  return kind === "employment" ? Object.entries(EMPLOYMENTS) : null;
}
