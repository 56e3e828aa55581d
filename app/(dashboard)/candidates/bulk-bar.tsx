"use client";

import Link from "next/link";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmByTyping } from "@/components/ui/confirm-by-typing";
import { useToast } from "@/components/ui/toast";
import { formatQuantity } from "@/lib/format";
import { deleteCandidatesAction } from "./actions";

const FEWEST_COMPARED = 2;
const MOST_COMPARED = 4;

type BulkBarProps = {
  readonly selected: ReadonlySet<string>;
  /** Part of the comparison's address that names role and level; empty leaves the choice to that page. */
  readonly compareQuery: string;
  readonly onClear: () => void;
};

/** What can be done with the chosen candidates; nothing is shown while nobody is chosen. */
export function BulkBar({ selected, compareQuery, onClear }: BulkBarProps) {
  const [isDeleting, setIsDeleting] = useState(false);
  const showToast = useToast();
  const people = formatQuantity(selected.size, "candidate");

  async function remove(): Promise<void> {
    const form = new FormData();
    for (const id of selected) form.append("ids[]", id);
    const state = await deleteCandidatesAction({ status: "idle" }, form);
    setIsDeleting(false);
    if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
    if (state.status !== "done") return;
    onClear();
    showToast({ message: `${formatQuantity(state.result.deleted, "candidate")} deleted.` });
  }

  if (selected.size === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-2 border-b bg-selected px-4 py-2 text-13 print:hidden">
      <b role="status" className="mr-1 font-medium">
        {selected.size} selected
      </b>
      <CompareButton selected={selected} compareQuery={compareQuery} />
      <Button size="xs" tone="danger" onClick={() => setIsDeleting(true)}>
        Delete
      </Button>
      <Button size="xs" tone="ghost" className="ml-auto" onClick={onClear}>
        Clear
      </Button>
      <ConfirmByTyping
        open={isDeleting}
        onOpenChange={setIsDeleting}
        title={`Delete ${people}?`}
        consequence={`${people} and the documents, evidence, scores and corrections that belong to them go for good. It cannot be undone.`}
        word="delete"
        actLabel={`Delete ${people}`}
        onAct={remove}
      />
    </div>
  );
}

function CompareButton({ selected, compareQuery }: Pick<BulkBarProps, "selected" | "compareQuery">) {
  if (selected.size < FEWEST_COMPARED || selected.size > MOST_COMPARED) {
    const hint =
      selected.size < FEWEST_COMPARED ? "Choose one more to compare" : `Compare takes up to ${MOST_COMPARED}`;
    return <span className="text-12 text-muted-foreground">{hint}</span>;
  }
  const parameters = new URLSearchParams(compareQuery);
  parameters.set("ids", [...selected].join(","));
  return (
    <Button asChild size="xs">
      <Link href={`/compare?${parameters}`}>Compare</Link>
    </Button>
  );
}
