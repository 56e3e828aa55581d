"use client";

import { useTransition } from "react";
import { UNNAMED } from "@/components/evidence/person-name";
import { May } from "@/components/layout/rights";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { formatCount } from "@/lib/format";
import { drawGroupAction } from "./actions";
import type { ShownGroup } from "./rank-sections";

/** An order that was drawn, as the server's page knows it. */
export type ShownDraw = {
  readonly order: readonly string[];
  readonly seed: number;
  /** How often the group was drawn. */
  readonly draw: number;
  readonly at: string;
};

/** What a draw needs to know of the ranking; null where no order may be drawn, as under weights that no profile has. */
export type DrawPlace = {
  readonly role: string;
  readonly level: string;
  readonly version: number;
  readonly weightingSeed: number;
};

/** As many as one draw takes. */
const MOST_DRAWN = 200;

type GroupHeadProps = {
  readonly group: ShownGroup;
  /** How many of them stand below. */
  readonly shown: number;
  readonly drawn: ShownDraw | null;
  readonly place: DrawPlace | null;
  /** A print of chosen people has no groups. */
  readonly isPrinted: boolean;
};

/** The heading of a group: whom the weights cannot tell apart, and the order that chance gave them. */
export function GroupHead({ group, shown, drawn, place, isPrinted }: GroupHeadProps) {
  const size = group.ids.length;
  return (
    <tr className={isPrinted ? "" : "print:hidden"}>
      <th
        scope="rowgroup"
        colSpan={9}
        className="border-b px-4 py-0.5 text-left font-normal text-12 text-muted-foreground"
      >
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span>
            <b className="font-medium text-secondary-foreground">
              Ranks {group.first} to {group.last}
            </b>
            : {formatCount(size)} people whom the weights cannot tell apart
            {shown < size ? `, ${formatCount(shown)} shown here` : ""}
          </span>
          {place === null || size > MOST_DRAWN ? null : (
            <May permission="candidate:write">
              <DrawButton group={group} place={place} isAgain={drawn !== null} />
            </May>
          )}
          {drawn === null ? null : (
            <span className="basis-full text-muted-foreground">
              Order by chance, draw {drawn.draw}, seed {drawn.seed}, {drawn.at}:{" "}
              {drawn.order.map((id) => group.names.get(id) || UNNAMED).join(", ")}
            </span>
          )}
        </span>
      </th>
    </tr>
  );
}

type DrawButtonProps = { readonly group: ShownGroup; readonly place: DrawPlace; readonly isAgain: boolean };

function DrawButton({ group, place, isAgain }: DrawButtonProps) {
  const [isDrawing, startDrawing] = useTransition();
  const showToast = useToast();

  function draw(): void {
    const form = new FormData();
    for (const [name, value] of Object.entries(place)) form.set(name, String(value));
    for (const id of group.ids) form.append("ids[]", id);
    startDrawing(async () => {
      const state = await drawGroupAction({ status: "idle" }, form);
      if (state.status === "failed") showToast({ message: state.message, tone: "failed" });
      if (state.status === "done")
        showToast({ message: `Order drawn with seed ${state.result.seed}. The journal has it.` });
    });
  }

  return (
    <Button
      size="xs"
      tone="ghost"
      disabled={isDrawing}
      aria-label={`${isAgain ? "Draw again" : "Draw an order"} for ranks ${group.first} to ${group.last}`}
      onClick={draw}
      className="print:hidden"
    >
      {isAgain ? "Draw again" : "Draw an order"}
    </Button>
  );
}
