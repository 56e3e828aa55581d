"use client";

import { ActButton } from "@/components/form/act-button";
import { hideCandidateAction } from "./actions";

/** Ends one's own reveal of a candidate. */
export function HideButton({ candidateId }: { readonly candidateId: string }) {
  return (
    <ActButton
      act={hideCandidateAction}
      fields={{ candidateId }}
      label="Hide again"
      done="Hidden from you again."
      small
    />
  );
}
