"use client";

import { useState } from "react";
import { Field } from "@/components/form/field";
import { Textarea } from "@/components/ui/input";
import { Segmented } from "@/components/ui/segmented";
import { findWords } from "@/lib/domain/find-words";
import type { TextRange } from "@/lib/domain/text-range";
import { AddSkillForm } from "./add-skill-form";
import { FactForm } from "./fact-form";
import type { EditableFact } from "./fact-row";
import type { CorrectionTarget } from "./use-correction";

const KINDS = [
  { value: "skill", label: "Skill" },
  { value: "position", label: "Position" },
  { value: "education", label: "Education" },
  { value: "email", label: "E-mail" },
  { value: "phone", label: "Phone" },
] as const;
type Kind = (typeof KINDS)[number]["value"];

/** Longer ones state no single fact. */
const MOST_CHARACTERS = 500;

type AddFactFormProps = {
  readonly target: CorrectionTarget;
  readonly text: string;
  /** The words that were selected in the text; empty for none. */
  readonly selected: string;
  readonly onClose: () => void;
};

/** The words that state a fact, its kind, and the fields of that kind. */
export function AddFactForm({ target, text, selected, onClose }: AddFactFormProps) {
  const [words, setWords] = useState(onOneLine(selected).slice(0, MOST_CHARACTERS));
  const [kind, setKind] = useState<Kind>("skill");
  const range = findWords(text, words);
  const isMissing = range === null && words.trim() !== "";
  const form = { target, onClose };
  return (
    <>
      <div className="grid grid-cols-1 gap-3 px-5 pt-3">
        <Field
          label="Words of the résumé"
          errors={isMissing ? ["The résumé does not say this. Write the words as they stand in it."] : []}
        >
          {(wiring) => (
            <Textarea
              {...wiring}
              rows={2}
              className="min-h-14"
              value={words}
              maxLength={MOST_CHARACTERS}
              onChange={(event) => setWords(event.target.value)}
            />
          )}
        </Field>
        {range === null ? null : <Segmented label="Kind of fact" value={kind} items={KINDS} onChange={setKind} />}
      </div>
      {range === null ? (
        <div className="h-4" />
      ) : kind === "skill" ? (
        <AddSkillForm key={words} {...form} quote={range} words={words} />
      ) : (
        <FactForm isNew key={`${kind} ${words}`} {...form} fact={factFrom(kind, range, onOneLine(words))} />
      )}
    </>
  );
}

function onOneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

function factFrom(kind: Exclude<Kind, "skill">, range: TextRange, words: string): EditableFact {
  const key = `${range.start}-${range.end}`;
  const value = words.slice(0, 300);
  switch (kind) {
    case "position":
      return { kind, key, value: { title: value, employer: "", start: null, end: null } };
    case "education":
      return { kind, key, value: { degree: value, school: "", end: null } };
    default:
      return { kind: "line", field: kind, key, label: kind === "email" ? "E-mail" : "Phone", value };
  }
}
