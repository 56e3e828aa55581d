"use client";

import { type FormEvent, useState, useTransition } from "react";
import { Field } from "@/components/form/field";
import { Button } from "@/components/ui/button";
import { Dialog, DialogFoot } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import { useToast } from "@/components/ui/toast";
import { unlockFileAction } from "./actions";
import type { ProblemFile } from "./problem-file";

/** Opens a protected PDF by its password. */
export function PasswordButton({ file }: { readonly file: ProblemFile }) {
  const [isOpen, setIsOpen] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [isReading, startReading] = useTransition();
  const showToast = useToast();

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    form.set("fileId", file.id);
    startReading(async () => {
      const state = await unlockFileAction({ status: "idle" }, form);
      if (state.status === "failed") setProblem(state.fieldErrors.password ?? state.message);
      if (state.status !== "done") return;
      setIsOpen(false);
      showToast({ message: `${file.name} is read.` });
    });
  }

  return (
    <>
      <Button size="xs" onClick={() => setIsOpen(true)}>
        Enter password
      </Button>
      <Dialog
        open={isOpen}
        onOpenChange={setIsOpen}
        title={`Open ${file.name}`}
        description="The password is used once to read the file and is kept nowhere. The file stays protected."
      >
        <form onSubmit={submit}>
          <div className="px-5 pt-3">
            <Field label="Password of the PDF" errors={problem ? [problem] : []}>
              {(wiring) => (
                <Input {...wiring} name="password" type="password" required maxLength={200} autoComplete="off" />
              )}
            </Field>
          </div>
          <DialogFoot>
            <Button onClick={() => setIsOpen(false)}>Cancel</Button>
            <Button type="submit" tone="primary" disabled={isReading}>
              {isReading ? "Reading" : "Read the file"}
            </Button>
          </DialogFoot>
        </form>
      </Dialog>
    </>
  );
}
