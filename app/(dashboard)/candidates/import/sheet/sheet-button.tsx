"use client";

import { useActionState } from "react";
import { FormFailure } from "@/components/form/form-failure";
import { SubmitButton } from "@/components/form/submit-button";
import {
  cancelSheetAction,
  discardSheetAction,
  forgetLayoutAction,
  sampleSheetAction,
  startSheetAction,
} from "./actions";

const ACTS = {
  start: { act: startSheetAction, busy: "Beginning", tone: "primary" },
  cancel: { act: cancelSheetAction, busy: "Cancelling", tone: "danger" },
  discard: { act: discardSheetAction, busy: "Taking it away", tone: "secondary" },
  forget: { act: forgetLayoutAction, busy: "Forgetting", tone: "secondary" },
  sample: { act: sampleSheetAction, busy: "Opening", tone: "secondary" },
} as const;

type SheetButtonProps = {
  readonly does: keyof typeof ACTS;
  /** Absent for the sample, which becomes one. */
  readonly sheetId?: string;
  readonly children: string;
};

/** A button that does one thing with a spreadsheet, and says beside itself why it did not. */
export function SheetButton({ does, sheetId, children }: SheetButtonProps) {
  const { act, busy, tone } = ACTS[does];
  const [state, send] = useActionState(act, { status: "idle" });
  return (
    <form action={send} className="grid justify-items-start gap-2">
      <FormFailure message={state.status === "failed" ? state.message : null} />
      {sheetId === undefined ? null : <input type="hidden" name="sheetId" value={sheetId} />}
      <SubmitButton tone={tone} busyLabel={busy}>
        {children}
      </SubmitButton>
    </form>
  );
}
