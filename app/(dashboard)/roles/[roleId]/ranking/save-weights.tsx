"use client";

import { useTransition } from "react";
import { restoreVersionAction, saveWeightsAction } from "@/app/(dashboard)/roles/[roleId]/actions";
import { May } from "@/components/layout/rights";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import type { WeighedRequirement } from "./ranked-row";

type SaveWeightsProps = {
  readonly role: string;
  readonly version: number;
  readonly requirements: readonly WeighedRequirement[];
  readonly weights: readonly number[];
  readonly onReset: () => void;
};

/** Takes the sliders back, or saves them as the profile's next version. */
export function SaveWeights({ role, version, requirements, weights, onReset }: SaveWeightsProps) {
  const [isSaving, startSaving] = useTransition();
  const showToast = useToast();
  const moved = requirements.flatMap(({ skill, weight }, place) => {
    const now = weights[place] ?? weight;
    return now === weight ? [] : [`${skill} ${now}`];
  });

  async function undo(): Promise<void> {
    const form = new FormData();
    form.set("role", role);
    form.set("version", String(version));
    const state = await restoreVersionAction({ status: "idle" }, form);
    if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
  }

  function save(): void {
    const form = new FormData();
    form.set("role", role);
    form.set("basedOnVersion", String(version));
    for (const entry of moved) form.append("weights[]", entry);
    startSaving(async () => {
      const state = await saveWeightsAction({ status: "idle" }, form);
      if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
      if (state.status === "done")
        showToast({ message: `Saved as version ${state.result.version}. Everybody is ranked by it now.`, undo });
    });
  }

  return (
    <div className="grid grid-cols-[auto_1fr] gap-2">
      <Button size="sm" disabled={moved.length === 0 || isSaving} onClick={onReset}>
        Reset
      </Button>
      <May permission="role:write">
        <Button size="sm" disabled={moved.length === 0 || isSaving} onClick={save}>
          {isSaving ? "Saving" : `Save as version ${version + 1}`}
        </Button>
      </May>
    </div>
  );
}
