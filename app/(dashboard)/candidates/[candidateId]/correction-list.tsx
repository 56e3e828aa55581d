"use client";

import { May } from "@/components/layout/rights";
import { Button } from "@/components/ui/button";
import { Panel, PanelHead } from "@/components/ui/panel";
import { formatQuantity } from "@/lib/format";
import { type CorrectionTarget, useCorrection } from "./use-correction";

export type ListedCorrection = {
  readonly id: string;
  /** What was corrected, and to what. */
  readonly fact: string;
  readonly now: string;
  /** Who did it and when. */
  readonly made: string;
};

type CorrectionListProps = { readonly corrections: readonly ListedCorrection[]; readonly target: CorrectionTarget };

/** What people corrected, newest first, each with its undo; nothing where nobody did. */
export function CorrectionList({ corrections, target }: CorrectionListProps) {
  const { undo } = useCorrection(target);
  if (corrections.length === 0) return null;
  return (
    <Panel>
      <PanelHead
        title={`${formatQuantity(corrections.length, "fact")} corrected by hand`}
        subtitle="What was read is kept; undoing brings it back"
      />
      <ul>
        {corrections.map((correction) => (
          <li key={correction.id} className="flex items-start gap-3 border-t px-4 py-2 text-13">
            <div className="min-w-0 flex-1 [overflow-wrap:anywhere]">
              <p>
                <span className="text-muted-foreground">{correction.fact}</span> {correction.now}
              </p>
              <p className="text-12 text-muted-foreground">{correction.made}</p>
            </div>
            <May permission="candidate:write">
              <Button
                size="xs"
                aria-label={`Undo the correction of ${correction.fact}`}
                onClick={() => undo(correction.id)}
                className="print:hidden"
              >
                Undo
              </Button>
            </May>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
