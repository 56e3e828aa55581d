"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { Interval } from "@/lib/domain/interval";
import type { DatePoint } from "@/lib/domain/resume/resume";
import { LineForm, YearsForm } from "./fact-forms";
import { PositionForm } from "./position-form";
import type { CorrectionTarget } from "./use-correction";

export type PositionValue = {
  readonly title: string;
  readonly employer: string;
  readonly start: DatePoint | null;
  readonly end: DatePoint | "present" | null;
};

/** A fact as its form needs it. */
export type EditableFact =
  | { readonly kind: "line"; readonly field: "name" | "location"; readonly value: string }
  | { readonly kind: "years"; readonly value: Interval | null }
  | { readonly kind: "position"; readonly key: string; readonly value: PositionValue };

type FactRowProps = {
  readonly label: string;
  readonly shown: string;
  readonly quote: string | null;
  readonly fact: EditableFact;
  readonly target: CorrectionTarget;
};

/** One fact, its words, and the button that opens its form. */
export function FactRow({ label, shown, quote, fact, target }: FactRowProps) {
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <div className="flex items-start gap-3 border-t px-4 py-2 text-13 first:border-t-0">
      <dt className="w-20 shrink-0 text-muted-foreground capitalize">{label}</dt>
      <dd className="min-w-0 flex-1 [overflow-wrap:anywhere]">
        {shown}
        {quote ? (
          <span className="block truncate text-12 text-muted-foreground" title={quote}>
            “{quote}”
          </span>
        ) : null}
      </dd>
      <dd className="print:hidden">
        <Button size="xs" aria-label={`Correct ${label.toLowerCase()}: ${shown}`} onClick={() => setIsOpen(true)}>
          Correct
        </Button>
        <Dialog
          open={isOpen}
          onOpenChange={setIsOpen}
          title={`Correct ${label.toLowerCase()}`}
          description={quote ? `The résumé says “${quote}”.` : "The résumé's text is beside the ledger."}
        >
          {fact.kind === "line" ? <LineForm fact={fact} target={target} onClose={close} /> : null}
          {fact.kind === "years" ? <YearsForm value={fact.value} target={target} onClose={close} /> : null}
          {fact.kind === "position" ? <PositionForm fact={fact} target={target} onClose={close} /> : null}
        </Dialog>
      </dd>
    </div>
  );
}
