import { useRouter } from "next/navigation";
import { startTransition, useActionState, useEffect, useState } from "react";
import type { FailedForm } from "@/components/form/failed-form";
import { useToast } from "@/components/ui/toast";
import { changeOfferAction, createOfferAction } from "./actions";

/** An offer in the store. */
export type StoredRef = { readonly id: string; readonly version: number };

export type OfferSave = {
  readonly failed: FailedForm | null;
  readonly isSaving: boolean;
  readonly isSaved: boolean;
  /** The version that a save is made on; 0 for a new offer. */
  readonly seenVersion: number;
  /** Whether somebody saved a newer version than the one that the fields were filled from. */
  readonly isOvertaken: boolean;
  /** For the form, which works without scripts too. */
  readonly save: (form: FormData) => void;
  /** Saves what a form holds; `onto` is the version that it is made on. */
  readonly send: (form: HTMLFormElement, onto: number) => void;
};

/** Whoever works by keyboard or by ear goes on where something is to mend. */
function toFirstProblem(): void {
  document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus();
}

/**
 * Saves an offer, each time on the version that the fields were filled from or that the last save made: a page that refreshes under somebody's
 * hands does not move it along. After a refusal the page is asked for anew, so that it tells what others did meanwhile.
 */
export function useOfferSave(stored: StoredRef | null, fromVersion: number | null): OfferSave {
  const [state, save, isSaving] = useActionState(stored === null ? createOfferAction : changeOfferAction, {
    status: "idle",
  });
  const [seenVersion, setSeenVersion] = useState(stored?.version ?? 0);
  const router = useRouter();
  const showToast = useToast();
  const savedAs = state.status === "done" ? state.result.version : null;
  if (savedAs !== null && savedAs > seenVersion) setSeenVersion(savedAs);
  const isRefused = state.status === "failed" && Object.keys(state.fieldErrors).length === 0;
  const path = `/compensation/offers/${stored?.id ?? ""}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer of the server.
  useEffect(() => {
    if (isRefused && stored !== null) router.refresh();
    if (state.status === "failed" && !isRefused) toFirstProblem();
    if (savedAs === null || fromVersion === null) return;
    showToast({ message: `Version ${fromVersion} is put back, as version ${savedAs}.` });
    router.replace(path);
  }, [state]);

  function send(form: HTMLFormElement, onto: number): void {
    if (isSaving) return;
    const sent = new FormData(form);
    if (stored !== null) sent.set("seenVersion", String(onto));
    // Sent from here, React leaves the form as it is.
    startTransition(() => save(sent));
  }

  return {
    ...{
      failed: state.status === "failed" ? state : null,
      isSaving,
      isSaved: savedAs !== null,
      seenVersion,
      save,
      send,
    },
    isOvertaken: isRefused && stored !== null && stored.version > seenVersion,
  };
}
