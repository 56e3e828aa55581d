"use client";

import { createContext, type ReactNode, useActionState, useCallback, useContext, useEffect, useState } from "react";
import { errorsIn } from "@/components/form/failed-form";
import { ProofInput, SecondFactorProvider, useProofWords } from "@/components/form/proof-input";
import { SubmitButton } from "@/components/form/submit-button";
import { Button } from "@/components/ui/button";
import { Dialog, DialogFoot } from "@/components/ui/dialog";
import { proveAction } from "./settings/account/actions";

type Prove = () => Promise<boolean>;

const Proof = createContext<Prove>(async () => true);

/**
 * Before an act that the server lets pass only shortly after the password was given: `if (!(await prove())) return;`. Asks for the password
 * where it has to be asked for, and is false when the person thinks better of it.
 */
export function useProof(): Prove {
  return useContext(Proof);
}

type Asking = { readonly answer: (isProven: boolean) => void };

type ProofProviderProps = { readonly hasSecondFactor: boolean; readonly children: ReactNode };

/** Holds the one window that asks for the password or a code, and tells the forms which of them. */
export function ProofProvider({ hasSecondFactor, children }: ProofProviderProps) {
  const [asking, setAsking] = useState<Asking | null>(null);
  const prove = useCallback(async () => {
    const state = await proveAction({ status: "idle" }, new FormData());
    // Whatever else is in the way, such as being signed out, the act itself says better.
    if (state.status !== "failed" || errorsIn(state, "confirmPassword").length === 0) return true;
    return new Promise<boolean>((resolve) => setAsking({ answer: resolve }));
  }, []);
  const end = useCallback(
    (isProven: boolean) => {
      asking?.answer(isProven);
      setAsking(null);
    },
    [asking],
  );
  return (
    <SecondFactorProvider hasSecondFactor={hasSecondFactor}>
      <Proof value={prove}>
        {children}
        <ProofWindow open={asking !== null} onEnd={end} />
      </Proof>
    </SecondFactorProvider>
  );
}

type ProofWindowProps = { readonly open: boolean; readonly onEnd: (isProven: boolean) => void };

function ProofWindow({ open, onEnd }: ProofWindowProps) {
  return (
    <Dialog
      open={open}
      onOpenChange={(isOpen) => (isOpen ? undefined : onEnd(false))}
      title={`${useProofWords()}, please`}
      description="You gave it more than 10 minutes ago, and this cannot be taken back."
    >
      <ProofForm onEnd={onEnd} />
    </Dialog>
  );
}

function ProofForm({ onEnd }: { readonly onEnd: (isProven: boolean) => void }) {
  const [state, prove] = useActionState(proveAction, { status: "idle" });
  const isProven = state.status === "done";
  useEffect(() => {
    if (isProven) onEnd(true);
  }, [isProven, onEnd]);
  return (
    <form action={prove}>
      <div className="px-5 pt-3">
        <ProofInput failed={state.status === "failed" ? state : null} />
      </div>
      <DialogFoot>
        <Button onClick={() => onEnd(false)}>Cancel</Button>
        <SubmitButton busyLabel="Checking">Go on</SubmitButton>
      </DialogFoot>
    </form>
  );
}
