"use client";

import { useState } from "react";
import { May } from "@/components/layout/rights";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { changePlanAction, createPlanAction } from "./actions";
import type { PlanDraft } from "./use-plan-draft";

type SaveRowProps = {
  readonly draft: PlanDraft;
  readonly saved: { readonly id: string; readonly version: number } | null;
};

/** Keeps a plan, over the one that it came from or as a new one. What was typed stays whatever comes of it. */
export function SaveRow({ draft, saved }: SaveRowProps) {
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const showToast = useToast();

  async function save(onto: SaveRowProps["saved"]): Promise<void> {
    setIsBusy(true);
    const form = new FormData();
    form.set("plan", JSON.stringify(draft.typed()));
    if (onto !== null) {
      form.set("planId", onto.id);
      form.set("seenVersion", String(onto.version));
    }
    const state = await (onto === null ? createPlanAction : changePlanAction)({ status: "idle" }, form);
    setIsBusy(false);
    if (state.status === "failed") setProblem(state.fieldErrors.plan ?? state.message);
    if (state.status !== "done") return;
    setProblem(null);
    showToast({ message: "Plan saved." });
    draft.leave(`/compensation/team-cost?saved=${state.result.id}`);
  }

  const press = (onto: SaveRowProps["saved"]) => (isBusy ? undefined : void save(onto));
  return (
    <May permission="team-cost:write">
      <span className="flex flex-wrap items-center justify-end gap-2">
        {problem === null ? null : (
          <span role="alert" className="text-unmet-text">
            {problem}
          </span>
        )}
        {saved === null ? null : (
          <Button size="sm" aria-disabled={isBusy} onClick={() => press(saved)}>
            Save changes
          </Button>
        )}
        <Button
          size="sm"
          tone={saved === null ? "primary" : "secondary"}
          aria-disabled={isBusy}
          onClick={() => press(null)}
        >
          {saved === null ? "Save plan" : "Save as a new plan"}
        </Button>
      </span>
    </May>
  );
}
