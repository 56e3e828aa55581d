"use client";

import { navPlaces } from "@/components/layout/nav-places";
import { useModifierKey } from "@/components/layout/use-modifier-key";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";

const KEYS = [
  { keys: ["?"], does: "Show these keys" },
  ...navPlaces.map((place) => ({ keys: ["g", place.key], does: `Go to ${place.label}` })),
  { keys: ["j"], does: "Next requirement on a candidate, next pair of duplicates" },
  { keys: ["k"], does: "The one before" },
  { keys: ["←", "→", "↑", "↓"], does: "From cell to cell, in a gap chart" },
  { keys: ["Esc"], does: "Close what is open" },
] as const;

type KeyListProps = { readonly open: boolean; readonly onOpenChange: (open: boolean) => void };

/** What the keyboard can do. */
export function KeyList({ open, onOpenChange }: KeyListProps) {
  const lines = [{ keys: [useModifierKey(), "K"], does: "Find or do" }, ...KEYS];
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Keys">
      <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-2 px-5 pt-3 pb-5 text-13">
        {lines.map((line) => (
          <div key={line.does} className="contents">
            <dt>{line.does}</dt>
            <dd className="flex gap-1">
              {line.keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
