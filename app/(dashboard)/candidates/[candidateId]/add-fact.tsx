"use client";

import { Plus } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { selectedRange } from "@/components/evidence/selected-range";
import { useMay } from "@/components/layout/rights";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { quoteOf } from "@/lib/domain/text-range";
import type { CorrectionTarget } from "./use-correction";

/** Most who read a page add nothing, so the form is fetched when somebody does. */
const AddFactForm = lazy(() => import("./add-fact-form").then((module) => ({ default: module.AddFactForm })));

type AddFactProps = { readonly target: CorrectionTarget; readonly text: string };

/** Adds a fact that was not read, from the words of the résumé that state it: selected in the reader, or typed. */
export function AddFact(props: AddFactProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [words, setWords] = useState("");
  const mayAdd = useMay("candidate:write");

  function open(): void {
    const selected = selectedRange();
    setWords(selected === null ? "" : quoteOf(props.text, selected));
    setIsOpen(true);
  }

  if (!mayAdd) return null;
  return (
    <>
      {/* Pressing the button must not clear the selection that it reads. */}
      <Button size="sm" onMouseDown={(event) => event.preventDefault()} onClick={open}>
        <Plus aria-hidden />
        Add a fact
      </Button>
      <Dialog
        open={isOpen}
        onOpenChange={setIsOpen}
        title="Add a fact that was not read"
        description="No quote, no point: it rests on words of the résumé. Select them in the text before you press the button, or write them here."
      >
        <Suspense fallback={<p className="px-5 pt-3 pb-5 text-13 text-muted-foreground">Opening the form</p>}>
          <AddFactForm {...props} selected={words} onClose={() => setIsOpen(false)} />
        </Suspense>
      </Dialog>
    </>
  );
}
