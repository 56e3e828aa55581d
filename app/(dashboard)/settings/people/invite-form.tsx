"use client";

import { useActionState } from "react";
import { errorsIn, typedIn } from "@/components/form/failed-form";
import { Field } from "@/components/form/field";
import { FormFailure } from "@/components/form/form-failure";
import { ProofField } from "@/components/form/proof-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import type { AccountRole } from "@/lib/domain/access";
import { inviteAction } from "./actions";
import { OneTimeLink } from "./one-time-link";
import { RoleSelect } from "./role-select";

const FIRST_CHOICE: AccountRole = "recruiter";

/** Who is to come in, and as what. */
export function InviteForm({ roles }: { readonly roles: readonly AccountRole[] }) {
  const [state, invite] = useActionState(inviteAction, { status: "idle" });
  const failed = state.status === "failed" ? state : null;
  return (
    <form action={invite} className="grid gap-4">
      <FormFailure message={failed?.message ?? null} />
      <div className="grid gap-4 md:grid-cols-2 lg:grid-cols-3">
        <TextField label="Name" name="name" autoComplete="off" required failed={failed} />
        <TextField label="Email address" name="email" type="email" autoComplete="off" required failed={failed} />
        <Field label="Role" errors={errorsIn(failed, "role")}>
          {(wiring) => <RoleSelect wiring={wiring} roles={roles} chosen={typedIn(failed, "role") || FIRST_CHOICE} />}
        </Field>
      </div>
      <ProofField failed={failed} />
      {state.status === "done" ? <OneTimeLink {...state.result} validFor="7 days" /> : null}
      <div>
        <SubmitButton busyLabel="Making the link">Make an invitation</SubmitButton>
      </div>
    </form>
  );
}
