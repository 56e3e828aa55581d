"use client";

import { errorsIn, type FailedForm } from "@/components/form/failed-form";
import { Field } from "@/components/form/field";
import { FormFailure } from "@/components/form/form-failure";
import { SubmitButton } from "@/components/form/submit-button";
import { CopyButton } from "@/components/ui/copy-button";
import { Input } from "@/components/ui/input";
import type { BegunSecondFactor } from "@/lib/server/accounts/second-factor";

type SecretStepProps = {
  readonly begun: BegunSecondFactor;
  readonly send: (form: FormData) => void;
  readonly failed: FailedForm | null;
};

/** The secret for the app, as a picture and as text, and a first code that proves that it arrived there. */
export function SecretStep({ begun: { qrCode, secret }, send, failed }: SecretStepProps) {
  return (
    <form action={send} className="grid gap-4">
      <p className="text-13">Scan this with an authenticator app, or type the secret into it.</p>
      {/* Dark on white in both themes: many readers take no other. */}
      <svg
        viewBox={`0 0 ${qrCode.size} ${qrCode.size}`}
        role="img"
        aria-label="QR code of the secret"
        shapeRendering="crispEdges"
        className="size-48 rounded-md border bg-card text-foreground [color-scheme:light]"
      >
        <path d={qrCode.path} fill="currentColor" />
      </svg>
      <div className="flex flex-wrap items-center gap-2">
        <code className="text-13 [overflow-wrap:anywhere]">{secret}</code>
        <CopyButton label="Copy the secret" text={secret.replaceAll(" ", "")} />
      </div>
      <FormFailure message={failed?.message ?? null} />
      <Field label="Code that the app shows now" errors={errorsIn(failed, "code")}>
        {(wiring) => (
          <Input {...wiring} name="code" autoComplete="one-time-code" inputMode="numeric" required maxLength={12} />
        )}
      </Field>
      <div>
        <SubmitButton tone="secondary" busyLabel="Checking">
          Turn it on
        </SubmitButton>
      </div>
    </form>
  );
}
