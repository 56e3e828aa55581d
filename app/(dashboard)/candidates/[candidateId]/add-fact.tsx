"use client";

import { useState } from "react";
import { selectedRange } from "@/components/evidence/selected-range";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Segmented } from "@/components/ui/segmented";
import { useToast } from "@/components/ui/toast";
import { quoteOf, type TextRange } from "@/lib/domain/text-range";
import { FactForm } from "./fact-form-on-demand";
import type { EditableFact } from "./fact-row";
import type { CorrectionTarget } from "./use-correction";

const KINDS = [
  { value: "position", label: "Position" },
  { value: "education", label: "Education" },
  { value: "email", label: "E-mail" },
  { value: "phone", label: "Phone" },
] as const;
type Kind = (typeof KINDS)[number]["value"];

/** Adds a fact that was not read, from the words that the person has selected in the reader. */
export function AddFact({ target, text }: { readonly target: CorrectionTarget; readonly text: string }) {
  const [range, setRange] = useState<TextRange | null>(null);
  const [kind, setKind] = useState<Kind>("position");
  const showToast = useToast();

  function open(): void {
    const selected = selectedRange();
    if (selected === null)
      showToast({ message: "Select the words in the résumé's text that state the fact, then press this again." });
    setRange(selected);
  }

  const words = range ? quoteOf(text, range).replace(/\s+/g, " ").trim() : "";
  return (
    <>
      {/* Pressing the button must not clear the selection that it reads. */}
      <Button size="sm" onMouseDown={(event) => event.preventDefault()} onClick={open}>
        Add from selected words
      </Button>
      <Dialog
        open={range !== null}
        onOpenChange={(isOpen) => (isOpen ? undefined : setRange(null))}
        title="Add a fact that was not read"
        description={`The résumé says “${words.slice(0, 200)}”.`}
      >
        {range === null ? null : (
          <>
            <div className="px-5 pt-3">
              <Segmented label="Kind of fact" value={kind} items={KINDS} onChange={setKind} />
            </div>
            <FactForm
              isNew
              key={kind}
              fact={factFrom(kind, range, words)}
              target={target}
              onClose={() => setRange(null)}
            />
          </>
        )}
      </Dialog>
    </>
  );
}

function factFrom(kind: Kind, range: TextRange, words: string): EditableFact {
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
