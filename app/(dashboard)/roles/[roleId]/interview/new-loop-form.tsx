"use client";

import { useActionState } from "react";
import { errorsIn, typedIn } from "@/components/form/failed-form";
import { Field } from "@/components/form/field";
import { FormFailure } from "@/components/form/form-failure";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Select } from "@/components/ui/input";
import { createLoopAction } from "./actions";

const ROUNDS = ["1", "2", "3", "4", "5", "6", "7", "8"] as const;
const MINUTES = ["30", "45", "60", "75", "90", "120"] as const;

/** How many conversations of which length; the rest is proposed. */
export function NewLoopForm({ role }: { readonly role: string }) {
  const [state, create] = useActionState(createLoopAction, { status: "idle" });
  const failed = state.status === "failed" ? state : null;
  return (
    <form action={create} className="grid gap-3 border-t px-4 py-3">
      <FormFailure message={failed?.message ?? null} />
      <input type="hidden" name="role" value={role} />
      <TextField label="Name of a new loop" name="name" required maxLength={120} failed={failed} />
      <div className="grid grid-cols-2 gap-3">
        <Field label="Rounds" errors={errorsIn(failed, "rounds")}>
          {(wiring) => (
            <Select {...wiring} name="rounds" defaultValue={typedIn(failed, "rounds") || "4"}>
              {ROUNDS.map((count) => (
                <option key={count}>{count}</option>
              ))}
            </Select>
          )}
        </Field>
        <Field label="Minutes each" errors={errorsIn(failed, "minutesPerRound")}>
          {(wiring) => (
            <Select {...wiring} name="minutesPerRound" defaultValue={typedIn(failed, "minutesPerRound") || "60"}>
              {MINUTES.map((count) => (
                <option key={count}>{count}</option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <div>
        <SubmitButton busyLabel="Putting it together">Put a loop together</SubmitButton>
      </div>
    </form>
  );
}
