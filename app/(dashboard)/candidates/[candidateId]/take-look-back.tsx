"use client";

import { RemoveWithUndo } from "@/components/form/remove-with-undo";
import { May } from "@/components/layout/rights";
import { markLookedAction, takeLookBackAction } from "./integrity-actions";

type TakeLookBackProps = { readonly candidateId: string; readonly findingKey: string; readonly what: string };

/** The action brings the page as it is then. */
const stay = () => {};

/** Takes back that a finding was looked at; the message that says so puts it back with its note. */
export function TakeLookBack({ candidateId, findingKey, what }: TakeLookBackProps) {
  const fields = { candidateId, key: findingKey };
  return (
    <May permission="candidate:write">
      <span className="print:hidden">
        <RemoveWithUndo
          act={takeLookBackAction}
          fields={fields}
          done={() => "Taken back. The finding waits to be looked at."}
          onRemoved={stay}
          restore={markLookedAction}
          restoreFields={({ note }) => ({ ...fields, note })}
          onRestored={stay}
          restored="It stands as looked at again."
          size="xs"
          aria-label={`Take back that this was looked at: ${what}`}
        >
          Take back
        </RemoveWithUndo>
      </span>
    </May>
  );
}
