"use client";

import { useRouter } from "next/navigation";
import { RemoveWithUndo } from "@/components/form/remove-with-undo";
import { removePlanAction, restorePlanAction } from "./actions";

type RemovePlanProps = { readonly id: string; readonly name: string; readonly version: number };

/** Removes a kept plan at once; the message that says so takes it back. */
export function RemovePlan({ id, name, version }: RemovePlanProps) {
  const router = useRouter();
  return (
    <RemoveWithUndo
      size="xs"
      aria-label={`Remove ${name}`}
      act={removePlanAction}
      fields={{ planId: id, seenVersion: String(version) }}
      done={() => `${name} is removed.`}
      onRemoved={() => router.refresh()}
      restore={restorePlanAction}
      restoreFields={({ removed }) => ({ removed: JSON.stringify(removed) })}
      onRestored={() => router.refresh()}
      restored={`${name} is back.`}
    >
      Remove
    </RemoveWithUndo>
  );
}
