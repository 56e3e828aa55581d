"use client";

import { useActionState } from "react";
import { changeRoleAction } from "@/app/(dashboard)/settings/people/actions";
import { RoleSelect } from "@/app/(dashboard)/settings/people/role-select";
import { errorsIn, typedIn } from "@/components/form/failed-form";
import { Field } from "@/components/form/field";
import { FormFailure } from "@/components/form/form-failure";
import { ProofField } from "@/components/form/proof-field";
import { SaveRow } from "@/components/form/save-row";
import type { AccountRole } from "@/lib/domain/access";
import { roleInWords } from "@/lib/domain/access-words";

type RoleFormProps = {
  readonly userId: string;
  readonly current: AccountRole;
  /** Those that whoever looks may give. */
  readonly roles: readonly AccountRole[];
};

/** What an account may do from its next click on. */
export function RoleForm({ userId, current, roles }: RoleFormProps) {
  const [state, change] = useActionState(changeRoleAction, { status: "idle" });
  const failed = state.status === "failed" ? state : null;
  return (
    <form action={change} className="grid gap-4">
      <input type="hidden" name="userId" value={userId} />
      <FormFailure message={failed?.message ?? null} />
      <Field label="Role" errors={errorsIn(failed, "role")}>
        {(wiring) => <RoleSelect wiring={wiring} roles={roles} chosen={typedIn(failed, "role") || current} />}
      </Field>
      <ProofField failed={failed} />
      <SaveRow
        tone="primary"
        busyLabel="Changing"
        done={state.status === "done" ? `${roleInWords(state.result.role)} from now on.` : null}
      >
        Change the role
      </SaveRow>
    </form>
  );
}
