"use client";

import { useRouter } from "next/navigation";
import { removeLoopAction, restoreLoopAction } from "@/app/(dashboard)/roles/[roleId]/interview/actions";
import { RemoveWithUndo } from "@/components/form/remove-with-undo";

type RemoveLoopProps = { readonly role: string; readonly id: string; readonly version: number };

/** Removes a loop at once and goes back to the kit; the message that says so puts it back as it was saved last. */
export function RemoveLoop({ role, id, version }: RemoveLoopProps) {
  const router = useRouter();
  return (
    <RemoveWithUndo
      size="xs"
      tone="danger"
      act={removeLoopAction}
      fields={{ role, id, seenVersion: String(version) }}
      done={({ name }) => `“${name}” is removed.`}
      onRemoved={() => router.push(`/roles/${role}/interview`)}
      restore={restoreLoopAction}
      restoreFields={({ name, rounds }) => ({ role, name, rounds: JSON.stringify(rounds) })}
      onRestored={(loop) => router.push(`/roles/${role}/interview/loops/${loop.id}`)}
      restored={null}
    >
      Remove this loop
    </RemoveWithUndo>
  );
}
