"use client";

import { useRouter } from "next/navigation";
import { setTitleRuleAction } from "@/app/(dashboard)/compensation/records/actions";
import { RemoveWithUndo } from "@/components/form/remove-with-undo";
import { formatQuantity } from "@/lib/format";

const changed = ({ titles }: { readonly titles: number }) =>
  titles === 0 ? "" : ` ${formatQuantity(titles, "title has", "titles have")} another role now.`;

/** Takes an own rule back at once, with the roles that it gave; the message that says so puts it in force again. */
export function RemoveRule({ id, words }: { readonly id: string; readonly words: string }) {
  const router = useRouter();
  return (
    <RemoveWithUndo
      size="xs"
      aria-label={`Take back the rule about ${words}`}
      act={setTitleRuleAction}
      fields={{ ruleId: id, isInForce: "no" }}
      done={(removed) => `The rule about ${words} is taken back.${changed(removed)}`}
      onRemoved={() => router.refresh()}
      restore={setTitleRuleAction}
      restoreFields={() => ({ ruleId: id, isInForce: "yes" })}
      onRestored={() => router.refresh()}
      restored={`The rule about ${words} is in force again.`}
    >
      Take back
    </RemoveWithUndo>
  );
}
