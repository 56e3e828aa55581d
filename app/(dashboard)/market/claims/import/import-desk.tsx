"use client";

import { useActionState, useEffect } from "react";
import { importClaimsAction, previewImportAction, undoImportAction } from "@/app/(dashboard)/market/claims/actions";
import { errorsIn, typedIn } from "@/components/form/failed-form";
import { Field } from "@/components/form/field";
import { FormFailure } from "@/components/form/form-failure";
import { SubmitButton } from "@/components/form/submit-button";
import { Input, Textarea } from "@/components/ui/input";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { useToast } from "@/components/ui/toast";
import { formatQuantity } from "@/lib/format";
import { ImportPreview } from "./import-preview";

/** A file or pasted rows, what they would do, and the button that does it. */
export function ImportDesk() {
  const [state, preview] = useActionState(previewImportAction, { status: "idle" });
  const failed = state.status === "failed" ? state : null;
  const [outcome, send] = useActionState(importClaimsAction, { status: "idle" });
  const showToast = useToast();
  useEffect(() => {
    if (outcome.status !== "done") return;
    const { importId, created, updated } = outcome.result;
    const message = `${formatQuantity(created, "claim")} added, ${updated} corrected.`;
    showToast({ message, undo: () => takeImportBack(importId, showToast) });
  }, [outcome, showToast]);
  // What was imported once is not offered again; the next look tells what is left of the file.
  const isDone = state.status === "done" && outcome.status === "done" && outcome.result.marker === state.result.marker;
  return (
    <div className="grid gap-4">
      <Panel>
        <PanelHead
          title="Choose a file or paste its rows"
          subtitle="Comma, semicolon or tab between cells; the first line names the columns"
        />
        <PanelBody>
          <form action={preview} className="grid gap-4">
            <FormFailure message={failed?.message ?? null} />
            <Field label="CSV file" hint="At most 2 MB and 5,000 rows" errors={errorsIn(failed, "file")}>
              {(wiring) => (
                <Input {...wiring} name="file" type="file" accept=".csv,text/csv,text/plain" className="h-9 py-1.5" />
              )}
            </Field>
            <Field label="Or rows" errors={errorsIn(failed, "text")}>
              {(wiring) => (
                <Textarea
                  {...wiring}
                  name="text"
                  spellCheck={false}
                  placeholder="id,metric,role,level,region,companyType,low,mid,high,unit,year,sourceName,sourceUrl,confidence"
                  defaultValue={typedIn(failed, "text")}
                  className="font-mono text-12"
                />
              )}
            </Field>
            <div>
              <SubmitButton tone={state.status === "done" ? "secondary" : "primary"} busyLabel="Reading">
                Look at it first
              </SubmitButton>
            </div>
          </form>
        </PanelBody>
      </Panel>
      {state.status === "done" && !isDone ? (
        <ImportPreview
          plan={state.result.plan}
          form={
            <form action={send} className="grid gap-2">
              <FormFailure message={outcome.status === "failed" ? outcome.message : null} />
              <input type="hidden" name="text" value={state.result.text} />
              <input type="hidden" name="marker" value={state.result.marker} />
              <div>
                <SubmitButton busyLabel="Importing">Import what can be taken</SubmitButton>
              </div>
            </form>
          }
        />
      ) : null}
    </div>
  );
}

async function takeImportBack(importId: string, showToast: ReturnType<typeof useToast>): Promise<void> {
  const form = new FormData();
  form.set("importId", importId);
  const state = await undoImportAction({ status: "idle" }, form);
  showToast(
    state.status === "failed"
      ? { message: state.message, tone: "failed" }
      : { message: "The import is taken back; the market is as it was." },
  );
}
