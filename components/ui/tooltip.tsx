"use client";

import { Tooltip as RadixTooltip } from "radix-ui";
import { type ReactNode, useState } from "react";

type TooltipProps = {
  /** Shown on hover, on keyboard focus and on a touch. Never the only copy of something that is needed. */
  readonly content: ReactNode;
  /** One focusable element that does nothing else. */
  readonly children: ReactNode;
};

/** A short explanation of the element that it wraps. */
export function Tooltip({ content, children }: TooltipProps) {
  const [open, setOpen] = useState(false);
  return (
    <RadixTooltip.Provider delayDuration={200}>
      <RadixTooltip.Root open={open} onOpenChange={setOpen}>
        <RadixTooltip.Trigger
          asChild
          // A press closes Radix's tooltips; a finger has no other way to open one.
          onPointerDown={(event) => event.preventDefault()}
          onClick={(event) => {
            event.preventDefault();
            setOpen(true);
          }}
        >
          {children}
        </RadixTooltip.Trigger>
        <RadixTooltip.Portal>
          <RadixTooltip.Content
            sideOffset={6}
            collisionPadding={8}
            className="z-50 max-w-[min(320px,calc(100vw-16px))] rounded-md bg-card px-3 py-2 text-12 text-secondary-foreground shadow-pop print:hidden"
          >
            {content}
          </RadixTooltip.Content>
        </RadixTooltip.Portal>
      </RadixTooltip.Root>
    </RadixTooltip.Provider>
  );
}
