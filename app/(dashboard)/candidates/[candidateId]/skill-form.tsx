"use client";

import { type FormEvent, useState } from "react";
import { selectedRange } from "@/components/evidence/selected-range";
import { Field } from "@/components/form/field";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/input";
import type { FactCorrection } from "@/lib/data/correction";
import type { RequirementResult } from "@/lib/domain/scoring/score";
import { quoteOf, type TextRange } from "@/lib/domain/text-range";
import { type CorrectionTarget, useCorrection } from "./use-correction";

/** How far words show a skill. */
export const SKILL_STANDINGS = [
  { value: "1", label: "Held at level 1, aware" },
  { value: "2", label: "Held at level 2, has used it" },
  { value: "3", label: "Held at level 3, works with it alone" },
  { value: "4", label: "Held at level 4, leads others in it" },
  { value: "5", label: "Held at level 5, authority" },
  { value: "lacked", label: "Not held: the words say so" },
  { value: "none", label: "Not shown: the words mean something else" },
] as const;

type SkillFormProps = {
  readonly row: RequirementResult;
  readonly text: string;
  readonly name: string;
  readonly target: CorrectionTarget;
  readonly onClose: () => void;
};

/** Corrects what was found of one skill. Without a quote found by the program, the person selects the words in the reader. */
export function SkillForm({ row, text, name, target, onClose }: SkillFormProps) {
  const { isPending, problem, correct } = useCorrection(target);
  const [standing, setStanding] = useState(row.levelFound ? String(Math.max(1, Math.round(row.levelFound.high))) : "3");
  const [quote, setQuote] = useState<TextRange | null>(null);
  const needsQuote = row.finding === null && quote === null;

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const correction = skillCorrection(row.finding?.skill ?? row.requirement.skill, standing, quote);
    if (await correct(correction, `${name} corrected; the score follows.`)) onClose();
  }

  return (
    <form onSubmit={submit} className="mt-2 grid gap-2 print:hidden">
      <Field label={`What the résumé shows of ${name}`} errors={problem ? [problem] : []}>
        {(wiring) => (
          <Select {...wiring} value={standing} onChange={(event) => setStanding(event.target.value)}>
            {SKILL_STANDINGS.map((level) => (
              <option key={level.value} value={level.value} disabled={level.value === "none" && row.finding === null}>
                {level.label}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <p>
        {quote
          ? `Shown by “${quoteOf(text, quote)}”.`
          : needsQuote
            ? "No quote, no point: select the words in the résumé that show it, then take them over."
            : "Shown by the words marked above, unless you select others."}
      </p>
      <div className="flex flex-wrap gap-2">
        {/* Pressing a button must not clear the selection that it takes over. */}
        <Button
          size="xs"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setQuote(selectedRange() ?? quote)}
        >
          Take over the selected words
        </Button>
        <Button size="xs" type="submit" disabled={isPending || needsQuote}>
          {isPending ? "Saving" : "Save"}
        </Button>
        <Button size="xs" tone="ghost" onClick={onClose}>
          Leave as it is
        </Button>
      </div>
    </form>
  );
}

/** The correction that says what words show of a skill; `quote` is null where the program found the words. */
export function skillCorrection(skill: string, standing: string, quote: TextRange | null): FactCorrection {
  if (standing === "none") return { field: "skill", key: skill, value: null };
  if (standing === "lacked")
    return { field: "skill", key: skill, value: { stance: "lacked", level: { low: 0, high: 0 }, quote } };
  const level = Number(standing);
  return { field: "skill", key: skill, value: { stance: "held", level: { low: level, high: level }, quote } };
}
