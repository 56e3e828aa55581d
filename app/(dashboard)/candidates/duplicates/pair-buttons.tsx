"use client";

import { RemoveWithUndo } from "@/components/form/remove-with-undo";
import type { LinkState } from "@/lib/data/candidate-links-list";
import { linkPersonsAction, tellApartAction, undoDecisionAction } from "./actions";

type PairButtonsProps = {
  readonly fields: { readonly first: string; readonly second: string };
  readonly state: LinkState;
  /** Who they are, for whoever hears the button alone. */
  readonly both: string;
};

/** The action brings the list as it is then. */
const stay = () => {};

/** What can be said of a pair; each is taken back by the message that says it, and by Undo for ever after. */
export function PairButtons({ fields, state, both }: PairButtonsProps) {
  const common = { fields, restoreFields: () => fields, onRemoved: stay, onRestored: stay } as const;
  if (state !== "open")
    return (
      <RemoveWithUndo
        {...common}
        act={undoDecisionAction}
        restore={state === "linked" ? linkPersonsAction : tellApartAction}
        done={() => "Undone. The pair waits under To decide; both sources are as they were."}
        restored="It stands as before."
        aria-label={`Undo for ${both}`}
      >
        Undo
      </RemoveWithUndo>
    );
  return (
    <>
      <RemoveWithUndo
        {...common}
        act={tellApartAction}
        restore={undoDecisionAction}
        done={() => "Kept apart, and not proposed again."}
        restored="The pair waits again."
        aria-label={`Not the same: ${both}`}
      >
        Not the same
      </RemoveWithUndo>
      <RemoveWithUndo
        {...common}
        act={linkPersonsAction}
        restore={undoDecisionAction}
        done={() => "Linked as one person. Both sources are kept."}
        restored="The link is undone."
        aria-label={`Link ${both}`}
      >
        Link
      </RemoveWithUndo>
    </>
  );
}
