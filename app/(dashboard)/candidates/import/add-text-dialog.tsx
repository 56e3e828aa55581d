"use client";

import { type FormEvent, useState, useTransition } from "react";
import { Field } from "@/components/form/field";
import { Button } from "@/components/ui/button";
import { Dialog, DialogFoot } from "@/components/ui/dialog";
import { Textarea } from "@/components/ui/input";
import { useToast } from "@/components/ui/toast";
import { addTextAction } from "./actions";

type AddTextDialogProps = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** The entry that the document without text has. */
  readonly candidateId: string;
  readonly fileName: string;
  /** Called with the import that reads the text. */
  readonly onAdded?: (importId: string) => void;
};

/** Takes the text of a document in which none was found. */
export function AddTextDialog({ open, onOpenChange, candidateId, fileName, onAdded }: AddTextDialogProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, startSaving] = useTransition();
  const showToast = useToast();

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    form.set("candidateId", candidateId);
    form.set("fileName", fileName);
    startSaving(async () => {
      const state = await addTextAction({ status: "idle" }, form);
      if (state.status === "failed") {
        setProblem(state.fieldErrors.text ?? state.message);
        return;
      }
      if (state.status !== "done") return;
      onOpenChange(false);
      onAdded?.(state.result.importId);
      showToast({ message: "The text is taken and is being read." });
    });
  }

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={`Add the text of ${fileName}`}
      description="The text is imported as this person's résumé. The entry without text goes when it is taken."
    >
      <form onSubmit={submit}>
        <div className="px-5 pt-3">
          <Field label="Text of the résumé" errors={problem ? [problem] : []}>
            {(wiring) => <Textarea {...wiring} name="text" required rows={12} className="min-h-48" />}
          </Field>
        </div>
        <DialogFoot>
          <Button onClick={() => onOpenChange(false)}>Cancel</Button>
          <Button type="submit" tone="primary" disabled={isSaving}>
            {isSaving ? "Taking the text" : "Add the text"}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
