"use client";

import { useActionState } from "react";
import { setGrantsAction } from "@/app/(dashboard)/settings/people/actions";
import { errorsIn, typedIn } from "@/components/form/failed-form";
import { Field } from "@/components/form/field";
import { FormFailure } from "@/components/form/form-failure";
import { ProofField } from "@/components/form/proof-field";
import { SaveRow } from "@/components/form/save-row";
import { Select } from "@/components/ui/input";

export const ownPayRights = {
  none: "nothing of it",
  read: "see it",
  write: "see it, bring in payrolls and remove them",
} as const;

type GrantFormProps = { readonly userId: string; readonly current: keyof typeof ownPayRights };

/** Whether somebody whose role does not say so sees what present people are paid. */
export function GrantForm({ userId, current }: GrantFormProps) {
  const [state, change] = useActionState(setGrantsAction, { status: "idle" });
  const failed = state.status === "failed" ? state : null;
  const chosen = typedIn(failed, "ownPay") || current;
  return (
    <form action={change} className="grid gap-4">
      <input type="hidden" name="userId" value={userId} />
      <FormFailure message={failed?.message ?? null} />
      <Field label="They may" errors={errorsIn(failed, "ownPay")}>
        {(wiring) => (
          <Select {...wiring} key={chosen} name="ownPay" defaultValue={chosen}>
            {Object.entries(ownPayRights).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <ProofField failed={failed} />
      <SaveRow
        tone="primary"
        busyLabel="Changing"
        done={state.status === "done" ? `From now on they may ${ownPayRights[state.result.ownPay]}.` : null}
      >
        Change it
      </SaveRow>
    </form>
  );
}
