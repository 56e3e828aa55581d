"use client";

import { useActionState, useState } from "react";
import { Button } from "@/components/ui/button";
import type { BegunSecondFactor } from "@/lib/server/accounts/second-factor";
import { beginSecondFactorAction, finishSecondFactorAction } from "./actions";
import { ManageSecondFactor } from "./manage-second-factor";
import { PasswordStep } from "./password-step";
import { RecoveryCodes } from "./recovery-codes";
import { SecretStep } from "./secret-step";

/**
 * Turns a second factor on, step by step: the password, the secret for the app and a code of it, the recovery codes; later new codes and its
 * end. The steps are kept here, above what `isOn` swaps, because the page is drawn anew in the moment in which the code is accepted.
 */
export function SecondFactor({ isOn }: { readonly isOn: boolean }) {
  const [begun, begin] = useActionState(beginSecondFactorAction, { status: "idle" });
  const [finished, finish] = useActionState(finishSecondFactorAction, { status: "idle" });
  const [done, setDone] = useState<BegunSecondFactor | null>(null);
  const current = begun.status === "done" && begun.result !== done ? begun.result : null;
  if (isOn && current !== null && finished.status === "done")
    return (
      <div className="grid gap-3">
        <p role="status" className="text-13 text-met-text">
          It counts from now on.
        </p>
        <RecoveryCodes codes={current.recoveryCodes} />
        <div>
          <Button onClick={() => setDone(current)}>I have kept them</Button>
        </div>
      </div>
    );
  if (isOn) return <ManageSecondFactor />;
  if (current !== null)
    return <SecretStep begun={current} send={finish} failed={finished.status === "failed" ? finished : null} />;
  return (
    <PasswordStep
      send={begin}
      failed={begun.status === "failed" ? begun : null}
      label="Set up a second factor"
      busyLabel="Making a secret"
    />
  );
}
