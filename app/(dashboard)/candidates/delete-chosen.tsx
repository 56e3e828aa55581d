"use client";

import { useState } from "react";
import { useProof } from "@/app/(dashboard)/proof";
import { Button } from "@/components/ui/button";
import { ConfirmByTyping } from "@/components/ui/confirm-by-typing";
import { useToast } from "@/components/ui/toast";
import type { Belongings } from "@/lib/data/belongings";
import { formatBytes, formatCount, formatList, formatQuantity } from "@/lib/format";
import { countBelongingsAction, deleteCandidatesAction } from "./actions";
import { backupNote } from "./backup-note";

type DeleteChosenProps = { readonly selected: ReadonlySet<string>; readonly onDeleted: () => void };

/** Deletes the chosen people, after saying who and what that is. */
export function DeleteChosen({ selected, onDeleted }: DeleteChosenProps) {
  const [isAsking, setIsAsking] = useState(false);
  const [belongings, setBelongings] = useState<Belongings | null>(null);
  const showToast = useToast();
  const prove = useProof();
  const people = formatQuantity(selected.size, "candidate");

  async function ask(): Promise<void> {
    if (!(await prove())) return;
    setIsAsking(true);
    setBelongings(null);
    const state = await countBelongingsAction({ status: "idle" }, formOf(selected));
    if (state.status === "done") setBelongings(state.result);
  }

  async function remove(): Promise<void> {
    const state = await deleteCandidatesAction({ status: "idle" }, formOf(selected));
    setIsAsking(false);
    if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
    if (state.status !== "done") return;
    onDeleted();
    showToast({ message: `${formatQuantity(state.result.deleted, "candidate")} deleted.` });
  }

  return (
    <>
      <Button size="xs" tone="danger" onClick={ask}>
        Delete
      </Button>
      <ConfirmByTyping
        open={isAsking}
        onOpenChange={setIsAsking}
        title={`Delete ${people}?`}
        consequence={`They go with everything that belongs to them. It cannot be undone; a résumé can be imported again, a correction made by hand cannot. ${backupNote(new Date())}`}
        details={<WhatGoes belongings={belongings} />}
        word="delete"
        actLabel={`Delete ${people}`}
        onAct={remove}
      />
    </>
  );
}

function formOf(selected: ReadonlySet<string>): FormData {
  const form = new FormData();
  for (const id of selected) form.append("ids[]", id);
  return form;
}

/** The list keeps its height while it is counted. */
function WhatGoes({ belongings }: { readonly belongings: Belongings | null }) {
  const rows =
    belongings === null
      ? ["People", "Files", "Read in them", "Made by hand"].map((key) => ({ key, value: "…" }))
      : rowsOf(belongings);
  return (
    <dl className="rounded-md border px-3" aria-busy={belongings === null}>
      {rows.map(({ key, value }) => (
        <div key={key} className="flex gap-3 border-b py-1.5 last:border-b-0">
          <dt className="w-24 shrink-0 text-muted-foreground">{key}</dt>
          <dd className="min-w-0 [overflow-wrap:anywhere]">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function rowsOf({ candidates, sample, names, bytes, quotes, scores, corrections }: Belongings) {
  const rest = candidates - names.length;
  const others = rest > 0 ? [names.length === 0 ? formatCount(rest) : formatQuantity(rest, "other")] : [];
  const fictional = sample === 0 ? "" : sample === candidates ? ", all of the sample" : `, ${sample} of the sample`;
  return [
    { key: "People", value: `${formatList([...names, ...others])}${fictional}` },
    { key: "Files", value: `${formatQuantity(candidates, "résumé")}, ${formatBytes(bytes)}` },
    { key: "Read in them", value: `${formatQuantity(quotes, "quote")}, ${formatQuantity(scores, "score")}` },
    { key: "Made by hand", value: corrections === 0 ? "no correction" : formatQuantity(corrections, "correction") },
  ];
}
