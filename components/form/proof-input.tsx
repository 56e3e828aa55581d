"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { FailedForm } from "@/components/form/failed-form";
import { PasswordField } from "@/components/form/password-field";

const SecondFactor = createContext(false);

type SecondFactorProviderProps = { readonly hasSecondFactor: boolean; readonly children: ReactNode };

/** Tells the fields below whether a code may stand in the place of the password. */
export function SecondFactorProvider({ hasSecondFactor, children }: SecondFactorProviderProps) {
  return <SecondFactor value={hasSecondFactor}>{children}</SecondFactor>;
}

/** What has to be given again: the password or, where the account has a second factor, a code of it. */
export function useProofWords(): string {
  return useContext(SecondFactor) ? "Your password, or a code of your app" : "Your password";
}

/** The field that takes it. */
export function ProofInput({ failed }: { readonly failed: FailedForm | null }) {
  return (
    <PasswordField label={useProofWords()} name="confirmPassword" autoComplete="current-password" failed={failed} />
  );
}
