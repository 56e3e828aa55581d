"use client";

import { lazy, Suspense, useState } from "react";
import type { FindEntries, PaletteEntry } from "@/components/layout/palette-entry";
import { paletteField } from "@/components/layout/palette-field";
import { Dialog } from "@/components/ui/dialog";

type CommandPaletteProps = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly entries: readonly PaletteEntry[];
  readonly find?: FindEntries;
};

/** Fetches the palette's program, which no page needs before somebody asks for it. */
export const loadPalette = () => import("@/components/layout/palette-body");
const PaletteBody = lazy(() => loadPalette().then((module) => ({ default: module.PaletteBody })));

/** Ctrl-K or ⌘K: go anywhere, do anything that has an address. What is typed while its program is on the way is kept. */
export function CommandPalette({ open, onOpenChange, entries, find }: CommandPaletteProps) {
  const [typed, setTyped] = useState("");
  function change(isOpen: boolean): void {
    setTyped("");
    onOpenChange(isOpen);
  }
  const onWay = (
    <input aria-label="Find or do" value={typed} onChange={(event) => setTyped(event.target.value)} {...paletteField} />
  );
  return (
    <Dialog open={open} onOpenChange={change} title="Find or do" plain>
      <Suspense fallback={onWay}>
        <PaletteBody typed={typed} onType={setTyped} entries={entries} find={find} onDone={() => change(false)} />
      </Suspense>
    </Dialog>
  );
}
