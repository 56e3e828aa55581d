"use client";

import { useRouter } from "next/navigation";
import { useActionState, useEffect } from "react";
import { Field } from "@/components/form/field";
import { SubmitButton } from "@/components/form/submit-button";
import { Textarea } from "@/components/ui/input";
import { pasteTextAction } from "./actions";

/** One résumé as pasted text. */
export function PasteForm() {
  const router = useRouter();
  const [state, send] = useActionState(pasteTextAction, { status: "idle" });
  const importId = state.status === "done" ? state.result.importId : null;
  useEffect(() => {
    if (importId !== null) router.replace(`/candidates/import?import=${importId}`, { scroll: false });
  }, [importId, router]);
  const failed = state.status === "failed" ? state : null;
  const typed = failed?.values.text;

  return (
    <form action={send} className="grid content-start gap-3 border-t p-4 md:border-t-0 md:border-l">
      <Field label="Or paste the text of one résumé" errors={failed ? [failed.fieldErrors.text ?? failed.message] : []}>
        {(wiring) => (
          <Textarea
            {...wiring}
            name="text"
            required
            rows={8}
            className="min-h-52"
            defaultValue={typeof typed === "string" ? typed : ""}
          />
        )}
      </Field>
      <div>
        <SubmitButton tone="secondary" busyLabel="Taking the text…">
          Import this text
        </SubmitButton>
      </div>
    </form>
  );
}
