"use client";

import { useActionState, useId } from "react";
import { errorsIn } from "@/components/form/failed-form";
import { SubmitButton } from "@/components/form/submit-button";
import { Select } from "@/components/ui/input";
import type { RevealReason } from "@/lib/domain/blind/reveal";
import { revealCandidateAction } from "./actions";

/** Why somebody reveals a candidate, in words. */
const REASONS: Readonly<Record<RevealReason, string>> = {
  contact: "I contact them",
  interview: "I plan an interview",
  offer: "I prepare an offer",
  duplicate: "I check who they are",
  correction: "I correct what was read",
  request: "They asked for it",
};

/** Asks why, and shows who a candidate is. */
export function RevealForm({ candidateId }: { readonly candidateId: string }) {
  const [state, reveal] = useActionState(revealCandidateAction, { status: "idle" });
  const [id, errorId] = [useId(), useId()];
  const failed = state.status === "failed" ? state : null;
  const error = errorsIn(failed, "reason")[0] ?? failed?.message;
  return (
    <form action={reveal} className="flex flex-wrap items-center gap-2">
      <input type="hidden" name="candidateId" value={candidateId} />
      <label htmlFor={id} className="sr-only">
        Why you need to know
      </label>
      <Select
        id={id}
        name="reason"
        required
        defaultValue=""
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? errorId : undefined}
        className="h-7 w-48"
      >
        <option value="" disabled>
          Why you need to know
        </option>
        {Object.entries(REASONS).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </Select>
      <SubmitButton tone="secondary" busyLabel="Revealing">
        Reveal
      </SubmitButton>
      {error ? (
        <span id={errorId} role="alert" className="text-unmet-text">
          {error}
        </span>
      ) : null}
    </form>
  );
}
