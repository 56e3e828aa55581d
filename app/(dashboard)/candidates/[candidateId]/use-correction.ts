"use client";

import { useState, useTransition } from "react";
import { useToast } from "@/components/ui/toast";
import type { FactCorrection } from "@/lib/data/correction";
import { correctFactAction, undoCorrectionAction } from "./actions";

export type CorrectionTarget = { readonly candidateId: string; readonly seenVersion: number };

export type CorrectionTools = {
  readonly isPending: boolean;
  /** What was wrong with the last try, as a sentence; null when nothing was. */
  readonly problem: string | null;
  /** Saves a correction; resolves to whether it was saved. */
  readonly correct: (correction: FactCorrection, message: string) => Promise<boolean>;
  readonly undo: (correctionId: string) => Promise<void>;
};

function formOf(fields: Readonly<Record<string, string | number>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, String(value));
  return form;
}

/** Corrects facts of one candidate and offers to undo; a failure stays beside the form, with what was typed. */
export function useCorrection(target: CorrectionTarget): CorrectionTools {
  const showToast = useToast();
  const [isPending, startTransition] = useTransition();
  const [problem, setProblem] = useState<string | null>(null);

  async function takeBack(correctionId: string, seenVersion: number): Promise<void> {
    const state = await undoCorrectionAction({ status: "idle" }, formOf({ ...target, seenVersion, correctionId }));
    if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
    else showToast({ message: "Undone. What was read stands again." });
  }

  function correct(correction: FactCorrection, message: string): Promise<boolean> {
    return new Promise((resolve) => {
      startTransition(async () => {
        const state = await correctFactAction(
          { status: "idle" },
          formOf({ ...target, correction: JSON.stringify(correction) }),
        );
        if (state.status === "done") {
          const { correctionId, seenVersion } = state.result;
          setProblem(null);
          showToast({ message, undo: () => takeBack(correctionId, seenVersion) });
        } else if (state.status === "failed") {
          setProblem(state.message);
        }
        resolve(state.status === "done");
      });
    });
  }

  return { isPending, problem, correct, undo: (correctionId) => takeBack(correctionId, target.seenVersion) };
}
