"use client";

import { useActionState } from "react";
import { addTitleRuleAction } from "@/app/(dashboard)/compensation/records/actions";
import { errorsIn, typedIn } from "@/components/form/failed-form";
import { Field } from "@/components/form/field";
import { FormFailure } from "@/components/form/form-failure";
import { SaveRow } from "@/components/form/save-row";
import { TextField } from "@/components/form/text-field";
import { Select } from "@/components/ui/input";
import { formatQuantity } from "@/lib/format";
import { roleNames } from "@/lib/reference/role-names";

const MATCHES = ["is", "starts with", "ends with", "contains"] as const;

/** A rule of the company's own; what was typed stays when something is wrong. */
export function RuleForm() {
  const [state, send] = useActionState(addTitleRuleAction, { status: "idle" });
  const failed = state.status === "failed" ? state : null;
  const done =
    state.status === "done"
      ? `${formatQuantity(state.result.titles, "title has", "titles have")} another role now.`
      : null;
  return (
    <form action={send} className="grid gap-4">
      <FormFailure message={failed?.message ?? null} />
      <div className="grid items-start gap-4 md:grid-cols-3">
        <Field label="A title that" errors={errorsIn(failed, "match")}>
          {(wiring) => (
            <Select {...wiring} name="match" defaultValue={typedIn(failed, "match") || "is"}>
              {MATCHES.map((match) => (
                <option key={match}>{match}</option>
              ))}
            </Select>
          )}
        </Field>
        <TextField label="these words" name="words" failed={failed} maxLength={120} required />
        <Field label="is this role" errors={errorsIn(failed, "role")}>
          {(wiring) => (
            <Select {...wiring} name="role" defaultValue={typedIn(failed, "role")}>
              <option value="">None of the ten</option>
              {roleNames.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <SaveRow tone="primary" busyLabel="Mapping anew" done={done}>
        Add the rule
      </SaveRow>
    </form>
  );
}
