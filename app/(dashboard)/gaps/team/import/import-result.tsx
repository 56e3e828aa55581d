"use client";

import { useState } from "react";
import { undoImportAction } from "@/app/(dashboard)/gaps/team/actions";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { useToast } from "@/components/ui/toast";
import { formatQuantity } from "@/lib/format";

type ImportResultProps = {
  /** Null where nobody was added. */
  readonly importId: string | null;
  readonly added: number;
  readonly known: number;
  readonly refused: number;
};

/** What an import did, and the way to take it back. */
export function ImportResult({ importId, added, known, refused }: ImportResultProps) {
  const [undone, setUndone] = useState<string | null>(null);
  const showToast = useToast();

  async function undo(taken: string): Promise<void> {
    const form = new FormData();
    form.set("importId", taken);
    const state = await undoImportAction({ status: "idle" }, form);
    if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
    if (state.status !== "done") return;
    const { removed, kept } = state.result;
    const stayed = kept === 0 ? "" : `; ${formatQuantity(kept, "person")} changed since, and stayed`;
    setUndone(`Taken back: ${formatQuantity(removed, "person", "people")} removed${stayed}.`);
  }

  return (
    <Panel>
      <div role="status">
        <EmptyState
          title={undone ?? `${formatQuantity(added, "person", "people")} added`}
          actions={
            <>
              <Button asChild tone="primary">
                <Link href="/gaps?view=team">What the team covers</Link>
              </Button>
              <Button asChild>
                <Link href="/gaps/team">The team</Link>
              </Button>
              {undone === null && importId !== null ? (
                <Button onClick={() => void undo(importId)}>Undo the import</Button>
              ) : null}
            </>
          }
        >
          {formatQuantity(known, "person was", "people were")} on the team already,{" "}
          {formatQuantity(refused, "row was", "rows were")} refused and not taken.
        </EmptyState>
      </div>
    </Panel>
  );
}
