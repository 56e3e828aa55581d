"use client";

import { useRouter } from "next/navigation";
import { useActionState, useEffect } from "react";
import { errorsIn, typedIn } from "@/components/form/failed-form";
import { Field, type FieldWiring } from "@/components/form/field";
import { FormFailure } from "@/components/form/form-failure";
import { SubmitButton } from "@/components/form/submit-button";
import { Input, Select } from "@/components/ui/input";
import { useToast } from "@/components/ui/toast";
import type { ClaimField } from "@/lib/domain/market/claim-fields";
import { roleNames } from "@/lib/reference/role-names";
import { addClaimAction, correctClaimAction } from "./actions";
import { takeBack } from "./take-back";

type ClaimFormProps = {
  /** The claim that is corrected, with its version; null for a new one. */
  readonly corrected: { readonly id: string; readonly version: number } | null;
  readonly values: Readonly<Partial<Record<ClaimField, string>>>;
  /** Metrics and places that claims use already, to choose from. */
  readonly metrics: readonly string[];
  readonly regions: readonly string[];
  readonly levels: readonly string[];
  readonly companyTypes: readonly string[];
};

type Kind = "text" | "list" | "choice";
type FormField = { readonly name: ClaimField; readonly label: string; readonly hint?: string; readonly kind: Kind };

const FIELDS: readonly FormField[] = [
  {
    name: "metric",
    label: "What is measured",
    hint: "Small letters and _, for example posting_lifetime",
    kind: "list",
  },
  { name: "role", label: "Role", kind: "choice" },
  { name: "region", label: "Place", hint: "For example US national, Germany or Global", kind: "list" },
  { name: "level", label: "Level", kind: "choice" },
  { name: "companyType", label: "Employers", kind: "choice" },
  { name: "year", label: "Year that it describes", kind: "text" },
  { name: "low", label: "Low", kind: "text" },
  { name: "mid", label: "Middle, or the one number", kind: "text" },
  { name: "high", label: "High", kind: "text" },
  { name: "unit", label: "Unit", hint: "For example USD/year, percent or days", kind: "text" },
  { name: "confidence", label: "Grade", hint: "A primary text, B several agree, C one or no method", kind: "choice" },
  { name: "sourceName", label: "Source", kind: "text" },
  { name: "sourceUrl", label: "Address of the source", kind: "text" },
];

/** States a claim, or puts other words in the place of one. What was typed stays when something is wrong. */
export function ClaimForm({ corrected, values, ...choices }: ClaimFormProps) {
  const [state, send] = useActionState(corrected === null ? addClaimAction : correctClaimAction, { status: "idle" });
  const failed = state.status === "failed" ? state : null;
  const router = useRouter();
  const showToast = useToast();
  useEffect(() => {
    if (state.status !== "done") return;
    const { id, version } = state.result;
    const message = corrected === null ? "The claim counts from now on." : "The correction counts from now on.";
    showToast({ message, undo: takeBack({ id, version, toVersion: version - 1 }, showToast) });
    if (corrected === null) router.push(`/market/claims/${id}`);
  }, [state, corrected, router, showToast]);
  return (
    <form action={send} className="grid gap-4">
      <FormFailure message={failed?.message ?? null} />
      {corrected === null ? null : (
        <>
          <input type="hidden" name="id" value={corrected.id} />
          <input type="hidden" name="basedOnVersion" value={corrected.version} />
        </>
      )}
      <div className="grid items-start gap-4 md:grid-cols-3">
        {FIELDS.map(({ name, label, hint, kind }) => (
          <Field key={name} label={label} {...(hint ? { hint } : {})} errors={errorsIn(failed, name)}>
            {(wiring) => (
              <Control
                kind={kind}
                name={name}
                wiring={wiring}
                value={failed === null ? (values[name] ?? "") : typedIn(failed, name)}
                choices={choices}
              />
            )}
          </Field>
        ))}
        <Field
          label={corrected === null ? "Why, if it needs saying" : "Why it is corrected"}
          errors={errorsIn(failed, "reason")}
        >
          {(wiring) => <Input {...wiring} name="reason" maxLength={500} defaultValue={typedIn(failed, "reason")} />}
        </Field>
      </div>
      <div>
        <SubmitButton busyLabel="Saving" tone={corrected === null ? "primary" : "secondary"}>
          {corrected === null ? "Add claim" : "Save correction"}
        </SubmitButton>
      </div>
    </form>
  );
}

type ControlProps = {
  readonly kind: Kind;
  readonly name: ClaimField;
  readonly wiring: FieldWiring;
  readonly value: string;
  readonly choices: Pick<ClaimFormProps, "metrics" | "regions" | "levels" | "companyTypes">;
};

function Control({ kind, name, wiring, value, choices }: ControlProps) {
  if (kind === "choice") {
    return (
      <Select {...wiring} key={value} name={name} defaultValue={value}>
        {optionsOf(name, choices).map(([option, label]) => (
          <option key={option} value={option}>
            {label}
          </option>
        ))}
      </Select>
    );
  }
  if (kind === "text") return <Input {...wiring} name={name} defaultValue={value} />;
  const list = `known-${name}`;
  return (
    <>
      <Input {...wiring} name={name} list={list} autoComplete="off" defaultValue={value} />
      <datalist id={list}>
        {(name === "metric" ? choices.metrics : choices.regions).map((known) => (
          <option key={known} value={known} />
        ))}
      </datalist>
    </>
  );
}

function optionsOf(name: ClaimField, choices: ControlProps["choices"]): readonly (readonly [string, string])[] {
  if (name === "role")
    return [["", "no single role"], ...roleNames.map(({ slug, name: title }) => [slug, title] as const)];
  if (name === "level") return [["", "not stated"], ...choices.levels.map((level) => [level, level] as const)];
  if (name === "companyType") return choices.companyTypes.map((type) => [type, type] as const);
  return [["", "choose"], ...["A", "B", "C"].map((grade) => [grade, grade] as const)];
}
