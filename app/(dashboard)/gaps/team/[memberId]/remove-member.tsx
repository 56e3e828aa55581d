"use client";

import { useRouter } from "next/navigation";
import { removeMemberAction, restoreMemberAction } from "@/app/(dashboard)/gaps/team/actions";
import { RemoveWithUndo } from "@/components/form/remove-with-undo";

type RemoveMemberProps = { readonly memberId: string; readonly name: string };

/** Takes somebody off the team at once; the message that says so takes it back. */
export function RemoveMember({ memberId, name }: RemoveMemberProps) {
  const router = useRouter();
  return (
    <RemoveWithUndo
      tone="danger"
      act={removeMemberAction}
      fields={{ memberId }}
      done={() => `${name} is off the team.`}
      onRemoved={() => router.push("/gaps/team")}
      restore={restoreMemberAction}
      restoreFields={({ removed }) => ({ removed: JSON.stringify(removed) })}
      onRestored={() => router.refresh()}
      restored={`${name} is back.`}
    >
      Remove
    </RemoveWithUndo>
  );
}
