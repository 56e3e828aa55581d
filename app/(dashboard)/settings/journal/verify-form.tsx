"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/form/submit-button";
import { formatQuantity } from "@/lib/format";
import { verifyJournalAction } from "./actions";

/** Has the whole chain followed, and says what came of it beside the button. */
export function VerifyForm() {
  const [state, verify] = useActionState(verifyJournalAction, { status: "idle" });
  return (
    <form action={verify} className="flex flex-wrap items-center gap-3">
      <SubmitButton tone="secondary" busyLabel="Following the chain">
        Verify all entries
      </SubmitButton>
      <p role="status" className="min-w-0 flex-1 text-13 [overflow-wrap:anywhere]">
        {state.status === "failed" ? <span className="text-unmet-text">{state.message}</span> : null}
        {state.status === "done" ? <Verdict result={state.result} /> : null}
      </p>
    </form>
  );
}

type VerdictProps = {
  readonly result:
    | { readonly sound: true; readonly entries: number }
    | { readonly sound: false; readonly sentence: string };
};

function Verdict({ result }: VerdictProps) {
  if (!result.sound)
    return (
      <span className="text-unmet-text">{result.sentence} What is in the journal from there on cannot be trusted.</span>
    );
  return (
    <span className="text-met-text">
      {formatQuantity(result.entries, "entry follows", "entries follow")} from one another, up to the head.
    </span>
  );
}
