"use client";

import { type FormEvent, useState } from "react";
import { selectedRange } from "@/components/evidence/selected-range";
import { Button } from "@/components/ui/button";
import type { RequirementResult } from "@/lib/domain/scoring/score";
import { quoteOf, type TextRange } from "@/lib/domain/text-range";
import { StandingField, skillCorrection } from "./skill-standing";
import { type CorrectionTarget, useCorrection } from "./use-correction";

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
      <StandingField
        label={`What the résumé shows of ${name}`}
        value={standing}
        leftOut={row.finding === null ? ["none"] : []}
        errors={problem ? [problem] : []}
        onChange={setStanding}
      />
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
