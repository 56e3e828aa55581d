"use client";

import { useRouter } from "next/navigation";
import { undoDecisionAction } from "@/app/(dashboard)/candidates/duplicates/actions";
import { RemoveWithUndo } from "@/components/form/remove-with-undo";
import { linkByHandAction } from "./actions";

type LinkButtonProps = {
  readonly fields: { readonly first: string; readonly second: string };
  /** The page that shows both as one. */
  readonly personHref: string;
  readonly both: string;
};

/** Links two, and goes to the person; the message that says so takes it back, and so does the list of links for ever after. */
export function LinkButton({ fields, personHref, both }: LinkButtonProps) {
  const router = useRouter();
  return (
    <RemoveWithUndo
      tone="primary"
      act={linkByHandAction}
      fields={fields}
      done={() => "Linked as one person. Both sources are kept."}
      onRemoved={() => router.push(personHref)}
      restore={undoDecisionAction}
      restoreFields={() => fields}
      onRestored={() => router.refresh()}
      restored="The link is undone. Both sources are as they were."
      aria-label={`Link ${both}`}
    >
      Link as one person
    </RemoveWithUndo>
  );
}
