"use client";

import { useState } from "react";
import { ConfirmByTyping } from "@/components/ui/confirm-by-typing";
import { useToast } from "@/components/ui/toast";
import { formatCount, formatQuantity } from "@/lib/format";
import { removeSampleAction } from "./actions";

/** Says that the pool is, or holds, fictional people, and takes them out. */
export function SampleFoot({ sample, candidates }: { readonly sample: number; readonly candidates: number }) {
  const [isOpen, setIsOpen] = useState(false);
  const showToast = useToast();

  async function remove(): Promise<void> {
    const state = await removeSampleAction({ status: "idle" }, new FormData());
    setIsOpen(false);
    if (state.status === "done")
      showToast({
        message: `${formatQuantity(state.result.removed, "fictional person", "fictional people")} removed.`,
      });
    if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
  }

  return (
    <>
      <p>
        {sample === candidates
          ? `Sample pool, ${formatQuantity(sample, "fictional person", "fictional people")}.`
          : `${formatCount(sample)} of ${formatCount(candidates)} are fictional, from the sample.`}
      </p>
      <button type="button" className="link" onClick={() => setIsOpen(true)}>
        Remove the sample
      </button>
      <ConfirmByTyping
        open={isOpen}
        onOpenChange={setIsOpen}
        title="Remove the sample?"
        consequence="The fictional people go with their documents, scores and corrections. Yours stay. You can load the sample again, but not what you corrected in it."
        word="remove"
        actLabel="Remove"
        onAct={remove}
      />
    </>
  );
}
