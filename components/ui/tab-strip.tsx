"use client";

import { type ReactNode, useEffect, useRef } from "react";

type TabStripProps = {
  readonly label: string;
  /** The address of the tab that is open. */
  readonly current: string | null;
  readonly children: ReactNode;
};

/** A row of tabs that scrolls sideways where it must; the open one is brought into sight, and the page itself never moves. */
export function TabStrip({ label, current, children }: TabStripProps) {
  const strip = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tab that is open is found in the page, and is another when `current` is.
  useEffect(() => {
    const open = strip.current?.querySelector<HTMLElement>("[aria-current]");
    if (strip.current === null || !open) return;
    strip.current.scrollLeft = open.offsetLeft - (strip.current.clientWidth - open.offsetWidth) / 2;
  }, [current]);
  return (
    <nav ref={strip} aria-label={label} className="relative mb-4 overflow-x-auto border-b print:hidden">
      {children}
    </nav>
  );
}
