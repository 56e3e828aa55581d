"use client";

import { useActionState } from "react";
import { errorsIn, tickedIn, typedIn } from "@/components/form/failed-form";
import { Field } from "@/components/form/field";
import { FormFailure } from "@/components/form/form-failure";
import { ProofField } from "@/components/form/proof-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { CopyButton } from "@/components/ui/copy-button";
import { Checkbox, Select } from "@/components/ui/input";
import { tokenLifetimesDays } from "@/lib/domain/token-scopes";
import { createTokenAction } from "./actions";

export type Scope = { readonly value: string; readonly label: string };

/** A token for a program: for what, until when. */
export function TokenForm({ scopes }: { readonly scopes: readonly Scope[] }) {
  const [state, create] = useActionState(createTokenAction, { status: "idle" });
  const failed = state.status === "failed" ? state : null;
  return (
    <form action={create} className="grid gap-4">
      <FormFailure message={failed?.message ?? null} />
      <div className="grid gap-4 md:grid-cols-2">
        <TextField
          label="Program"
          name="name"
          autoComplete="off"
          required
          maxLength={80}
          placeholder="Weekly report"
          failed={failed}
        />
        <Field label="Works for" errors={errorsIn(failed, "days")}>
          {(wiring) => (
            <Select
              {...wiring}
              key={typedIn(failed, "days")}
              name="days"
              defaultValue={typedIn(failed, "days") || "30"}
            >
              {tokenLifetimesDays.map((days) => (
                <option key={days} value={days}>
                  {days} days
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <ScopeBoxes scopes={scopes} ticked={tickedIn(failed, "scopes")} error={errorsIn(failed, "scopes")[0]} />
      <ProofField failed={failed} />
      {state.status === "done" ? <ShownOnce token={state.result.token} /> : null}
      <div>
        <SubmitButton tone="secondary" busyLabel="Making the token">
          Make a token
        </SubmitButton>
      </div>
    </form>
  );
}

type ScopeBoxesProps = {
  readonly scopes: readonly Scope[];
  readonly ticked: readonly string[] | null;
  readonly error: string | undefined;
};

function ScopeBoxes({ scopes, ticked, error }: ScopeBoxesProps) {
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1.5 font-medium text-12 text-secondary-foreground">May</legend>
      {scopes.map(({ value, label }) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: the box is a component of ours.
        <label key={`${value} ${ticked?.includes(value)}`} className="flex w-fit items-center gap-2 text-13">
          <Checkbox name="scopes[]" value={value} defaultChecked={ticked?.includes(value) ?? false} /> {label}
        </label>
      ))}
      {error ? <p className="text-12 text-unmet-text">{error}</p> : null}
    </fieldset>
  );
}

function ShownOnce({ token }: { readonly token: string }) {
  return (
    <div role="status" className="grid gap-2 rounded-md bg-met-wash px-3 py-2.5 text-13">
      <p className="text-met-text">Copy the token now: it is not shown again.</p>
      <div className="flex flex-wrap items-center gap-2">
        <code className="min-w-0 flex-1 basis-64 text-12 [overflow-wrap:anywhere]">{token}</code>
        <CopyButton label="Copy the token" text={token} />
      </div>
    </div>
  );
}
