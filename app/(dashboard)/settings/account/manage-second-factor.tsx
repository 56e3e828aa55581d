"use client";

import { useActionState } from "react";
import { endSecondFactorAction, renewRecoveryCodesAction } from "./actions";
import { PasswordStep } from "./password-step";
import { RecoveryCodes } from "./recovery-codes";

/** New recovery codes for a second factor, and its end. */
export function ManageSecondFactor() {
  const [renewed, renew] = useActionState(renewRecoveryCodesAction, { status: "idle" });
  const [ended, end] = useActionState(endSecondFactorAction, { status: "idle" });
  return (
    <div className="grid gap-3">
      <details open={renewed.status === "failed"}>
        <summary className="cursor-pointer py-1 text-13">New recovery codes in the place of the old ones</summary>
        <div className="pt-2">
          {renewed.status === "done" ? (
            <RecoveryCodes codes={renewed.result.codes} />
          ) : (
            <PasswordStep
              send={renew}
              failed={renewed.status === "failed" ? renewed : null}
              label="Make new codes"
              busyLabel="Making codes"
            />
          )}
        </div>
      </details>
      <details open={ended.status === "failed"}>
        <summary className="cursor-pointer py-1 text-13">Turn the second factor off</summary>
        <div className="pt-2">
          <PasswordStep
            send={end}
            failed={ended.status === "failed" ? ended : null}
            label="Turn it off"
            busyLabel="Turning it off"
            danger
          />
        </div>
      </details>
    </div>
  );
}
