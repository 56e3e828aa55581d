"use client";

import { useState } from "react";
import { May } from "@/components/layout/rights";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { Interval } from "@/lib/domain/interval";
import type { DatePoint } from "@/lib/domain/resume/resume";
import { FactForm } from "./fact-form-on-demand";
import type { CorrectionTarget } from "./use-correction";

export type PositionValue = {
  readonly title: string;
  readonly employer: string;
  readonly start: DatePoint | null;
  readonly end: DatePoint | "present" | null;
};

export type EducationValue = { readonly degree: string; readonly school: string; readonly end: DatePoint | null };

/** A fact that is one line of text. `key` is empty where there is only one of its kind. */
export type LineFact = {
  readonly kind: "line";
  readonly field: "name" | "headline" | "location" | "email" | "phone" | "link" | "signal";
  readonly key: string;
  readonly label: string;
  readonly value: string;
};

/** A fact as its form needs it. */
export type EditableFact =
  | LineFact
  | { readonly kind: "years"; readonly value: Interval | null }
  | { readonly kind: "position"; readonly key: string; readonly value: PositionValue }
  | { readonly kind: "education"; readonly key: string; readonly value: EducationValue }
  | { readonly kind: "scale"; readonly key: string; readonly unit: string; readonly value: number };

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
  return (
    <div className="flex break-inside-avoid items-start gap-3 border-b px-4 py-1.5 text-13">
      <dt className="w-20 shrink-0 text-muted-foreground first-letter:uppercase">{label}</dt>
      <dd className="min-w-0 flex-1 [overflow-wrap:anywhere]">
        {shown}
        {quote === null || quote === shown ? null : (
          <span className="block truncate text-12 text-muted-foreground" title={quote}>
            “{quote}”
          </span>
        )}
      </dd>
      <dd className="print:hidden">
        <May permission="candidate:write">
          <Button size="xs" aria-label={`Correct ${label.toLowerCase()}: ${shown}`} onClick={() => setIsOpen(true)}>
            Correct
          </Button>
        </May>
        <Dialog
          open={isOpen}
          onOpenChange={setIsOpen}
          title={`Correct ${label.toLowerCase()}`}
          description={quote ? `The résumé says “${quote}”.` : "The résumé's text is beside the ledger."}
        >
          <FactForm fact={fact} target={target} onClose={() => setIsOpen(false)} />
        </Dialog>
      </dd>
    </div>
  );
}
