"use client";

import { useActionState, useEffect, useEffectEvent } from "react";
import { formOf } from "@/app/(dashboard)/sourcing/send-form";
import { May } from "@/components/layout/rights";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { useToast } from "@/components/ui/toast";
import { markLookedAction, takeLookBackAction } from "./integrity-actions";

type LookFormProps = { readonly candidateId: string; readonly findingKey: string; readonly what: string };

/** Says that a finding was looked at, with a note if there is something to say. */
export function LookForm({ candidateId, findingKey, what }: LookFormProps) {
  const [state, send, isPending] = useActionState(markLookedAction, { status: "idle" });
  const showToast = useToast();
  const failed = state.status === "failed" ? state : null;

  async function takeBack(): Promise<void> {
    const back = await takeLookBackAction({ status: "idle" }, formOf({ candidateId, key: findingKey }));
    if (back.status === "failed") showToast({ message: back.message, tone: "failed" });
  }
  const finish = useEffectEvent(() => showToast({ message: "Marked as looked at.", undo: takeBack }));
  const fail = useEffectEvent((message: string) => showToast({ message, tone: "failed" }));
  useEffect(() => {
    if (state.status === "done") finish();
    if (state.status === "failed") fail(state.fieldErrors.note ?? state.message);
  }, [state]);

  return (
    <May permission="candidate:write">
      <form action={send} className="flex flex-wrap items-center gap-2 print:hidden">
        <input type="hidden" name="candidateId" value={candidateId} />
        <input type="hidden" name="key" value={findingKey} />
        <Input
          name="note"
          aria-label={`Note on: ${what}`}
          placeholder="Note, if there is something to say"
          maxLength={500}
          defaultValue={typeof failed?.values.note === "string" ? failed.values.note : ""}
          className="max-w-80 flex-1"
        />
        <Button type="submit" size="sm" aria-disabled={isPending} aria-label={`Mark as looked at: ${what}`}>
          Mark as looked at
        </Button>
      </form>
    </May>
  );
}
