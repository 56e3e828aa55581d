"use client";

import { useState, useTransition } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/input";
import { useToast } from "@/components/ui/toast";
import type { WorkState } from "@/lib/domain/sourcing/work-item";
import { formatDay } from "@/lib/format";
import { changeWorkAction } from "./actions";
import { useWork } from "./use-work";
import { WorkForm } from "./work-form";

export type ListedWork = {
  readonly id: string;
  readonly seenVersion: number;
  readonly text: string;
  /** Empty for whoever may not know names. */
  readonly ownerName: string;
  readonly dueOn: string;
  readonly isDone: boolean;
};

type WorkRowProps = { readonly item: ListedWork; readonly state: WorkState; readonly canWrite: boolean };

/** A piece of work with its tick, its owner, its day, and the ways to change and remove it. */
export function WorkRow({ item, state, canWrite }: WorkRowProps) {
  const [isChanging, setChanging] = useState(false);
  const showToast = useToast();
  if (isChanging)
    return (
      <li className="border-t px-4 py-3">
        <WorkForm
          act={changeWorkAction}
          hidden={{ id: item.id, seenVersion: String(item.seenVersion) }}
          values={item}
          submit="Save"
          onCancel={() => setChanging(false)}
          onDone={() => {
            setChanging(false);
            showToast({ message: "Changed." });
          }}
        />
      </li>
    );
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-1 border-t px-4 py-2 text-13 print:break-inside-avoid">
      <Tick item={item} canWrite={canWrite} />
      <div className="min-w-0 flex-1 basis-60">
        <p
          className={
            item.isDone ? "text-muted-foreground line-through [overflow-wrap:anywhere]" : "[overflow-wrap:anywhere]"
          }
        >
          {item.text}
        </p>
        <p className="text-12 text-muted-foreground">
          {item.ownerName === "" ? "owner not shown" : item.ownerName}
          {item.dueOn === "" ? ", no day" : `, until ${formatDay(item.dueOn)}`}
        </p>
      </div>
      <StateBadge state={state} />
      {canWrite ? <RowButtons item={item} onChange={() => setChanging(true)} /> : null}
    </li>
  );
}

function StateBadge({ state }: { readonly state: WorkState }) {
  if (state === "overdue") return <Badge tone="unmet">overdue</Badge>;
  if (state === "soon") return <Badge tone="unknown">due within a week</Badge>;
  return state === "done" ? <Badge tone="met">done</Badge> : null;
}

function Tick({ item, canWrite }: { readonly item: ListedWork; readonly canWrite: boolean }) {
  const [isPending, startTransition] = useTransition();
  const { tick } = useWork(item);
  return (
    <Checkbox
      aria-label={`Done: ${item.text}`}
      checked={item.isDone}
      disabled={!canWrite}
      aria-busy={isPending}
      onChange={() => (isPending ? undefined : startTransition(tick))}
      className="mt-0.5"
    />
  );
}

function RowButtons({ item, onChange }: { readonly item: ListedWork; readonly onChange: () => void }) {
  const { remove } = useWork(item);
  return (
    <span className="flex gap-1 print:hidden">
      <Button size="xs" aria-label={`Change: ${item.text}`} onClick={onChange}>
        Change
      </Button>
      <Button size="xs" tone="ghost" aria-label={`Remove: ${item.text}`} onClick={remove}>
        Remove
      </Button>
    </span>
  );
}
