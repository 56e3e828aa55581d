"use client";

import { useActionState } from "react";
import { signInWithCodeAction } from "@/app/(entrance)/sign-in/actions";
import { errorsIn } from "@/components/form/failed-form";
import { Field } from "@/components/form/field";
import { FormFailure } from "@/components/form/form-failure";
import { SubmitButton } from "@/components/form/submit-button";
import { Input } from "@/components/ui/input";
import { Link } from "@/components/ui/link";
import { withNext } from "@/lib/domain/own-path";

/** The code of the second factor. `next` is where it goes on to. */
export function CodeForm({ next }: { readonly next: string }) {
  const [state, signIn] = useActionState(signInWithCodeAction, { status: "idle" });
  const failed = state.status === "failed" ? state : null;
  return (
    <form action={signIn} className="grid gap-4">
      <input type="hidden" name="next" value={next} />
      <FormFailure message={failed?.message ?? null} />
      <Field label="Code" errors={errorsIn(failed, "code")}>
        {(wiring) => (
          <Input {...wiring} name="code" autoComplete="one-time-code" inputMode="text" required maxLength={40} />
        )}
      </Field>
      <SubmitButton busyLabel="Checking">Sign in</SubmitButton>
      <Link href={withNext("/sign-in", next)} className="link w-fit text-12">
        Begin again
      </Link>
    </form>
  );
}
