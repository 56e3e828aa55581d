"use client";

import type { FailedForm } from "@/components/form/failed-form";
import { FormFailure } from "@/components/form/form-failure";
import { PasswordField } from "@/components/form/password-field";
import { SubmitButton } from "@/components/form/submit-button";

type PasswordStepProps = {
  readonly send: (form: FormData) => void;
  readonly failed: FailedForm | null;
  readonly label: string;
  readonly busyLabel: string;
  readonly danger?: boolean;
};

/** A step that takes one's password and nothing else. */
export function PasswordStep({ send, failed, label, busyLabel, danger = false }: PasswordStepProps) {
  return (
    <form action={send} className="grid gap-3">
      <FormFailure message={failed?.message ?? null} />
      <PasswordField label="Your password" name="password" autoComplete="current-password" failed={failed} />
      <div>
        <SubmitButton tone={danger ? "danger" : "secondary"} busyLabel={busyLabel}>
          {label}
        </SubmitButton>
      </div>
    </form>
  );
}
