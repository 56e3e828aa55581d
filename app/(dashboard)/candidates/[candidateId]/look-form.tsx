"use client";

import { useActionState } from "react";
import { formOf } from "@/app/(dashboard)/sourcing/send-form";
import { May } from "@/components/layout/rights";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { useToast } from "@/components/ui/toast";
import { markLookedAction, takeLookBackAction } from "./integrity-actions";

type LookFormProps = { readonly candidateId: string; readonly findingKey: string; readonly what: string };

/** Says that a finding was looked at, with a note if there is something to say. */
export function LookForm({ candidateId, findingKey, what }: LookFormProps) {
  const showToast = useToast();
  const [state, send, isPending] = useActionState(mark, { status: "idle" });
  const failed = state.status === "failed" ? state : null;

  async function takeBack(): Promise<void> {
    const back = await takeLookBackAction({ status: "idle" }, formOf({ candidateId, key: findingKey }));
    if (back.status === "failed") showToast({ message: back.message, tone: "failed" });
  }
  /** Says what came of it here: with the answer comes the page on which the finding is marked, and this form is gone. */
  async function mark(...asked: Parameters<typeof markLookedAction>): ReturnType<typeof markLookedAction> {
    const after = await markLookedAction(...asked);
    if (after.status === "done") showToast({ message: "Marked as looked at.", undo: takeBack });
    if (after.status === "failed") showToast({ message: after.fieldErrors.note ?? after.message, tone: "failed" });
    return after;
  }

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
