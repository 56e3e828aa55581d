"use client";

import { useActionState } from "react";
import { retireClaimAction } from "@/app/(dashboard)/market/claims/actions";
import { takeBack } from "@/app/(dashboard)/market/claims/take-back";
import { errorsIn, typedIn } from "@/components/form/failed-form";
import { Field } from "@/components/form/field";
import { FormFailure } from "@/components/form/form-failure";
import { SubmitButton } from "@/components/form/submit-button";
import { Input } from "@/components/ui/input";
import { Panel, PanelBody, PanelHead } from "@/components/ui/panel";
import { useToast } from "@/components/ui/toast";
import type { ActionState } from "@/lib/server/action";

type Retired = { readonly id: string; readonly version: number };
type RetireFormProps = { readonly id: string; readonly version: number };

/** Takes a claim out of every figure, with the reason. */
export function RetireForm({ id, version }: RetireFormProps) {
  const showToast = useToast();
  // Told by the act itself: the page comes back without this form, and an effect of it would come too late.
  const [state, retire] = useActionState<ActionState<Retired>, FormData>(
    async (previous, form) => {
      const next = await retireClaimAction(previous, form);
      if (next.status === "done") {
        const step = { ...next.result, toVersion: next.result.version - 1 };
        showToast({ message: "Retired: no figure counts it any more.", undo: takeBack(step, showToast) });
      }
      return next;
    },
    { status: "idle" },
  );
  const failed = state.status === "failed" ? state : null;
  return (
    <Panel>
      <PanelHead title="Retire it" subtitle="It leaves every figure and stays in the list of the retired" />
      <PanelBody>
        <form action={retire} className="grid gap-3">
          <FormFailure message={failed?.message ?? null} />
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="basedOnVersion" value={version} />
          <Field label="Why it is retired" errors={errorsIn(failed, "reason")}>
            {(wiring) => <Input {...wiring} name="reason" maxLength={500} defaultValue={typedIn(failed, "reason")} />}
          </Field>
          <div>
            <SubmitButton tone="danger" busyLabel="Retiring">
              Retire claim
            </SubmitButton>
          </div>
        </form>
      </PanelBody>
    </Panel>
  );
}
